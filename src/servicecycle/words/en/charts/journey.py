"""Words of the chart `journey`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "axis": "rating, 0 to 100",
    "title.none": "No step of this cycle has been rated yet",
    "title.one": "Only “{name}” has been rated: {value} of 100",
    "title.level": "Every rated step is perceived alike: {value} of 100",
    "title.low": "“{name}” is the low point: {value} of 100",
    "title.critical": "“{name}” is the low point, and a critical moment: {value} of 100",
    "title.shared": {
        "one": "“{name}” and {n} other step share the low point: {value} of 100",
        "other": "“{name}” and {n} other steps share the low point: {value} of 100",
    },
    "measure": "What customers perceive at each step, from 0 to 100.",
    "measure.expected": "What customers perceive at each step, against what they expect, from 0 to 100.",
    "score": "Service score {score} of 100.",
    "score.coverage": {
        "one": "Service score {score} of 100, with {measured} of {n} moment of truth rated.",
        "other": "Service score {score} of 100, with {measured} of {n} moments of truth rated.",
    },
    "score.unknown": "The service score is unknown.",
    "perceived": "perceived",
    "expected": "expected",
    "low": "low point: {value}",
    "high": "high point: {value}",
    "times": "×{n}",
    "not-rated": "not rated",
    "key.truth": "moment of truth",
    "key.other": "other step",
    "key.critical": "critical moment",
    "key.not-rated": "not rated",
    "key.below": "below expected",
    "key.above": "above expected",
    "key.expected-unknown": "expected not rated",
    "key.handoff": "hand-off",
    "alt": {
        "one": "Journey chart of “{cycle}”: what customers perceive at its {n} step, from 0 to 100.",
        "other": "Journey chart of “{cycle}”: what customers perceive at each of its {n} steps, from 0 to 100.",
    },
    "alt.finding": "{finding}.",
    "alt.low": "The low point is “{name}” (step {step}) with {value}.",
    "alt.high": "The high point is “{name}” (step {step}) with {value}.",
    "alt.gap": "The largest gap is at “{name}” (step {step}): {perceived} perceived, {expected} expected.",
    "alt.critical": {
        "one": "A critical moment is marked at step {steps}.",
        "other": "Critical moments are marked at {n} steps: {steps}.",
    },
    "alt.unknown": {
        "one": "{n} step is not rated.",
        "other": "{n} steps are not rated.",
    },
}
