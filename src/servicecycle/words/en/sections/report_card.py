"""The report's words for the report card."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "company": "The company: how the service is designed",
    "people": "The people: how they deliver it",
    "overall": "overall",
    "company-weaker": {
        "one": "The company is the weaker half, by {points} point: mend the process before training the people.",
        "other": "The company is the weaker half, by {points} points: mend the process before training the people.",
    },
    "people-weaker": {
        "one": "The people are the weaker half, by {points} point: train them before changing the process.",
        "other": "The people are the weaker half, by {points} points: train them before changing the process.",
    },
    "company-slightly-weaker": {
        "one": "The company is somewhat the weaker half, by {points} point: look at the process first.",
        "other": "The company is somewhat the weaker half, by {points} points: look at the process first.",
    },
    "people-slightly-weaker": {
        "one": "The people are somewhat the weaker half, by {points} point: look at training first.",
        "other": "The people are somewhat the weaker half, by {points} points: look at training first.",
    },
    "even": "Neither half is weaker than the other: look at single steps.",
    "only-company": "Only the company was rated by attribute: rate warmth, knowledge and charisma to compare.",
    "only-people": "Only the people were rated by attribute: rate quality, quantity, timeliness and cost to compare.",
    "mend-design": "Mend the process at: {steps}.",
    "mend-delivery": "Train the people at: {steps}.",
}
