"""The chains as a tree: what each critical moment or step asks for, what would meet that, and what will show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Node, Text, Tree
from servicecycle.reporting.chain.names import Names
from servicecycle.reporting.sentences import few

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.trace import Beginning, Trace
    from servicecycle.cycle.action import Action
    from servicecycle.reporting.blocks import Mark, Tone
    from servicecycle.words import Words

    Fact = tuple[str, Text]

_MOST_NAMES = 5
_NOTHING: tuple[str, str] = ("", "")


def tree(analysis: Analysis, trace: Trace, words: Words) -> Tree:
    """Return every chain, broken ones too; what has been told before is named again and not told again.

    A step whose requirements are all told by then is named by them, and begins no branch of its own.
    """
    titles = tuple(words(f"chain.{level}") for level in ("beginning", "requirement", "action", "measure"))
    return Tree(titles, tuple(_Teller(analysis, trace, words).nodes()))


class _Teller:
    """Tells each requirement and each action in full once."""

    def __init__(self, analysis: Analysis, trace: Trace, words: Words) -> None:
        self.analysis, self.trace, self.words = analysis, trace, words
        self.names = Names(analysis)
        self.needs = {one.id: one for one in analysis.cycle.requirements}
        self.links = {one.id: one for one in trace.requirements}
        self.deeds = {one.id: one for one in analysis.cycle.actions}
        self.told: dict[str, Node] = {}
        self.done: set[str] = set()
        self.elsewhere = {one.id for one in trace.broken if one.code == "action-with-effects-elsewhere"}

    def nodes(self) -> Iterator[Node]:
        """Yield what stands at the root: critical moments, steps, and what hangs on nothing."""
        for one in self.trace.beginnings:
            if one.kind == "critical_moment" or not self.told.keys() >= set(one.requirements):
                yield self.beginning(one)
        hanging = [self.requirement(one.id, _NOTHING) for one in self.trace.requirements if one.id not in self.told]
        loose = [self.action(one.id) for one in self.trace.actions if not one.requirements]
        if loose:
            hanging.append(Node(self.bad("no-requirement"), children=tuple(loose)))
        if hanging:
            yield Node(self.bad("no-beginning"), children=tuple(hanging))

    def beginning(self, one: Beginning) -> Node:
        """Return a critical moment or a step, and all that is for it."""
        kind, step = one.kind, self.analysis.moment(one.step)
        mark: Mark = "moment-of-truth" if step.moment_of_truth else "none"
        children = [self.requirement(id_, (kind, one.id)) for id_ in one.requirements]
        if kind == "step":
            facts: list[Fact] = [("", self.quiet("moment-of-truth" if step.moment_of_truth else "step"))]
        else:
            mark, facts = "critical", [(self.words("chain.at"), Text(step.name, "muted"))]
            if not one.happens:
                facts.append(("", self.quiet("harmless")))
            elif not children:
                children = [Node(self.bad("no-requirement"))]
        name = self.names.steps[one.id] if kind == "step" else self.names.critical_moments[one.id]
        return Node(Text(name, "strong"), tuple(facts), tuple(children), mark)

    def requirement(self, id_: str, under: tuple[str, str]) -> Node:
        """Return a requirement below what it is for, and the actions that meet it."""
        if id_ in self.told:
            return self.told[id_]
        links = self.links[id_]
        children = [self.action(one) for one in (*links.actions, *links.dropped)]
        if not links.actions:
            children.append(Node(self.bad("no-action")))
        node = Node(Text(self.names.requirements[id_]), tuple(self.about_requirement(id_)), tuple(children))
        self.told[id_] = node._replace(again=self.words("chain.told"))
        return node._replace(facts=(*node.facts, *self.also_for(id_, under)))

    def about_requirement(self, id_: str) -> Iterator[Fact]:
        """Yield whose voice it is, and how one tells that it is met."""
        need = self.needs[id_]
        yield self.fact("from", need.from_)
        yield self.fact("standard", need.standard)

    def also_for(self, id_: str, under: tuple[str, str]) -> Iterator[Fact]:
        """Yield for what else a requirement is than what it is told under."""
        links = self.links[id_]
        others = [
            self.names.critical_moments[one] for one in links.critical_moments if under != ("critical_moment", one)
        ]
        here = next((one.step for one in self.trace.beginnings if under == (one.kind, one.id)), None)
        others += [self.names.steps[one] for one in links.steps if one != here]
        if others:
            yield self.words("chain.also-for"), Text(few(others, self.words, _MOST_NAMES), "muted")

    def action(self, id_: str) -> Node:
        """Return an action, and what will show that it worked."""
        deed = self.deeds[id_]
        again = self.words("chain.told") if id_ in self.done else ""
        self.done.add(id_)
        dropped = deed.status == "dropped"
        measure = () if deed.measure is None and dropped else (self.measure(deed),)
        tone: Tone = "muted" if dropped else "plain"
        return Node(Text(deed.name, tone), tuple(self.about_action(deed)), measure, again=again)

    def about_action(self, deed: Action) -> Iterator[Fact]:
        """Yield who answers for it, by when, how far it is, and whether its effects are where they should be."""
        over = deed.status in {"done", "dropped"}
        if deed.owner or deed.status != "dropped":
            yield self.fact("owner", deed.owner)
        if deed.due or not over:
            yield self.fact("due", self.words.date(deed.due) if deed.due else None)
        yield self.fact("status", self.words(f"chain.status.{deed.status}"))
        if deed.id in self.elsewhere:
            yield self.words("chain.effects"), self.bad("effects.elsewhere")
        elif not deed.effects and not over:
            yield self.fact("effects", None)

    def measure(self, deed: Action) -> Node:
        """Return what will show that an action worked, or that nothing will."""
        return Node(self.bad("no-measure") if deed.measure is None else Text(deed.measure))

    def fact(self, key: str, value: str | None) -> Fact:
        """Return a fact; one that the file does not state says so."""
        label = self.words(f"chain.{key}")
        return (label, Text(self.words(f"chain.{key}.none"), "warn") if value is None else Text(value, "muted"))

    def bad(self, key: str) -> Text:
        """Return what says that a link is broken."""
        return Text(self.words(f"chain.{key}"), "bad")

    def quiet(self, key: str) -> Text:
        """Return words of ours that stand beside the file's."""
        return Text(self.words(f"chain.{key}"), "muted")
