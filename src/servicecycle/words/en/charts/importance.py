"""Words of the chart `importance`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The importance–performance matrix.
    "axis.importance": "importance, 0 to 100",
    "axis.perceived": "perceived, 0 to 100",
    "title.one": "Only “{name}” has been rated: importance {importance}, perceived {perceived} of 100",
    "title.single": "“{name}” is the step to concentrate on",
    "title.several": {
        "one": "Concentrate on “{name}” first, then on {n} other step",
        "other": "Concentrate on “{name}” first, then on {n} other steps",
    },
    "title.none": "No step stands out as one to concentrate on",
    "measure.mean": "How much each rated step matters to customers, against what they perceive there; the "
    "lines cross at the means.",
    "measure.median": "How much each rated step matters to customers, against what they perceive there; the "
    "lines cross at the medians.",
    "measure.scale": "How much each rated step matters to customers, against what they perceive there; the "
    "lines cross in the middle of the scale.",
    "cross.mean": "mean {value}",
    "cross.median": "median {value}",
    "cross.scale": "middle {value}",
    "not-rated": "not rated",
    "nowhere": {
        "one": "{n} step is not on the map, for neither importance nor what is perceived is known: {names}",
        "other": "{n} steps are not on the map, for neither importance nor what is perceived is known: {names}",
    },
    "semicolon": "; ",
    "key.truth": "moment of truth",
    "key.other": "other step",
    "key.critical": "critical moment",
    "key.assumed": "importance unknown, assumed to be the mean",
    "alt": {
        "one": "Importance–performance matrix of “{cycle}”, with {n} rated step: importance upwards and perceived "
        "across, each from 0 to 100.",
        "other": "Importance–performance matrix of “{cycle}”, with {n} rated steps: importance upwards and perceived "
        "across, each from 0 to 100.",
    },
    "alt.cross": "The lines cross at importance {importance} and perceived {perceived}.",
    "alt.comma": ", ",
    "alt.name": "“{name}”",
    "alt.quadrant": "In the quadrant “{quadrant}”: {names}.",
    "alt.quadrant.more": {
        "one": "In the quadrant “{quadrant}”: {names}, and {n} more.",
        "other": "In the quadrant “{quadrant}”: {names}, and {n} more.",
    },
    "alt.assumed": {
        "one": "The importance of {n} step is unknown, and assumed to be the mean.",
        "other": "The importance of {n} steps is unknown, and assumed to be the mean.",
    },
    "alt.unrated": {
        "one": "{n} step is not rated.",
        "other": "{n} steps are not rated.",
    },
}
