"""Words of the chart `confidence`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # How sure the order is.
    "axis": "rank",
    "tier": "tier",
    "ranks": "ranks",
    "own": "its rank",
    "first": "first",
    "to": "{low}–{high}",
    "share": "share of the draws, in %",
    "own.of": "has its rank",
    "first.of": "is first",
    "critical": "critical moment",
    "key.rank": "its rank",
    "key.interval": "where it ranks in nine draws of ten",
    "key.shades": "the darker, the more draws give it that rank",
    "title.sure": {
        "one": "The first place is sure: “{name}” is first in {share} of {draws} draw",
        "other": "The first place is sure: “{name}” is first in {share} of {draws} draws",
    },
    "title.likely": {
        "one": "The first place is fairly sure: “{name}” is first in {share} of {draws} draw",
        "other": "The first place is fairly sure: “{name}” is first in {share} of {draws} draws",
    },
    "title.open": {
        "one": "“{name}” is first in only {share} of {draws} draw, “{rival}” in {rival_share}",
        "other": "“{name}” is first in only {share} of {draws} draws, “{rival}” in {rival_share}",
    },
    "title.two": "“{name}” and “{other}” share the first tier: they cannot be told apart",
    "title.several": {
        "one": "{count} step shares the first tier; “{name}” is among them",
        "other": "{count} steps share the first tier and cannot be told apart; “{name}” is among them",
    },
    "measure.raters": {
        "one": "Where each step ranks by priority in {draws} draw of raters and of the method's parameters; steps of "
        "one tier cannot be told apart.",
        "other": "Where each step ranks by priority in {draws} draws of raters and of the method's parameters; steps "
        "of one tier cannot be told apart.",
    },
    "measure.parameters": {
        "one": "Where each step ranks by priority in {draws} draw of the method's parameters alone; steps of one tier "
        "cannot be told apart.",
        "other": "Where each step ranks by priority in {draws} draws of the method's parameters alone; steps of one "
        "tier cannot be told apart.",
    },
    "level": "Steps that are level keep the order of the file.",
    "rest": {
        "one": "{count} more step follows.",
        "other": "{count} more steps follow.",
    },
    "sound": {
        "one": "At {count} more step nothing falls short.",
        "other": "At {count} more steps nothing falls short.",
    },
    "alt": "How sure the ranks of the improvement areas of “{cycle}” are. {finding}.",
    "alt.area": "{rank}: “{name}”, from rank {low} to {high} in nine draws of ten, at its rank in {share}.",
    "alt.tier": {
        "one": "Tier {tier} has {count} step.",
        "other": "Tier {tier} has {count} steps.",
    },
}
