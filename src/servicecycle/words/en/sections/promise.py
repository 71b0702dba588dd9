"""The report's words for the promise."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "text": "“{text}”",
    "timeless": "It names no time that the steps could be held against.",
    "kept": "Kept on a usual day: {typical} of the {within} promised.",
    "always": "Kept: it takes {typical} on a usual day and {worst} at worst, of the {within} promised.",
    "sometimes": "Kept on a usual day ({typical} of the {within} promised), broken on the worst ({worst}).",
    "broken": "Broken on a usual day: it takes {typical}, which is {over} more than the {within} promised.",
    "unknown": {
        "one": "Whether the {within} promised are kept is unknown: give the duration of {count} more step.",
        "other": "Whether the {within} promised are kept is unknown: give the duration of {count} more steps.",
    },
}
