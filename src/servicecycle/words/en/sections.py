"""The sections of a report."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "footer": "Every number here can be recomputed by hand from the page on the method in the documentation.",
    "no-such-section": "there is no section “{name}”; there are: {known}",
    "unknown": "unknown",
    "and-then": "; ",
    "few": {"one": "{names}; and {count} more", "other": "{names}; and {count} more"},
    "more": {"one": "And {count} more.", "other": "And {count} more."},
    "namely": "Namely: {names}",
    "at-step": "At: {step}",
    "labelled": "{label}: {value}",
    "of": "{part} of {whole}",
    # The title page.
    "detail.date": "Date",
    "detail.steps": "Steps",
    "detail.moments-of-truth": "Moments of truth",
    "detail.critical-moments": "Critical moments",
    "detail.file": "File",
    # The signs before a moment.
    "mark.critical": "critical moment",
    "mark.moment-of-truth": "moment of truth",
    "mark.none": "other step",
    # The headline figures.
    "service": "Service score",
    "service.note": "out of 100, all told",
    "experience": "Experience",
    "experience.note": "the moments, each as it matters",
    "memory": "Memory",
    "memory.note": "what stays: the end, the worst, the best",
    "floor": "Floor",
    "floor.note": "what bad critical moments leave of it",
    "floor.whole": "no critical moment pulls it down",
    "coverage": "Coverage",
    "coverage.none": "no step is known as a moment of truth",
    "coverage.note": {
        "one": "{measured} of {count} moment of truth measured",
        "other": "{measured} of {count} moments of truth measured",
    },
    "spoil-risk": "Spoil risk",
    "spoil-risk.exact": "of passages are spoilt",
    "spoil-risk.note": "of passages are spoilt; {low} to {high}",
    # The verdict: the finding …
    "verdict.nothing-measured": {
        "one": "Nothing has been measured yet: rate what customers perceive at the step, and the service can be "
        "scored.",
        "other": "Nothing has been measured yet: rate what customers perceive at the {count} steps, and the "
        "service can be scored.",
    },
    "verdict.pulled-down": "The service scores {score} out of 100: critical moments pull it down from {whole}.",
    "verdict.good": "The service scores {score} out of 100: it is strong.",
    "verdict.plain": "The service scores {score} out of 100: it passes, and no more.",
    "verdict.bad": "The service scores {score} out of 100: it is weak.",
    # … and what to do first.
    "first.nothing": "No step stands out as the one to begin with.",
    "first.gap": {
        "one": "Begin with “{step}”, which falls {value} point short of what customers expect.",
        "other": "Begin with “{step}”, which falls {value} points short of what customers expect.",
    },
    "first.assumed-gap": {
        "one": "Begin with “{step}”, which falls {value} point short of what is expected elsewhere.",
        "other": "Begin with “{step}”, which falls {value} points short of what is expected elsewhere.",
    },
    "first.low-score": "Begin with “{step}”, which scores only {value} out of 100.",
    "first.risk": "Begin with “{step}”, where {value} of passages are spoilt.",
    "first.importance": "Begin with “{step}”, which matters to customers as few other steps do.",
    "first.leverage": "Begin with “{step}”: no other step lifts the score as much.",
    "first.effort": "Begin with “{step}”, which costs customers effort ({value} out of 100).",
    "first.repeats": "Begin with “{step}”, where one matter takes {value} contacts.",
    "first.blind-spot": {
        "one": "Begin with “{step}”, of which the company thinks {value} point better than its customers do.",
        "other": "Begin with “{step}”, of which the company thinks {value} points better than its customers do.",
    },
    "first.mend-design": "Begin with “{step}”, where the process lets the people down.",
    "first.mend-delivery": "Begin with “{step}”, where the people need training.",
    # Losses.
    "losses": "Where the points are lost",
    "losses.most": "“{step}” costs the most: {points} of the {lost} points between 100 and the service score, counting "
    "what it takes from the experience, from memory and as a critical moment.",
    # The report card.
    "report-card": "Report card",
    "report-card.company": "The company: how the service is designed",
    "report-card.people": "The people: how they deliver it",
    "report-card.overall": "overall",
    "report-card.company-weaker": {
        "one": "The company is the weaker half, by {points} point: mend the process before training the people.",
        "other": "The company is the weaker half, by {points} points: mend the process before training the people.",
    },
    "report-card.people-weaker": {
        "one": "The people are the weaker half, by {points} point: train them before changing the process.",
        "other": "The people are the weaker half, by {points} points: train them before changing the process.",
    },
    "report-card.company-slightly-weaker": {
        "one": "The company is somewhat the weaker half, by {points} point: look at the process first.",
        "other": "The company is somewhat the weaker half, by {points} points: look at the process first.",
    },
    "report-card.people-slightly-weaker": {
        "one": "The people are somewhat the weaker half, by {points} point: look at training first.",
        "other": "The people are somewhat the weaker half, by {points} points: look at training first.",
    },
    "report-card.even": "Neither half is weaker than the other: look at single steps.",
    "report-card.only-company": "Only the company was rated by attribute: rate warmth, knowledge and charisma "
    "to compare.",
    "report-card.only-people": "Only the people were rated by attribute: rate quality, quantity, timeliness and "
    "cost to compare.",
    "report-card.mend-design": "Mend the process at: {steps}.",
    "report-card.mend-delivery": "Train the people at: {steps}.",
    # The journey.
    "journey-chart": "The journey at a glance",
    "journey": "The journey",
    # Who acts, and with whom the experience is weakest.
    "blueprint": "Who acts, in sight and out of it",
    "phases-actors": "Phase by phase, with whom",
    "phases-actors.how": "The mean score of the steps of a phase in which an actor takes part, each as it matters, "
    "worst first.",
    "phases-actors.actor": "Actor",
    "phases-actors.role": "Role",
    "phases-actors.phase": "Phase",
    "phases-actors.no-phase": "in no phase",
    "phases-actors.score": "Score",
    "phases-actors.steps": "Steps",
    "phases-actors.rated": "Rated",
    "journey.no-phase": "In no phase",
    "journey.finding": {
        "one": "{count} of {whole} steps scores below {tau}; the lowest is “{step}”, at {score}",
        "other": "{count} of {whole} steps score below {tau}; the lowest is “{step}”, at {score}",
    },
    "journey.finding.none": "No step scores below {tau}; the lowest is “{step}”, at {score}",
    "score": "Score",
    "perceived": "Perceived",
    "expected": "Expected",
    "gap": "Gap",
    # The gaps.
    "gaps": "Expected and perceived",
    # Critical moments.
    "critical-moments": "Critical moments",
    "incident": "Incident",
    "net-risk": "Net risk",
    "probability": "Chance",
    "severity": "Spoils",
    "recovery": "Mended",
    "step": "Step",
    "basis": "Chance taken from",
    "consequence": "Consequence",
    "basis.incidents": {
        "one": "Counted: {count} incident in {passages} passages, so {low} to {high} (95% sure)",
        "other": "Counted: {count} incidents in {passages} passages, so {low} to {high} (95% sure)",
    },
    "basis.survey": "Told by customers in the survey",
    "basis.complaints": "Reckoned from complaints",
    "basis.probability": "Judged by those in the workshop",
    "basis.unknown": "How likely it is, is unknown",
    "spoil-risk.known": "{share} of passages are spoilt somewhere; {low} to {high}, however the incidents hang "
    "together.",
    "spoil-risk.single": "{share} of passages are spoilt by this incident.",
    "spoil-risk.partly": {
        "one": "At least {share} of passages are spoilt somewhere ({low} to {high}, however the incidents hang "
        "together); "
        "{count} incident of unknown chance is not counted.",
        "other": "At least {share} of passages are spoilt somewhere ({low} to {high}, however the incidents "
        "hang together); "
        "{count} incidents of unknown chance are not counted.",
    },
    "spoil-risk.unknown": "How many passages are spoilt is unknown: no incident's chance is.",
    # Improvement areas.
    "all-steps": "Steps in order:",
    "areas": "What to improve, in order",
    "areas.how": "Priority, out of 100, joins how much the step matters, how far it is from what it should be, "
    "and how much the whole gains by it.",
    "areas.rest": "Then, in order",
    "areas.sound": {
        "one": "At {count} more step nothing falls short: {steps}.",
        "other": "At {count} more steps nothing falls short: {steps}.",
    },
    "priority": "Priority",
    "urgency": "When",
    "urgent": "urgent",
    "quadrant": "Quadrant",
    "importance": "Importance",
    "deterioration": "Deterioration",
    "leverage": "Leverage",
    "opportunity": "Opportunity",
    "why": "Why",
    "why.nothing": "Nothing falls short here.",
    "reason.gap": {
        "one": "Falls {value} point short of what customers expect.",
        "other": "Falls {value} points short of what customers expect.",
    },
    "reason.assumed-gap": {
        "one": "Falls {value} point short of what is expected elsewhere; what is expected here is unknown.",
        "other": "Falls {value} points short of what is expected elsewhere; what is expected here is unknown.",
    },
    "reason.low-score": "Scores only {value} out of 100.",
    "reason.risk": "Spoils {value} of passages.",
    "reason.importance": "Matters much to customers ({value} out of 100).",
    "reason.leverage": "No other step lifts the whole score as much.",
    "reason.effort": "Costs customers effort ({value} out of 100).",
    "reason.repeats": "Takes {value} contacts over one matter.",
    "reason.blind-spot": {
        "one": "The company thinks {value} point better of it than its customers do.",
        "other": "The company thinks {value} points better of it than its customers do.",
    },
    "reason.mend-design": {
        "one": "Mend the process: it lies {value} point below the people.",
        "other": "Mend the process: it lies {value} points below the people.",
    },
    "reason.mend-delivery": {
        "one": "Train the people: they lie {value} point below the process.",
        "other": "Train the people: they lie {value} points below the process.",
    },
    "remark.quadrant-ranks-lower": "Another view: by importance and performance alone it could wait.",
    "remark.quadrant-ranks-higher": "Another view: by importance and performance alone it would come sooner.",
    "remark.opportunity-ranks-first": "Another view: by opportunity it would come first.",
    # Strengths and weaknesses.
    "standouts": "Strengths and weaknesses",
    "standouts.finding.best-worst": "Strongest is “{best}”, at {best_score}; weakest “{worst}”, at {worst_score}",
    "standouts.finding.best": "Strongest is “{best}”, at {best_score}; no weakness stands out",
    "standouts.finding.worst": "Weakest is “{worst}”, at {worst_score}; no strength stands out",
    "strengths": "Strengths",
    "weaknesses": "Weaknesses",
    "strengths.none": "Nothing measured stands out as a strength.",
    "weaknesses.none": "Nothing measured stands out as a weakness.",
    "what": "What",
    "kind": "Kind",
    "kind.step": "step",
    "kind.phase": "phase",
    "kind.department": "department",
    "kind.channel": "channel",
    # Parts of the cycle.
    "roll-ups": "Part by part",
    "roll-ups.finding": "The weakest part is “{part}”, at {score}",
    "measured": "Measured",
    "by.phase": "By phase",
    "by.department": "By department",
    "by.channel": "By channel",
    "by.aim": "By aim",
    # The promise.
    "promise": "The promise",
    "promise.text": "“{text}”",
    "promise.timeless": "It names no time that the steps could be held against.",
    "promise.kept": "Kept on a usual day: {typical} of the {within} promised.",
    "promise.always": "Kept: it takes {typical} on a usual day and {worst} at worst, of the {within} promised.",
    "promise.sometimes": "Kept on a usual day ({typical} of the {within} promised), broken on the worst ({worst}).",
    "promise.broken": "Broken on a usual day: it takes {typical}, which is {over} more than the {within} promised.",
    "promise.unknown": {
        "one": "Whether the {within} promised are kept is unknown: give the duration of {count} more step.",
        "other": "Whether the {within} promised are kept is unknown: give the duration of {count} more steps.",
    },
    # What is unknown.
    "unknowns": "What is unknown",
    "unknowns.finding": {
        "one": "{count} thing is not known; it was not counted as zero",
        "other": "{count} things are not known; none was counted as zero",
    },
    "unknowns.how": "Nothing unknown was counted as zero. In the order of what knowing it would buy:",
    "unknown.perceived": {
        "one": "Give “perceived” at {count} of {total} steps to score it.",
        "other": "Give “perceived” at {count} of {total} steps to score them.",
    },
    "unknown.expected": {
        "one": "Give “expected” at {count} of {total} steps to see the gap.",
        "other": "Give “expected” at {count} of {total} steps to see the gaps.",
    },
    "unknown.importance": {
        "one": "Give “importance” at {count} of {total} steps to rank by what matters; until then it counts as "
        "the mean of the others.",
        "other": "Give “importance” at {count} of {total} steps to rank by what matters; until then they count "
        "as the mean of the others.",
    },
    "unknown.effort": {
        "one": "Give “effort” at {count} of {total} steps to see what it costs the customer.",
        "other": "Give “effort” at {count} of {total} steps to see what they cost the customer.",
    },
    "unknown.offered": {
        "one": "Give “offered” at {count} of {total} steps to see whether the company has a blind spot.",
        "other": "Give “offered” at {count} of {total} steps to see where the company has blind spots.",
    },
    "unknown.actors": {
        "one": "Give “actors” at {count} of {total} steps to know whether it is a moment of truth.",
        "other": "Give “actors” at {count} of {total} steps to know which are moments of truth.",
    },
    "unknown.critical_moments": "Give “critical_moments” to see what could spoil the whole service, and how "
    "often it does.",
    "unknown.probability": {
        "one": "Give “probability”, “incidents” or “complaints” of {count} of {total} critical moments to "
        "reckon its risk.",
        "other": "Give “probability”, “incidents” or “complaints” of {count} of {total} critical moments to "
        "reckon their risk.",
    },
    "unknown.severity": {
        "one": "Give “severity” of {count} of {total} critical moments; until then it counts as spoiling everything.",
        "other": "Give “severity” of {count} of {total} critical moments; until then they count as spoiling "
        "everything.",
    },
    "unknown.recovery": {
        "one": "Give “recovery” of {count} of {total} critical moments; until then it counts as never made good.",
        "other": "Give “recovery” of {count} of {total} critical moments; until then they count as never made good.",
    },
    "unknown.duration": {
        "one": "Give “duration” at {count} of {total} steps to know whether the promised time is kept.",
        "other": "Give “duration” at {count} of {total} steps to know whether the promised time is kept.",
    },
    # The method.
    "method": "The method in force",
    "method.usual": "Every parameter has its default.",
    "method.changed": {
        "one": "The file has set {count} parameter otherwise than the default.",
        "other": "The file has set {count} parameters otherwise than the default.",
    },
    "method.parameter": "Parameter",
    "method.value": "In force",
    "method.default": "Default",
    "method.meaning": "What it does",
    "method.theta": "Weight of design against delivery in what is perceived.",
    "method.kappa": "How much a gap to expectation adjusts a moment's score.",
    "method.lambda": "How much heavier a loss weighs than a gain (Tversky & Kahneman 1992).",
    "method.omega": "Weight of the customer's effort in a moment's score.",
    "method.mu": "Weight of memory against experience in the service score.",
    "method.tau": "Below this score a critical moment pulls the whole service down, and a moment is urgent.",
    "method.complaint_multiplier": "Customers who met an incident for each one who complained of it.",
    "method.crosshair": "Where the importance–performance quadrants meet.",
    "method.crosshair.mean": "mean",
    "method.crosshair.median": "median",
    "method.crosshair.scale": "middle of the scale",
    "method.blind_spot": "How far offered may exceed perceived before it is a blind spot.",
    "method.imbalance": "How far design and delivery may lie apart before one of them is named as what to mend.",
    "method.strength": "From this score a moment or a group of moments is a strength.",
    "method.shortfall": "How far perceived may fall short of expected before it is a weakness.",
    # Several cycles.
    "league.title": "Service cycles, worst first",
    "league.files": "Files",
    "league.cycle": "Cycle",
    "league.first": "Improve first",
    "league.file": "File",
    "league.worst": "Worst off is “{name}”, with a service score of {score}.",
    # What if.
    "what-if": "What if",
    "what-if.with": {"one": "With this in place: {actions}", "other": "With these in place: {actions}"},
    "what-if.set": "With these values: {settings}",
    "what-if.step": "Step",
    "what-if.then": "Then",
    "what-if.first": "To improve first was “{today}”; it would be “{then}”.",
    "what-if.steps": "Steps that change",
}
