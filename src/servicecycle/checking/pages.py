"""The rules' pages and their list: all from the docstrings of the rules."""

from __future__ import annotations

from servicecycle.checking.rule import files, name, rule, thresholds, title

FAMILIES = {
    "SC0": "The file and the program",
    "SC1": "The cycle is whole",
    "SC2": "Moments",
    "SC3": "Contradictions",
    "SC4": "Measurement",
    "SC5": "From finding to action",
    "SC6": "Hand-offs",
    "SC80": "Gates",
    "SC81": "Slid back from an earlier version",
}
"""What the rules whose codes begin so are about; the longest beginning counts."""

_MENDED = "`check --fix` puts this right."


def family(code: str) -> str:
    """Return what a rule's family is about."""
    return next(FAMILIES[code[:length]] for length in (4, 3) if code[:length] in FAMILIES)


def page(code: str, *, level: int = 1) -> str:
    """Return a rule's page as Markdown, its heading at a level."""
    one = rule(code)
    _, _, rest = (one.__doc__ or "").strip().partition("\n")
    body = rest.strip().replace("\n## ", f"\n{'#' * (level + 1)} ")
    body = f"{'#' * (level + 1)} {body.removeprefix('## ')}" if body.startswith("## ") else body
    facts = [f"`{name(code)}` · {one.SEVERITY} · {family(code).lower()}"]
    facts += [_MENDED] if hasattr(one, "mend") else []
    facts += [
        f"Threshold `{key}`: {threshold.meaning} {_default(threshold.default, threshold.unit)}"
        for key, threshold in thresholds(code).items()
    ]
    return f"{'#' * level} {code}: {title(code)}\n\n" + "\n\n".join([*facts, body]) + "\n"


def _default(value: float, unit: str) -> str:
    shown = f"{value:.0%}" if unit == "share" else f"{value:g}"
    return f"{shown} minutes unless set." if unit == "minutes" else f"{shown} unless set."


def as_text() -> str:
    """Return the list for a screen, by family."""
    codes = list(files())
    wide = max(len(rule(code).SEVERITY) for code in codes)
    lines: list[str] = []
    for at, code in enumerate(codes):
        if not at or family(code) != family(codes[at - 1]):
            lines += ["", family(code)] if at else [family(code)]
        mark = " (mended by --fix)" if hasattr(rule(code), "mend") else ""
        lines.append(f"  {code}  {rule(code).SEVERITY:<{wide}}  {title(code)}{mark}")
    return "\n".join([*lines, "", "One rule's page: servicecycle explain SC206", ""])


def as_json() -> str:
    """Return the list for programs."""
    import json  # noqa: PLC0415  only this list needs it

    return json.dumps([_entry(code) for code in files()], ensure_ascii=False, indent=2) + "\n"


def _entry(code: str) -> dict[str, object]:
    one = rule(code)
    return {
        "code": code,
        "name": name(code),
        "title": title(code),
        "family": family(code),
        "severity": one.SEVERITY,
        "mended": hasattr(one, "mend"),
        "thresholds": {key: threshold._asdict() for key, threshold in thresholds(code).items()},
        "page": page(code),
    }


def as_markdown() -> str:
    """Return one document: a table of the rules, then every page."""
    parts = [_HEAD]
    parts += [f"| [{code}](#{_anchor(code)}) | {rule(code).SEVERITY} | {title(code)} |\n" for code in files()]
    for at, code in enumerate(codes := list(files())):
        if not at or family(code) != family(codes[at - 1]):
            parts.append(f"\n## {family(code)}\n")
        parts.append("\n" + page(code, level=3))
    return "".join(parts)


def _anchor(code: str) -> str:
    """Return the anchor that a heading gets where Markdown is shown."""
    heading = f"{code}: {title(code)}".lower()
    return "".join(sign for sign in heading if sign.isalnum() or sign in "- _").replace(" ", "-")


_HEAD = """# The rules of `check`

Made by `servicecycle rules --format markdown` from the rules themselves. How to choose among them, silence one in a
file, and set severities and thresholds stands in [commands.md](commands.md#check).

| code | severity | what it finds |
|---|---|---|
"""
