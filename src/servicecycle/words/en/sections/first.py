"""The report's words for the first place in the order, and how sure it is."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "nothing": "No step stands out as the one to begin with.",
    "gap": {
        "one": "Begin with “{step}”, which falls {value} point short of what customers expect.",
        "other": "Begin with “{step}”, which falls {value} points short of what customers expect.",
    },
    "assumed-gap": {
        "one": "Begin with “{step}”, which falls {value} point short of what is expected elsewhere.",
        "other": "Begin with “{step}”, which falls {value} points short of what is expected elsewhere.",
    },
    "low-score": "Begin with “{step}”, which scores only {value} out of 100.",
    "risk": "Begin with “{step}”, where {value} of passages are spoilt.",
    "importance": "Begin with “{step}”, which matters to customers as few other steps do.",
    "leverage": "Begin with “{step}”: no other step lifts the score as much.",
    "effort": "Begin with “{step}”, which costs customers effort ({value} out of 100).",
    "repeats": "Begin with “{step}”, where one matter takes {value} contacts.",
    "blind-spot": {
        "one": "Begin with “{step}”, of which the company thinks {value} point better than its customers do.",
        "other": "Begin with “{step}”, of which the company thinks {value} points better than its customers do.",
    },
    "mend-design": "Begin with “{step}”, where the process lets the people down.",
    "mend-delivery": "Begin with “{step}”, where the people need training.",
}
