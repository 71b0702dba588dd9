"""The report's words for the method in force."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "usual": "Every parameter has its default.",
    "changed": {
        "one": "The file has set {count} parameter otherwise than the default.",
        "other": "The file has set {count} parameters otherwise than the default.",
    },
    "parameter": "Parameter",
    "value": "In force",
    "default": "Default",
    "meaning": "What it does",
    "theta": "Weight of design against delivery in what is perceived.",
    "kappa": "How much a gap to expectation adjusts a moment's score.",
    "lambda": "How much heavier a loss weighs than a gain (Tversky & Kahneman 1992).",
    "omega": "Weight of the customer's effort in a moment's score.",
    "mu": "Weight of memory against experience in the service score.",
    "tau": "Below this score a critical moment pulls the whole service down, and a moment is urgent.",
    "complaint_multiplier": "Customers who met an incident for each one who complained of it.",
    "crosshair": "Where the importance–performance quadrants meet.",
    "crosshair.mean": "mean",
    "crosshair.median": "median",
    "crosshair.scale": "middle of the scale",
    "blind_spot": "How far offered may exceed perceived before it is a blind spot.",
    "imbalance": "How far design and delivery may lie apart before one of them is named as what to mend.",
    "strength": "From this score a moment or a group of moments is a strength.",
    "shortfall": "How far perceived may fall short of expected before it is a weakness.",
}
