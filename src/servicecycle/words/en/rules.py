"""What each rule says of what it found.

`CODE.what` is the message, `CODE.instead` what would be right, `CODE.also` what a related place is; a rule that tells
several things has further names in their stead. Values are filled in as the language writes them.
"""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The file and the program
    "SC001.what": "{what}",
    "SC001.instead": "{instead}",
    "SC001.also": "the other one is here",
    # The cycle is whole
    # Moments
    "SC208.what": "nobody owns this moment of truth: {step}",
    "SC208.instead": "give the step an `owner`, somebody whom a finding here would go to",
    # Contradictions
    # Measurement
    # From finding to action
    # Hand-offs
    # Gates
    # Slid back from the earlier version
}
