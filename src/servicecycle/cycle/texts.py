"""Which keys hold text whatever stands there: a step called `007` is called that, and not 7."""

from __future__ import annotations

TEXT_KEYS = frozenset(
    {
        "about",
        "ask",
        "backstage",
        "channel",
        "consequence",
        "critical_moment",
        "department",
        "from",
        "id",
        "incident",
        "logo",
        "measure",
        "name",
        "need",
        "note",
        "organization",
        "owner",
        "phase",
        "physical_evidence",
        "responses",
        "standard",
        "step",
        "text",
        "to",
    }
)
"""Keys whose value is text in every mapping of the format that has them."""

TEXT_LISTS = frozenset({"steps", "phases", "actors", "for", "meets", "requires", "excludes"})
"""Keys whose lists hold texts, or mappings."""

MAPPINGS_OF_RATINGS = frozenset({"importance"})
"""Keys whose mappings have keys of the user's own: a step may be called `ask` there."""

NO_KEYS: frozenset[str] = frozenset()
