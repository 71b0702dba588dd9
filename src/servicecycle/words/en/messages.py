"""What the program says of a user's mistakes: in English a phrase is its own key (`errors.said`)."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {}
