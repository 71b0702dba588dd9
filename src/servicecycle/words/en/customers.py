"""What customers cost and think: the sections on money at risk and on segments."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The money at risk.
    "money": "Money at risk",
    "money.about": "About {amount} a year is at risk.",
    "money.between": "About {amount} a year is at risk, between {low} and {high}.",
    "money.nothing": "As good as no money is at risk.",
    "money.how": "Of the customers who meet an incident {leave} leave over it, and each takes {value} along: the "
    "margin of a year.",
    "money.how.years": {
        "one": "Of the customers who meet an incident {leave} leave over it, and each takes {value} along: the "
        "margin of the next year, as far as they would have stayed.",
        "other": "Of the customers who meet an incident {leave} leave over it, and each takes {value} along: the "
        "margin of the next {count} years, as far as they would have stayed.",
    },
    "money.once": "A customer is lost once, so the whole is {over} less than the sum of its parts.",
    "money.left-out": {
        "one": "{count} incident of unknown chance is not counted.",
        "other": "{count} incidents of unknown chance are not counted.",
    },
    "money.word-of-mouth": "Word of mouth comes on top and is not counted here: {amount}, where each customer lost "
    "takes {listeners} more along.",
    "money.met": "Meet\u00a0it",
    "money.lost": "Lost",
    "money.at-risk": "At risk",
    "money.share": "Share",
    "money.range": "Range",
    "money.to": "{low}–{high}",
    "money.all": "In all, each customer lost once",
    # What is assumed.
    "assumed": "Assumed about customers until the file says otherwise",
    "assumed.key": "Key",
    "assumed.value": "Assumed",
    "assumed.range": "Range",
    "assumed.meaning": "What it is",
    "assumed.from": "Taken from",
    "assumed.meaning.complain": "Customers with a problem who complain",
    "assumed.meaning.satisfied": "Those of them whom the answer satisfies",
    "assumed.meaning.mollified": "Those of them whom the answer only calms",
    "assumed.meaning.lost_satisfied": "Lost of the satisfied",
    "assumed.meaning.lost_mollified": "Lost of the calmed",
    "assumed.meaning.lost_dissatisfied": "Lost of those whom no answer calmed",
    "assumed.meaning.lost_silent": "Lost of those who said nothing",
    "assumed.meaning.retention": "Customers still here after a year",
    "assumed.meaning.discount": "By how much later money counts less, a year",
    "assumed.from.complain": "Goodman",
    "assumed.from.lost_silent": "CTMA",
    "assumed.from.judgement": "judgement",
    "assumed.from.plain": "–",
    "assumed.model": "The model is Goodman's (TARP); where it says nothing of a number, the judgement is ours.",
    "assumed.model.complain": "One in ten complains, or one in twenty (Goodman; Kotler).",
    "assumed.model.lost_silent": "A problem costs about a quarter of loyalty (CTMA); the range around it is ours.",
    # What is missing.
    "missing": "What incidents cost is unknown.",
    "missing.customers": {
        "one": "Give {keys} under “customers”.",
        "other": "Give {keys} under “customers”.",
    },
    "missing.key": "“{name}”",
    "missing.and": ", ",
    "missing.critical_moments": "Give “critical_moments”, and how likely each is.",
    "missing.probability": "Give “probability”, “incidents” or “complaints” of one critical moment or more.",
    # The complaint iceberg.
    "iceberg": "The complaint iceberg",
    "iceberg.behind": {
        "one": "Behind {complaints} complaint on file stand {unhappy} unhappy customers a year; {silent} of them said "
        "nothing.",
        "other": "Behind {complaints} complaints on file stand {unhappy} unhappy customers a year; {silent} of them "
        "said nothing.",
    },
    "iceberg.multiplier.file": "That is {multiplier} for each complaint, as the file says.",
    "iceberg.multiplier.assumed": "That is {multiplier} for each complaint, assumed until “method” gives a "
    "“complaint_multiplier”.",
    "iceberg.multiplier.range": "That is {multiplier} for each complaint, assumed until “method” gives a "
    "“complaint_multiplier”; there may be {low} to {high} of them.",
    "iceberg.meet": {
        "one": "By the chances of the incidents, {met} customer meets one in a year or more.",
        "other": "By the chances of the incidents, {met} customers meet one in a year or more.",
    },
    "iceberg.none": "No complaints are on file: give “complaints” of the critical moments to see how many stand behind "
    "them.",
    "iceberg.expect": {
        "one": "By the chances of the incidents {expected} complaint a year is to be expected: {share} of those who "
        "meet one complain of it, the others say nothing.",
        "other": "By the chances of the incidents {expected} complaints a year are to be expected: {share} of those "
        "who meet one complain of it, the others say nothing.",
    },
    "iceberg.others": {
        "one": "Of the other incidents, by their chances, {expected} complaint a year is to be expected: {share} of "
        "those who meet one complain of it.",
        "other": "Of the other incidents, by their chances, {expected} complaints a year are to be expected: {share} "
        "of those who meet one complain of it.",
    },
    "iceberg.complain-assumed": "That share is assumed until “customers” gives “complain”.",
    "iceberg.compared": {
        "one": "Where both are known, {complaints} complaint is on file and {expected} to be expected.",
        "other": "Where both are known, {complaints} complaints are on file and {expected} to be expected.",
    },
    "iceberg.complaints": "On file",
    "iceberg.unhappy": "Behind them",
    "iceberg.met": "Meet\u00a0it",
    "iceberg.expected": "To expect",
    # Segments.
    "segments": "Segments of customers",
    "segments.how": "Each segment by what matters to it; what is perceived and what goes wrong is told of all "
    "customers alike.",
    "segments.risk": "The mean risk is that of the steps, each as it matters.",
    "segments.money": "So every segment loses the same share of its customers, and here the parts do add up: the money "
    "of all segments and of those in none is the money of the cycle.",
    "segments.no-share": {
        "one": "What is at risk is unknown of: {names}. Give “share”.",
        "other": "What is at risk is unknown of: {names}. Give “share”.",
    },
    "segments.agree": "Begin with “{step}”, whomever you want to keep: it comes first for every segment.",
    "segments.differ": "Segments would begin with different steps: it matters whom you want to attract and keep.",
    "segments.missing": "Whom do you want to attract and keep? Give “segments” under “customers”, with what matters "
    "to each, to see where they disagree.",
    "segment": "Segment",
    "segment.share": "Share",
    "segment.risk": "Mean risk",
    "segment.first": "Improve first",
    "segment.none": "In no segment",
    "segment.all": "All customers",
    "disagree": "Where segments disagree",
    "disagree.none": "Nowhere: no step ranks far apart, and none matters 20 points more to one than to another.",
    "disagree.first": "“{step}” comes first for: {for_best}. It comes at place {worst} for: {for_worst}.",
    "disagree.rank": "“{step}” comes at place {best} for: {for_best}. It comes at place {worst} for: {for_worst}.",
    "disagree.importance": "“{step}” matters {high} out of 100 to: {for_high}. It matters {low} to: {for_low}.",
    "disagree.also-importance": "It matters {high} out of 100 to: {for_high}; and {low} to: {for_low}.",
}
