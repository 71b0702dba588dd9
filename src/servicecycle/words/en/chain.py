"""The chain from a critical moment to a measure, and where it breaks."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "From critical moment to measure",
    # The levels of the tree, and facts about what stands on them.
    "beginning": "Critical moment or step",
    "requirement": "Requirement",
    "action": "Action",
    "measure": "Measure",
    "at": "Critical moment at",
    "step": "Step",
    "moment-of-truth": "Moment of truth",
    "harmless": "It cannot happen any more",
    "from": "From",
    "standard": "Standard",
    "also-for": "Also for",
    "owner": "Owner",
    "due": "Due",
    "status": "Status",
    "effects": "Effects",
    "told": "(told above)",
    "effects.none": "none said",
    "effects.elsewhere": "all elsewhere",
    "from.none": "nobody named",
    "standard.none": "none said",
    "owner.none": "nobody named",
    "due.none": "no date",
    "status.proposed": "proposed",
    "status.planned": "planned",
    "status.doing": "being done",
    "status.done": "done",
    "status.dropped": "dropped",
    # Where the tree breaks off.
    "no-beginning": "For no critical moment and no step",
    "no-requirement": "No requirement",
    "no-action": "No action",
    "no-measure": "No measure",
    # The matrices.
    "list": "The requirements, by number",
    "beginnings": "Which requirements each critical moment and step has",
    "actions": "Which requirements each action meets",
    "sign.direct": "● the requirement is for it",
    "sign.step": "○ the requirement is for its step",
    "sign.meets": "● the action meets it",
    "sign.dropped": "× the action was dropped",
    "sign.none": "✗ there is none",
    "between": " · ",
    # The verdict.
    "all-through": {
        "one": "From the critical moment a chain leads through a requirement and an action to a measure.",
        "other": "From each of the {count} critical moments a chain leads through a requirement and an action to a "
        "measure.",
    },
    "some-through": "From {through} of the {count} critical moments a chain leads through a requirement and an action "
    "to a measure.",
    "none-through": {
        "one": "From the critical moment no chain leads through a requirement and an action to a measure.",
        "other": "From none of the {count} critical moments does a chain lead through a requirement and an action to "
        "a measure.",
    },
    "no-critical-moments": "The file names no critical moment that can happen, so chains begin at steps.",
    "excused": {
        "one": "{count} other critical moment cannot happen any more.",
        "other": "{count} other critical moments cannot happen any more.",
    },
    "whole": "No link is broken.",
    "broken": {"one": "{count} link is broken.", "other": "{count} links are broken."},
    "loose": {"one": "{count} loose end is left.", "other": "{count} loose ends are left."},
    "nothing": "There is nothing to trace yet: name the “critical_moments” that could spoil everything, say under "
    "“requirements” what must be so, and under “actions” what would meet it.",
    "to-begin": {
        "one": "Say under “requirements” what must be so for the critical moment not to happen, or to be made good, "
        "and under “actions” what would meet it: then the chain from it to a measure can be followed.",
        "other": "Say under “requirements” what must be so for each of the {count} critical moments not to happen, "
        "or to be made good, and under “actions” what would meet it: then the chain from each to a measure can be "
        "followed.",
    },
    "see-trace": "“servicecycle trace” shows every chain, and a matrix of requirements and actions.",
    # What is lacking, and what would mend it.
    "broken.title": "Broken links",
    "loose.title": "Loose ends",
    "what": "What is lacking",
    "of": "Where",
    "mend": "What would mend it",
    "listed": ", ",
    "named-at": "{name} (at {places})",
    "quoted": "“{name}”",
    "text": "{what}: “{name}”. {mend}",
    "critical-moment-without-requirement": "Critical moment without a requirement",
    "critical-moment-without-requirement.mend": "Write a requirement that says what must be so, and name “{id}” in "
    "its “for”.",
    "requirement-for-nothing": "Requirement for nothing",
    "requirement-for-nothing.mend": "Name in its “for” the critical moments or steps that it is for.",
    "requirement-without-action": "Requirement without an action",
    "requirement-without-action.mend": "Propose an action, and name “{id}” in its “meets”.",
    "requirement-without-action.dropped": "What would have met it was dropped: propose another action, and name "
    "“{id}” in its “meets”.",
    "action-without-requirement": "Action without a requirement",
    "action-without-requirement.mend": "Name in its “meets” the requirement that it is for, or write that requirement.",
    "action-with-effects-elsewhere": "Action whose effects are all elsewhere",
    "action-with-effects-elsewhere.mend": "Say under “effects” what it changes where its requirements are, or name "
    "{ids} in the “for” of one of them.",
    "action-with-effects-elsewhere.nowhere": "Say in each effect at which “step” or “critical_moment” it is.",
    "action-without-measure": "Action without a measure",
    "action-without-measure.mend": "Say in “measure” what will show that it worked.",
    "requirement-without-voice": "Requirement without a voice",
    "requirement-without-voice.mend": "Say in “from” whose voice it is.",
    "requirement-without-standard": "Requirement without a standard",
    "requirement-without-standard.mend": "Say in “standard” how one tells that it is met.",
    "action-without-owner": "Action without an owner",
    "action-without-owner.mend": "Name in “owner” who answers for it.",
    "action-without-due-date": "Action without a due date",
    "action-without-due-date.mend": "Say in “due” when it is to be done; a first guess will do.",
    "action-without-effects": "Action without effects",
    "action-without-effects.mend": "Say under “effects” what it changes, and where.",
    "effect-elsewhere": "Effect outside its requirements",
    "effect-elsewhere.mend": "Name {ids} in the “for” of a requirement that the action meets, or leave it as a "
    "welcome extra.",
    "effect-elsewhere.nowhere": "Say in the effect at which “step” or “critical_moment” it is.",
    # Several cycles.
    "many": "From critical moment to measure, cycle by cycle",
    "many.cycle": "Cycle",
    "many.critical-moments": "Critical moments",
    "many.through": "… with a measure",
    "many.requirements": "Requirements",
    "many.actions": "Actions",
    "many.broken": "Broken links",
    "many.loose": "Loose ends",
    "many.file": "File",
    "many.verdict": {
        "one": "{count} link is broken, in “{name}”.",
        "other": "{count} links are broken, most of them in “{name}”.",
    },
}
