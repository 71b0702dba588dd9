"""Cycles that are hard on charts: short, long, hostile, unknown, level."""

from __future__ import annotations

from typing import Any

ACTORS = {
    "customer": {"name": "Customer", "role": "customer"},
    "clerk": {"name": "Floor clerk", "role": "frontstage"},
    "office": {"name": "Back office", "role": "backstage"},
}
HOSTILE = [
    "Ждёт, пока подойдёт её очередь к окну",
    "排队等候柜台叫号并办理支票兑现业务",
    "ينتظر العميل دوره أمام الشباك",
    "शाखा में प्रवेश करता है",
    "Pays $x_1$ and $y^2$",
    'Reads <b>bold</b> & "quotes"',
    "=1+1",
    "Says 😀 🎉 thanks 👍🏽",
    "Așteaptă până îi vine rândul",
    r"100% _sure_ *really* #1 \alpha {0}",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "窓口で番号を待っています",
]


def named(count: int, length: int) -> list[str]:
    """Names of a length, all different."""
    word = "waits at the counter until the number on the slip comes up "
    return [f"{at} {word * (length // len(word) + 1)}"[:length].strip() for at in range(1, count + 1)]


NONE: tuple[str, ...] = ()
CAST = ("customer", "clerk", "office")


def steps(
    names: list[str], *, rated: bool = True, phases: list[str] | tuple[str, ...] = NONE, actors: tuple[str, ...] = CAST
) -> list[dict[str, Any]]:
    found = []
    for at, name in enumerate(names):
        step: dict[str, Any] = {"id": f"s{at}", "name": name, "actors": [*actors[:1], *actors[1 + at % 2 : 2 + at % 2]]}
        if rated:
            step |= {"perceived": at * 7 % 11, "expected": 4 + at * 5 % 6}
        if phases:
            step["phase"] = phases[at * len(phases) // len(names)]
        found.append(step)
    return found


def cycle(found: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"name": "Cashing a cheque", "actors": ACTORS, "steps": found, **more}


PHASES = ["Before", "At the branch", "At the window", "After"]
MANY: dict[str, Any] = {f"a{at}": {"name": f"Actor {at} " * (1 + at % 6), "role": "backstage"} for at in range(30)}
HOLES: list[dict[str, Any]] = [
    {"name": f"Step {at}", **({"perceived": 9 - at} if at in {1, 2, 6} else {}), **({"expected": 6} if at % 4 else {})}
    for at in range(10)
]
SEVERAL = [{"step": "s3", "incident": f"Incident {at}"} for at in range(3)]
CYCLES: dict[str, dict[str, Any]] = {
    "one step": cycle(steps(["Waits"])),
    "one bare step": {"name": "Bare", "steps": ["Waits"]},
    "three steps": cycle(steps(named(3, 5))),
    "three long names": cycle(steps(named(3, 300), phases=PHASES[:3]), phases=PHASES[:3]),
    "fifteen steps": cycle(steps(named(15, 30), phases=PHASES), phases=PHASES, critical_moments=SEVERAL),
    "fifteen long names": cycle(steps(named(15, 120), phases=PHASES), phases=PHASES, critical_moments=SEVERAL),
    "sixty steps": cycle(steps(named(60, 40), phases=PHASES), phases=PHASES, critical_moments=SEVERAL),
    "two hundred steps": cycle(steps(named(200, 25), phases=named(40, 30)), phases=named(40, 30)),
    "hostile names": cycle(
        steps(HOSTILE, phases=["До", "在分行", "بعد $5$"]), phases=["До", "在分行", "بعد $5$"], organization="$<i>$"
    ),
    "nothing rated": cycle(steps(named(9, 30), rated=False)),
    "only expected": cycle([{"name": name, "expected": 7} for name in named(6, 20)]),
    "holes": cycle(HOLES, critical_moments=[{"step": "step-4", "incident": "x"}, {"step": "step-4", "incident": "y"}]),
    "no actors": {"name": "Alone", "steps": steps(named(12, 30), actors=())},
    "thirty actors": cycle(steps(named(15, 30), actors=("a0", "a7", "a29")), actors=MANY),
    "level": cycle([{"name": name, "perceived": 5} for name in named(6, 20)]),
    "up and down": cycle([{"name": name, "perceived": 10 * (at % 2)} for at, name in enumerate(named(18, 20))]),
}
