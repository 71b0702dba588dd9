"""How sure the order is: agreement of raters, confidence of ranks, tiers, and what would change the first place."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "How sure is the order?",
    "quoted": "“{name}”",
    "and": ", ",
    # What it would take.
    "one-area": "How sure an order is takes two rated steps; so far only “{step}” is rated.",
    "too-many": "With more than {most} rated steps it is not reckoned how sure the order is.",
    "nothing": "Nothing falls short at any step, so nothing has to come first.",
    # The first place.
    "first.sure": {
        "one": "The first place is sure: “{step}” is first in {share} of {draws} draw.",
        "other": "The first place is sure: “{step}” is first in {share} of {draws} draws.",
    },
    "first.likely": {
        "one": "The first place is fairly sure: “{step}” is first in {share} of {draws} draw.",
        "other": "The first place is fairly sure: “{step}” is first in {share} of {draws} draws.",
    },
    "first.open": {
        "one": "The first place is not sure: “{step}” is first in only {share} of {draws} draw, “{rival}” in "
        "{rival_share}.",
        "other": "The first place is not sure: “{step}” is first in only {share} of {draws} draws, “{rival}” in "
        "{rival_share}.",
    },
    "first.two": "Two steps share the first tier, “{step}” and “{other}”: choose between them by what else you know.",
    "first.several": {
        "one": "{count} step shares the first tier: {names}. Choose by what else you know.",
        "other": "{count} steps share the first tier: {names}. Choose among them by what else you know.",
    },
    "begin.two": "Begin with “{step}” or “{other}”, which cannot be told apart.",
    "begin.several": {
        "one": "Begin with {count} step: {names}.",
        "other": "Begin with one of {count} steps that cannot be told apart: {names}.",
    },
    # How it was reckoned.
    "how.raters": {
        "one": "{draws} draw from seed {seed}: the raters of {keys} were drawn anew, with replacement, and the "
        "parameters of the method moved within their ranges.",
        "other": "{draws} draws from seed {seed}: each time the raters of {keys} were drawn anew, with replacement, "
        "and the parameters of the method moved within their ranges.",
    },
    "how.parameters": {
        "one": "{draws} draw from seed {seed} moved only the parameters of the method within their ranges: nothing "
        "that the order is made of has the ratings of several raters. Give lists, such as “perceived: [7, 8, 6]”, to "
        "see how much the raters leave open.",
        "other": "{draws} draws from seed {seed} moved only the parameters of the method within their ranges: nothing "
        "that the order is made of has the ratings of several raters. Give lists, such as “perceived: [7, 8, 6]”, to "
        "see how much the raters leave open.",
    },
    "how.tiers": "Steps of one tier cannot be told apart: each is ahead of the next in fewer than {share} of the "
    "draws. “Ranks” says where a step lies in nine draws of ten; “its rank” and “first”, in how many of them it has "
    "the rank that it has here, and the first.",
    "how.level": "Steps that are level keep the order of the file.",
    "tier": "Tier",
    "tier.of": "Tier {tier}",
    "ranks": "Ranks",
    "ranked": "{rank}  {step}",
    "ranks.to": "{low}–{high}",
    "its-rank": "Its rank",
    "first": "First",
    # Agreement.
    "agreement": "Do the raters agree?",
    "agreement.discuss": {
        "one": "Discuss before you rank: {on} {raters} rater agrees too little ({figures}).",
        "other": "Discuss before you rank: {on} the {raters} raters agree too little ({figures}).",
    },
    "agreement.tentative": {
        "one": "Take the order as tentative: {on} {raters} rater agrees only roughly ({figures}).",
        "other": "Take the order as tentative: {on} the {raters} raters agree only roughly ({figures}).",
    },
    "agreement.reliable": {
        "one": "The ratings are reliable: even {on}, where they agree least, {raters} rater agrees well ({figures}).",
        "other": "The ratings are reliable: even {on}, where they agree least, the {raters} raters agree well "
        "({figures}).",
    },
    "agreement.undefined": {
        "one": "Whether the raters agree cannot be told: {on} {raters} rater gave the same rating everywhere.",
        "other": "Whether the raters agree cannot be told: {on} the {raters} raters gave the same rating everywhere.",
    },
    "agreement.few": {
        "one": "{raters} rater is too few to say much: ask four at least.",
        "other": "{raters} raters are too few to say much: ask four at least.",
    },
    "agreement.how": "α is Krippendorff's, for ordinal ratings: 1 where all agree, 0 where they agree as by chance; "
    "below {tentative} the ratings want a discussion, below {reliable} they are tentative. W is Kendall's: 1 where "
    "all put the steps in the same order.",
    "agreement.alpha": "α\u00a0{alpha}",
    "agreement.both": "α\u00a0{alpha}, W\u00a0{w}",
    "agreement.rated": "Rated",
    "agreement.raters": "Raters",
    "agreement.units": "Ratings compared",
    "agreement.verdict": "Verdict",
    "on.perceived": "on what is perceived",
    "on.importance": "on importance",
    "on.expected": "on what is expected",
    "on.effort": "on effort",
    "on.offered": "on what is offered",
    "kind.perceived": "perceived",
    "kind.importance": "importance",
    "kind.expected": "expected",
    "kind.effort": "effort",
    "kind.offered": "offered",
    "verdict.discuss": "discuss first",
    "verdict.tentative": "tentative",
    "verdict.reliable": "reliable",
    "verdict.undefined": "all the same",
    # What would change the first place.
    "change": "What would change the first place?",
    "change.none": "No parameter of the method, moved alone within its range, takes the first place from “{step}”.",
    "change.some": {
        "one": "Moved alone within its range, {count} of {total} parameters of the method takes the first place from "
        "“{step}”:",
        "other": "Moved alone within their ranges, {count} of {total} parameters of the method take the first place "
        "from “{step}”:",
    },
    "change.to": "“{step}” comes first: {when}.",
    "change.up": "{parameter} ≥\u00a0{at} (now {usual})",
    "change.down": "{parameter} ≤\u00a0{at} (now {usual})",
    "change.level": "Today the first steps are level: which of them stands first is only their order in the file.",
    "parameter.lambda": "Weight of losses (λ)",
    "parameter.mu": "Weight of memory (μ)",
    "parameter.kappa": "Pull of expectations (κ)",
    "parameter.tau": "Critical threshold (τ)",
    "parameter.theta": "Weight of design (θ)",
    "parameter.omega": "Weight of effort (ω)",
    "parameter.importance_weight": "Weight of importance",
    "parameter.deterioration_weight": "Weight of deterioration",
    "parameter.leverage_weight": "Weight of leverage",
}
