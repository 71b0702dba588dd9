"""Cycles written down by hypothesis as people write them: in every layout of YAML, commented, some ids left out."""

from __future__ import annotations

import json
from typing import Any

from drawn_cycles import cycles
from hypothesis import strategies as st

from servicecycle.cycle.shorthand import spelled_out

Data = dict[str, Any]

NAMES = (
    *(
        "Enters the bank",
        "Входит в банк",
        "Intră în bancă",
        "no",
        "Null",
        "007",
        "1e3",
        "2026-11-21",
        "0x1F",
        "…",
        "№ 5",
    ),
    *(
        "Asks: where?",
        'It\'s "here"',
        "- dash",
        "Waits #3",
        "a #b",
        "Reads\u2028on",
        "Two\u0085lines",
        "y",
        "İzmir",
        "{x}",
    ),
)
PLAIN = frozenset(NAMES) & {
    "Enters the bank",
    "Входит в банк",
    "Intră în bancă",
    "007",
    "1e3",
    "2026-11-21",
    "№ 5",
    "no",
    "y",
}
COMMENTS = (
    "",
    "",
    "",
    " # why",
    " # it's: [odd",
    " # servicecycle: ignore[SC1, SC2, SC5]",
    " # servicecycle: ignore[SC1, SC005]",
)
LISTS = ("steps", "critical_moments", "requirements", "actions")


@st.composite
def data(draw: st.DrawFn) -> Data:
    """Draw a cycle as plain data in which some things have no id, and some steps are text."""
    drawn = draw(cycles())
    for step in drawn["steps"]:
        step["name"] = draw(st.sampled_from(NAMES))
    drawn["requirements"] = [
        {"id": f"r{n}", "need": draw(st.sampled_from(NAMES))} for n in range(draw(st.integers(0, 2)))
    ]
    drawn["actions"] = [{"id": f"a{n}", "name": draw(st.sampled_from(NAMES))} for n in range(draw(st.integers(0, 2)))]
    for kind in LISTS:
        for item in drawn[kind]:
            if draw(st.booleans()):
                del item["id"]
    drawn["steps"] = [step["name"] if draw(st.integers(0, 3)) == 0 else step for step in drawn["steps"]]
    ids = {f"s{n}": step["id"] for n, step in enumerate(spelled_out(drawn)["steps"])}
    for moment in drawn["critical_moments"]:
        moment["step"] = ids[moment["step"]]
    promise = drawn.get("promise", {})
    promise.update({key: ids[promise[key]] for key in ("from", "to") if key in promise})
    return drawn


@st.composite
def files(draw: st.DrawFn) -> str:
    """Draw a file: its text, with one of the three line ends."""
    drawn = draw(data())
    lines = draw(st.sampled_from([[], ["# Head"], ["# Head", "", "---", "# More"], ["# servicecycle: ignore[SC4]"]]))
    keys = draw(st.permutations([key for key in drawn if drawn[key] not in ([], None)]))
    lines = [*lines, *(["servicecycle: 1"] if draw(st.booleans()) else [])]
    for key in keys:
        lines += draw(listed(key, drawn[key])) if key in LISTS else [f"{key}: {flow(drawn[key])}"]
    text = "\n".join(lines) + draw(st.sampled_from(["", "\n", "\n\n# End\n", "  "]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


@st.composite
def listed(draw: st.DrawFn, key: str, items: list[Any]) -> list[str]:
    """Draw the lines of a list."""
    if draw(st.integers(0, 5)) == 0:
        return [f"{key}: [" + draw(st.sampled_from([", ", ",\n  "])).join(draw(braced(item)) for item in items) + "]"]
    indent = " " * draw(st.integers(0, 3))
    lines = [f"{key}:{draw(st.sampled_from(COMMENTS))}"]
    for item in items:
        lines += draw(
            st.sampled_from([[], [], [""], [f"{indent}# about this"], ["# servicecycle: ignore[SC1, SC2, SC5]"]])
        )
        lines += draw(item_of_block(item, indent, f"{key}-{len(lines)}"))
    return lines


@st.composite
def braced(draw: st.DrawFn, item: Any) -> str:
    """Draw an item in a list in brackets."""
    if isinstance(item, str):
        return flow(item)
    part = draw(st.sampled_from([", ", ",\n   ", " ,  "]))
    quote = draw(st.sampled_from(["", '"', "'"]))
    begin, end = draw(st.sampled_from([("{", "}"), ("{ ", " }"), ("{\n   ", "\n   }"), ("{ # c\n   ", "}")]))
    return begin + part.join(f"{quote}{key}{quote}: {flow(value)}" for key, value in item.items()) + end


@st.composite
def item_of_block(draw: st.DrawFn, item: Any, indent: str, unique: str) -> list[str]:
    """Draw the lines of an item after a dash."""
    after = " " * draw(st.integers(1, 4))
    anchor = f"&{unique}" if draw(st.integers(0, 4)) == 0 else ""
    if isinstance(item, str):
        return f"{indent}-{after}{draw(text(item, indent + ' '))}".split("\n")
    if draw(st.integers(0, 4)) == 0:
        comment = draw(st.sampled_from(COMMENTS))
        return f"{indent}-{after}{anchor and anchor + ' '}{draw(braced(item))}{comment}".replace(
            "\n", f"\n{indent}"
        ).split("\n")
    inner = indent + " " + after
    lines = []
    for key in draw(st.permutations(list(item))):
        value = draw(text(item[key], inner + " ")) if key in {"name", "need"} else flow(item[key])
        value += "" if "\n" in value else draw(st.sampled_from(COMMENTS))
        lines += f"{inner}{key}: {value}".split("\n")
    if anchor or draw(st.integers(0, 3)) == 0:
        return [f"{indent}- {anchor}{draw(st.sampled_from(COMMENTS))}".rstrip(" "), *lines]
    return [f"{indent}-{after}{lines[0].lstrip(' ')}", *lines[1:]]


@st.composite
def text(draw: st.DrawFn, value: str, indent: str) -> str:
    """Draw a way of writing a text: plain, quoted, as a block, or over several lines."""
    way = draw(st.sampled_from(["plain", "single", "double", "block", "lines"]))
    if way == "single":
        return "'" + value.replace("'", "''") + "'"
    if way == "block" and value.isprintable():
        head = draw(st.sampled_from(["|", ">", ">-", "|+ # c"]))
        return f"{head}\n{indent}{value}"
    if way == "lines" and " " in value and value.isprintable():
        return json.dumps(value, ensure_ascii=False).replace(" ", f"\n{indent}", 1)
    return value if way == "plain" and value in PLAIN else flow(value)


def flow(value: Any) -> str:
    """Write any value in one line."""
    return json.dumps(value, ensure_ascii=False)
