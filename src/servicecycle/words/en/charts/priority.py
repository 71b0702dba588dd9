"""Words of the chart `priority`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Priorities.
    "axis": "priority, 0 to 100",
    "priority": "priority",
    "importance": "importance",
    "deterioration": "deterioration",
    "leverage": "leverage",
    "quadrant": "quadrant",
    "urgent": "{priority}  urgent",
    "critical": "critical moment",
    "tier": "Tier {tier}",
    "tiers": "Steps of one tier cannot be told apart.",
    "title.none": "No step stands out as the one to improve first",
    "title.one": "Only “{name}” has been rated: its priority is {priority} of 100",
    "title.by-far": "“{name}” comes first by far: priority {priority} of 100, the next {next}",
    "title.shared": {
        "one": "{count} step shares the highest priority, {priority} of 100; “{name}” is among them",
        "other": "{count} steps share the highest priority, {priority} of 100; “{name}” is among them",
    },
    "title": "“{name}” comes first: priority {priority} of 100",
    "measure": "Priority, out of 100, joins three factors from 0 to 1: how much the step matters, how far it "
    "is from what it should be, and how much the whole gains by it.",
    "rest": {
        "one": "{count} more step follows, with a priority of {high}.",
        "other": "{count} more steps follow, with priorities from {high} down to {low}.",
    },
    "sound": {
        "one": "At {count} more step nothing falls short.",
        "other": "At {count} more steps nothing falls short.",
    },
    "unknown": {
        "one": "{count} step is not rated; its priority is unknown.",
        "other": "{count} steps are not rated; their priorities are unknown.",
    },
    "alt": "Improvement areas of “{cycle}” by priority, from 0 to 100.",
    "alt.finding": "{finding}.",
    "alt.area": "{rank}: “{name}” with {priority}, of importance {importance}, deterioration {deterioration} "
    "and leverage {leverage}.",
    "alt.urgent": {
        "one": "{count} step is urgent.",
        "other": "{count} steps are urgent.",
    },
}
