"""The report's words for several cycles."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "Service cycles, worst first",
    "files": "Files",
    "cycle": "Cycle",
    "first": "Improve first",
    "file": "File",
    "worst": "Worst off is “{name}”, with a service score of {score}.",
}
