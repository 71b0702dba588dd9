"""The plan: which actions to take, what they bring, who does what by when, and what more would buy."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "The plan",
    "part.outcome": "Today and with the plan",
    "part.chosen": "What to do",
    "part.calendar": "Who does what by when",
    "part.left-out": "What is left out, and why",
    "part.frontier": "What each further step buys",
    "part.prices": "What stands in the way of more",
    "part.trust": "How sure this is",
    "see-plan": "`servicecycle plan` shows who does what by when, what more money would buy, and how sure this is.",
    # Amounts.
    "worth.money": "{amount} a year",
    "worth.service": {"one": "{points} point", "other": "{points} points"},
    "less-than": "less than {amount}",
    "less-than-minus": "less than {amount} below none",
    "days": {"one": "{days} day of work", "other": "{days} days of work"},
    "days.of": {"one": "{days} of {most} day of work", "other": "{days} of {most} days of work"},
    "quoted": "“{name}”",
    "and": ", ",
    "names": {"one": "{names} and {count} more", "other": "{names} and {count} more"},
    # The verdict: what the plan brings …
    "verdict.both": {
        "one": "{count} action brings the service score from {before} to {after} and saves {amount}.",
        "other": "{count} actions bring the service score from {before} to {after} and save {amount}.",
    },
    "verdict.money.bare": {"one": "{count} action saves {amount}.", "other": "{count} actions save {amount}."},
    "verdict.service": {
        "one": "{count} action brings the service score from {before} to {after}.",
        "other": "{count} actions bring the service score from {before} to {after}.",
    },
    "verdict.service.bare": {
        "one": "{count} action adds {amount} to the service score.",
        "other": "{count} actions add {amount} to the service score.",
    },
    "verdict.idle": {
        "one": "{count} action is to be done, and changes nothing that counts.",
        "other": "{count} actions are to be done, and change nothing that counts.",
    },
    "verdict.harm.money": "What has to be done does harm: {amount} more is at risk with it.",
    "verdict.harm.service": "What has to be done does harm: it takes {amount} from the service score.",
    "verdict.none.over": "Nothing is planned: no action that helps fits the resources.",
    "verdict.none.unknown": "Nothing is planned: what the actions take is unknown, so that they cannot be held against "
    "the resources.",
    "verdict.none.help": "Nothing is planned: no action changes anything for the better that counts.",
    "verdict.none.open": "Nothing is planned: no action is left to choose.",
    # … what it takes …
    "takes.both": "The plan takes {cost} and {days}.",
    "takes.one": "The plan takes {what}.",
    "unknown.cost": {
        "one": "What {names} costs is unknown, and not counted.",
        "other": "What {names} cost is unknown, and not counted.",
    },
    "unknown.effort": {
        "one": "How many days {names} takes is unknown, and not counted.",
        "other": "How many days {names} take is unknown, and not counted.",
    },
    # … and what becomes of the promise.
    "verdict.kept": "The promise is then kept on a usual day.",
    "verdict.broken": "The promise is then broken on a usual day.",
    # Where there is no plan.
    "clash": "There is no plan: {what}.",
    "missing.actions": "What could be done about it? Give “actions” with what each costs and changes, and “resources”: "
    "then the best that they buy is chosen.",
    "missing.effects": "The actions cannot be weighed yet: rate “perceived” at the steps that they change, or give the "
    "chance of a critical moment and, under “customers”, what a customer is worth.",
    # Today and with the plan.
    "figure": "Figure",
    "today": "Today",
    "then": "With the plan",
    "change": "Change",
    "at-risk": "Money at risk a year",
    "kept": "kept",
    "broken": "broken",
    "promise.takes": "What was promised within {within} takes {today} today, and {then} with the plan.",
    # The chosen actions.
    "action": "Action",
    "owner": "Owner",
    "due": "Due",
    "cost": "Cost",
    "effort": "Days",
    "adds.money": "Saves a year",
    "adds.service": "Points",
    "decided": "Must",
    "decided.planned": "planned",
    "decided.doing": "under way",
    "decided.asked": "asked for",
    "adds.meaning": "Beside each action stands what would be lost without it alone. All together bring {together}; "
    "effects on one moment overlap, so the parts need not add up.",
    "adds.score": "What saves nothing is there for the score: of plans that save the same, the one with the best "
    "score is "
    "taken.",
    # The calendar.
    "no-owner": "Nobody answers for it",
    "owner.capacity": {"one": "{owner}, {days} day a week", "other": "{owner}, {days} days a week"},
    "span": "From {begins} to {ends}",
    "span.weeks": "Week {begins} to week {ends}",
    "work": "work",
    "until-due": "until it is due",
    "begins": "Begins",
    "done-by": "Done by",
    "week": "In week",
    "weeks": "Weeks",
    "from-to": "{first} to {last}",
    "remark": "Remark",
    "late": {
        "one": "{days} day late: due {due}.",
        "other": "{days} days late: due {due}.",
    },
    "late.all": {
        "one": "{count} action would not be done when it is due: {names}.",
        "other": "{count} actions would not be done when they are due: {names}.",
    },
    "beyond": "Goes beyond the end of the plan, {until}.",
    "after": "After {names}.",
    "start.file": "Counted from {start}, the date of the file.",
    "start.asked": "Counted from {start}.",
    "start.unknown": "No day to begin on is known, so weeks are counted: give “date” in the file.",
    "hint.start": "`--start` sets another day.",
    "hint.reconsider": "`--reconsider` opens it again.",
    "assumed": "Where “capacity” under “resources” says nothing, {days} days a week are assumed: {owners}.",
    "endless": {
        "one": "When {names} is done cannot be told: give its “effort_days”, and “capacity” above 0.",
        "other": "When {names} are done cannot be told: give their “effort_days”, and “capacity” above 0.",
    },
    "idle": {
        "one": "“capacity” names {owners}, who owns no action.",
        "other": "“capacity” names {owners}, who own no action.",
    },
    "until.unknown": "How much time owners have until the end is unknown without a day to begin on.",
    # Why an action is left out.
    "why": "Why",
    "why.dropped": "It was dropped.",
    "why.not-wanted": "It was asked to be left out.",
    "why.too-late": "It is due on {due}, after the end of the plan.",
    "why.unknown-cost": "What it costs is unknown: give “cost”.",
    "why.unknown-effort": "How many days it takes is unknown: give “effort_days”.",
    "why.no-effect.none": "The file does not say what it changes: give “effects”.",
    "why.no-effect.unknown": "What it changes is unknown today, so that the change cannot be counted.",
    "why.no-effect.plain": "It changes nothing that counts in the score or in the money at risk.",
    "why.excluded-by.planned": {
        "one": "It and {others}, which is in the plan, rule each other out.",
        "other": "It and {others}, which are in the plan, rule each other out.",
    },
    "why.excluded-by.done": {
        "one": "It and {others}, which is done, rule each other out.",
        "other": "It and {others}, which are done, rule each other out.",
    },
    "why.needs": {
        "one": "It needs {others}, which is not in the plan.",
        "other": "It needs {others}, which are not in the plan.",
    },
    "why.over-budget": "Too dear: it takes {short} more than is left.",
    "why.over-effort": "Too much work: it takes {short} more than is left.",
    "why.over-capacity": "{owner} would need {short} more before the plan ends.",
    "why.no-effect-left": "Nothing is left for it to mend once {others} is in place.",
    "why.no-effect-left.reached": "Nothing is left for it to mend: what it aims at is reached already.",
    "why.does-harm": "With it the plan would bring less.",
    # The frontier.
    "frontier.budget": "Budget",
    "frontier.effort_days": "Days of work",
    "frontier.money": "Saves a year",
    "frontier.service": "Points",
    "frontier.more": "More",
    "frontier.changes": "What changes",
    "frontier.place.plan": "◆ the plan",
    "frontier.place.beyond": "beyond",
    "frontier.how.budget": "The best plan for each budget, all else as it is: no step between brings more.",
    "frontier.how.effort_days": "The best plan for each number of days of work, all else as it is: no step between "
    "brings more.",
    "frontier.score": "The plan itself takes {more} more: for a better score that brings no money.",
    "frontier.thinned": "There are too many actions for every step: these are budgets at even distances.",
    "frontier.comes": "In: {names}.",
    "frontier.goes": "Out: {names}.",
    # The price of a constraint.
    "price.none": "Nothing: with more of anything the plan would bring no more.",
    "price.budget": "{more} more would add {gain}.",
    "price.effort_days": "{more} more would add {gain}.",
    "price.capacity": "{more} more of {owner} would add {gain}.",
    "price.busy": "If {owner} had time enough, that would add {gain}.",
    "price.until": "Without its end on {until} the plan would bring {gain} more.",
    "price.must": "If {action} did not have to be done, the plan would bring {gain} more.",
    "price.excludes": "If {one} did not rule out {other}, the plan would bring {gain} more.",
    "price.requires": "If {one} did not need {other}, the plan would bring {gain} more.",
    # How sure it is.
    "best": "Proven: nothing that fits brings more.",
    "best.unproven": "Nothing better was found; so many actions change one moment that it is not proven.",
    "gap": "The plan lies at most {gap} below the best that fits.",
    "gap.unproven": "The plan lies about {gap} at most below the best that fits; so many actions change one moment "
    "that this is not proven.",
    "counted": "Effects count by how sure they are: high {high}, medium {medium}, low {low}.",
    "counted.planned": "What is planned or under way is in the plan, and takes its part of the resources.",
    "counted.done": {
        "one": "{count} action is done: it has been paid for, and what it changed is in today’s figures.",
        "other": "{count} actions are done: they have been paid for, and what they changed is in today’s figures.",
    },
    "uncounted": {
        "one": "An effect is not counted, since what it changes is unknown today:",
        "other": "Some effects are not counted, since what they change is unknown today:",
    },
    "uncounted.perceived": "{action} changes what is perceived at “{step}”: rate “perceived” there.",
    "uncounted.attribute": "{action} changes the {attribute} at “{step}”: rate “{rating}” there.",
    "uncounted.effort": "{action} changes the effort at “{step}”: rate “effort” there.",
    "uncounted.duration": "{action} changes how long “{step}” takes: give its typical “duration”.",
    "uncounted.probability": "{action} changes how likely this is: “{incident}”; give its “probability”, “incidents” "
    "or “complaints”.",
}
