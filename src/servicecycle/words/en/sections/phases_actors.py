"""The report's words for who acts, and with whom the experience is weakest."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "how": "The mean score of the steps of a phase in which an actor takes part, each as it matters, worst first.",
    "actor": "Actor",
    "role": "Role",
    "phase": "Phase",
    "no-phase": "in no phase",
    "score": "Score",
    "steps": "Steps",
    "rated": "Rated",
}
