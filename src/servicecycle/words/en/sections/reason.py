"""The report's words for why a moment has its place."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "gap": {
        "one": "Falls {value} point short of what customers expect.",
        "other": "Falls {value} points short of what customers expect.",
    },
    "assumed-gap": {
        "one": "Falls {value} point short of what is expected elsewhere; what is expected here is unknown.",
        "other": "Falls {value} points short of what is expected elsewhere; what is expected here is unknown.",
    },
    "low-score": "Scores only {value} out of 100.",
    "risk": "Spoils {value} of passages.",
    "importance": "Matters much to customers ({value} out of 100).",
    "leverage": "No other step lifts the whole score as much.",
    "effort": "Costs customers effort ({value} out of 100).",
    "repeats": "Takes {value} contacts over one matter.",
    "blind-spot": {
        "one": "The company thinks {value} point better of it than its customers do.",
        "other": "The company thinks {value} points better of it than its customers do.",
    },
    "mend-design": {
        "one": "Mend the process: it lies {value} point below the people.",
        "other": "Mend the process: it lies {value} points below the people.",
    },
    "mend-delivery": {
        "one": "Train the people: they lie {value} point below the process.",
        "other": "Train the people: they lie {value} points below the process.",
    },
}
