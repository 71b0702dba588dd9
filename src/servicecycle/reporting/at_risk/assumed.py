"""What the money at risk assumes: which key of `customers` to give, what stands in for it, and where that is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.money import assumptions, lacking
from servicecycle.reporting.blocks import Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.money import Assumed, Assumption
    from servicecycle.cycle.customers import Customers
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

_OF_CUSTOMERS = ("count", "cycles_per_year", "annual_margin")
_FROM: Mapping[Assumption, str] = {
    "complain": "complain",
    "lost_silent": "lost_silent",
    "retention": "plain",
    "discount": "plain",
}
"""Where an assumed value is from; the others are a judgement of ours."""


def assumed(customers: Customers, words: Words) -> Iterator[Block]:
    """Yield what is assumed; nothing where the file says everything."""
    found = assumptions(customers)
    if not found:
        return
    ranged = any(one.range for one in found)
    columns = (
        Column(words("customers.assumed.key"), narrow=True),
        Column(words("customers.assumed.value"), "right", narrow=True),
        *([Column(words("customers.assumed.range"), "right", narrow=True)] if ranged else []),
        Column(words("customers.assumed.meaning")),
        Column(words("customers.assumed.from"), narrow=True),
    )
    yield Heading(words("customers.assumed"), 3)
    yield Table(columns, tuple(tuple(_row(one, words, ranged=ranged)) for one in found))
    keys = [one.key for one in found if one.key in {"complain", "lost_silent"}]
    said = [words("customers.assumed.model"), *(words(f"customers.assumed.model.{key}") for key in keys)]
    yield Paragraph((Text(" ".join(said), "muted"),))


def missing(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield what the file would have to say for the money at risk to be known."""
    found = lacking(analysis.cycle.customers, analysis.risk)
    keys = [words("customers.missing.key", name=key) for key in found if key in _OF_CUSTOMERS]
    said = [words("customers.missing")]
    if keys:
        said.append(words("customers.missing.customers", n=len(keys), keys=words("customers.missing.and").join(keys)))
    said += [words(f"customers.missing.{key}") for key in found if key not in _OF_CUSTOMERS]
    yield Paragraph((Text(" ".join(said), "muted"),))


def _row(one: Assumed, words: Words, *, ranged: bool) -> Iterator[Text]:
    yield Text(one.key)
    yield Text(chance_text(one.value, words), value=one.value)
    if ranged:
        low, high = (chance_text(end, words) for end in one.range or (None, None))
        yield Text(words("customers.money.to", low=low, high=high) if one.range else "")
    yield Text(words(f"customers.assumed.meaning.{one.key}"))
    yield Text(words(f"customers.assumed.from.{_FROM.get(one.key, 'judgement')}"), "muted")
