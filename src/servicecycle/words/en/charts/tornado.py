"""Words of the chart `tornado`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "axis": "lead, in points of priority",
    "low": "at the lower end of its range",
    "high": "at the upper end",
    "today": "today: {lead}",
    "behind": "another step is first",
    "usual": "now",
    "instead": "first instead",
    "up": "≥\u00a0{at}: {name}",
    "down": "≤\u00a0{at}: {name}",
    "key.least": "the least lead, within the range",
    "key.flip": "from here on another step is first",
    "still": {
        "one": "{count} more parameter does not change the lead.",
        "other": "{count} more parameters do not change the lead.",
    },
    "title.none": "“{name}” stays first, whichever parameter of the method moves within its range",
    "title.some": {
        "one": "One parameter of the method could take the first place from “{name}”: {parameter}",
        "other": "{count} of {total} parameters of the method could take the first place from “{name}”",
    },
    "title.level": "The first steps are level today: “{name}” is ahead by nothing",
    "measure": "By how many points of priority, out of 100, “{name}” is ahead of its best rival where one "
    "parameter moves within its range and all others stay.",
    "alt": "What each parameter of the method does to the first place, in “{cycle}”. {finding}. Today the "
    "lead is {lead}.",
    "alt.swing": "{parameter} from {low} to {high}: a lead of {lead_low} to {lead_high}.",
    "alt.up": "From {at} on, “{name}” is first.",
    "alt.down": "At {at} and below, “{name}” is first.",
}
