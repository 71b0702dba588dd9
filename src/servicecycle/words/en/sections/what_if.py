"""The report's words for what a change would do."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "with": {"one": "With this in place: {actions}", "other": "With these in place: {actions}"},
    "set": "With these values: {settings}",
    "step": "Step",
    "then": "Then",
    "first": "To improve first was “{today}”; it would be “{then}”.",
    "steps": "Steps that change",
}
