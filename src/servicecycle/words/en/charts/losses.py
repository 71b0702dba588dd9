"""Words of the chart `losses`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Losses.
    "axis": "points, 0 to 100",
    "left": "left",
    "total": "total",
    "experience": "lost in experience",
    "memory": "lost in memory",
    "floor": "lost by the floor",
    "experience.heading": "Experience: the moments, each as it matters",
    "memory.heading": "Memory: what stays of it",
    "floor.heading": "Floor: what bad critical moments take",
    "most": "The most there is",
    "before-floor": "Experience and memory",
    "service": "Service score",
    "worst": "Worst moment: {name}",
    "best": "Best moment: {name}",
    "end": "End: {name}",
    "worst.shared": {"one": "Worst moment: {count} step", "other": "Worst moment: {count} steps alike"},
    "best.shared": {"one": "Best moment: {count} step", "other": "Best moment: {count} steps alike"},
    "others": {"one": "{count} other step", "other": "{count} other steps"},
    "critical": "critical moment",
    "unknown": {
        "one": "{count} step is not rated; what is lost there is unknown.",
        "other": "{count} steps are not rated; what is lost there is unknown.",
    },
    "title": {
        "one": "“{name}” costs {points} of the {lost} point that the service loses",
        "other": "“{name}” costs {points} of the {lost} points that the service loses",
    },
    "title.none": "Nothing is lost: the service scores {score} of 100",
    "measure": "From 100 points down to the service score of {score}: what each step takes from the experience, "
    "what stays in memory, and what critical moments take of the rest.",
    "alt": "How 100 points come down to the service score of “{cycle}”, {score}.",
    "alt.finding": "{finding}.",
    "alt.experience": "{points} points are lost in the experience, where each moment weighs as it matters.",
    "alt.memory": "{points} points are lost in memory, which keeps the end, the worst and the best moment.",
    "alt.floor": "{points} points are lost by the floor, as bad critical moments pull down the whole.",
    "alt.step": "“{name}” costs {points} points in all.",
}
