"""The report's words for what is unknown."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "perceived": {
        "one": "Give “perceived” at {count} of {total} steps to score it.",
        "other": "Give “perceived” at {count} of {total} steps to score them.",
    },
    "expected": {
        "one": "Give “expected” at {count} of {total} steps to see the gap.",
        "other": "Give “expected” at {count} of {total} steps to see the gaps.",
    },
    "importance": {
        "one": "Give “importance” at {count} of {total} steps to rank by what matters; until then it counts as "
        "the mean of the others.",
        "other": "Give “importance” at {count} of {total} steps to rank by what matters; until then they count "
        "as the mean of the others.",
    },
    "effort": {
        "one": "Give “effort” at {count} of {total} steps to see what it costs the customer.",
        "other": "Give “effort” at {count} of {total} steps to see what they cost the customer.",
    },
    "offered": {
        "one": "Give “offered” at {count} of {total} steps to see whether the company has a blind spot.",
        "other": "Give “offered” at {count} of {total} steps to see where the company has blind spots.",
    },
    "actors": {
        "one": "Give “actors” at {count} of {total} steps to know whether it is a moment of truth.",
        "other": "Give “actors” at {count} of {total} steps to know which are moments of truth.",
    },
    "critical_moments": "Give “critical_moments” to see what could spoil the whole service, and how often it does.",
    "probability": {
        "one": "Give “probability”, “incidents” or “complaints” of {count} of {total} critical moments to "
        "reckon its risk.",
        "other": "Give “probability”, “incidents” or “complaints” of {count} of {total} critical moments to "
        "reckon their risk.",
    },
    "severity": {
        "one": "Give “severity” of {count} of {total} critical moments; until then it counts as spoiling everything.",
        "other": "Give “severity” of {count} of {total} critical moments; until then they count as spoiling "
        "everything.",
    },
    "recovery": {
        "one": "Give “recovery” of {count} of {total} critical moments; until then it counts as never made good.",
        "other": "Give “recovery” of {count} of {total} critical moments; until then they count as never made good.",
    },
    "duration": {
        "one": "Give “duration” at {count} of {total} steps to know whether the promised time is kept.",
        "other": "Give “duration” at {count} of {total} steps to know whether the promised time is kept.",
    },
}
