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
    # Losses.
    "losses": "Where the points are lost",
    "losses.most": "“{step}” costs the most: {points} of the {lost} points between 100 and the service score, counting "
    "what it takes from the experience, from memory and as a critical moment.",
    # The report card.
    "report-card": "Report card",
    # The journey.
    "journey-chart": "The journey at a glance",
    "journey": "The journey",
    # Who acts, and with whom the experience is weakest.
    "blueprint": "Who acts, in sight and out of it",
    "phases-actors": "Phase by phase, with whom",
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
    # What is unknown.
    "unknowns": "What is unknown",
    "unknowns.finding": {
        "one": "{count} thing is not known; it was not counted as zero",
        "other": "{count} things are not known; none was counted as zero",
    },
    "unknowns.how": "Nothing unknown was counted as zero. In the order of what knowing it would buy:",
    # The method.
    "method": "The method in force",
    # What if.
    "what-if": "What if",
}
