"""What the chart of the plan tells: when all is done, and what is late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.gantt_rows.lines import rest, works
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.calendar import Work
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.words import Words

_MOST_TOLD = 6
_WEEK = 7


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the calendar in words; nothing where nothing is planned."""
    plan = analysis.plan
    if plan is None or not plan.calendar:
        return None
    names = {action.id: action.name for action in analysis.cycle.actions}
    title = _title(plan, names, words)
    shown = works(analysis)[:_MOST_TOLD]
    alt = [
        words("charts.plan.alt", cycle=analysis.cycle.name),
        words("charts.plan.alt.finding", finding=title),
        *(_work(work, names[work.action], words) for work in shown),
        *rest(analysis, words),
    ]
    dated = plan.bounds.start is not None
    return Story(title, words("charts.plan.measure" if dated else "charts.plan.measure.weeks"), " ".join(alt))


def _title(plan: Plan, names: dict[str, str], words: Words) -> str:
    late = [work for work in plan.calendar if work.late]
    endless = [work for work in plan.calendar if work.ends is None]
    n = len(plan.calendar)
    if len(late) == 1:
        return words("charts.plan.title.late.one", name=in_title(names[late[0].action]))
    if late:
        return words("charts.plan.title.late", n=len(late), count=words.number(len(late)), total=words.number(n))
    if endless:
        return words("charts.plan.title.endless", n=len(endless), count=words.number(len(endless)))
    last = max(plan.calendar, key=lambda work: work.ends or 0)
    if last.last_day is None:
        weeks = -(-(last.ends or 0) // _WEEK)
        return words("charts.plan.title.weeks", n=weeks, weeks=words.number(weeks))
    on_time = any(work.due for work in plan.calendar)
    day = words.date(last.last_day).replace(" ", "\N{NO-BREAK SPACE}")
    return words("charts.plan.title.on-time" if on_time else "charts.plan.title", day=day)


def _work(work: Work, name: str, words: Words) -> str:
    owner = work.owner or words("plan.no-owner")
    if work.first_day is None or work.ends is None:
        return words("charts.plan.alt.open", name=name, owner=owner)
    key = "charts.plan.alt.late" if work.late else "charts.plan.alt.work"
    begins, ends = words.day(work.first_day), words.day(work.last_day)
    return words(key, name=name, owner=owner, begins=begins, ends=ends, due=words.day(work.due))
