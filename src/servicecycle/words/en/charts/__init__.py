"""Words on charts of every kind, and the words that stand for a chart where it cannot be seen."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "fonts.no-script": "No font for {script}: its characters show as boxes; install e.g. {font}.",
    "fonts.no-symbols": "No font for {characters}: these symbols show as boxes; install e.g. {font}.",
    "fonts.no-script.extra": (
        "No font for {script}: its characters show as boxes; pip install 'servicecycle[fonts]' brings one."
    ),
    "fonts.no-symbols.extra": (
        "No font for {characters}: these symbols show as boxes; pip install 'servicecycle[fonts]' brings one."
    ),
    "fonts.han": "Chinese (Han)",
    "cycle": "{cycle}, {organization}",
    "part": "{title} ({part} of {parts})",
    "part.alt": "{title} ({part} of {parts}), with what stands from place {first} to {last}.",
    "no-ground": "the file gives no ground for the chart `{chart}`; see `servicecycle chart --help`",
}
