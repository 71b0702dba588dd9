"""What stands around the pages of the rules; the pages themselves are the rules' docstrings."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "family.SC0": "The file and the program",
    "family.SC1": "The cycle is whole",
    "family.SC2": "Moments",
    "family.SC3": "Contradictions",
    "family.SC4": "Measurement",
    "family.SC5": "From finding to action",
    "family.SC6": "Hand-offs",
    "family.SC80": "Gates",
    "family.SC81": "Slid back from an earlier version",
    "heading": "{code}: {title}",
    "facts": "`{name}` · {severity} · {family}",
    "mended": "`check --fix` puts this right.",
    "mended.short": "mended by --fix",
    "threshold": "Threshold `{name}`: {meaning} Unless set: {value}.",
    "minutes": "{number} min",
    "one": "One rule's page: servicecycle explain SC206",
    "head": "The rules of `check`",
    "intro": "Made by `servicecycle rules --format markdown` from the rules themselves. How to choose among them, "
    "silence one in a file, and set severities and thresholds stands in [checking.md](checking.md).",
    "column.code": "code",
    "column.severity": "severity",
    "column.title": "what it finds",
}
