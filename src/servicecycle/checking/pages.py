"""The rules' pages and their list: all from the docstrings of the rules, or from their like in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.rule import files, name, rule, thresholds

if TYPE_CHECKING:
    from servicecycle.checking.rule import Threshold
    from servicecycle.words import Words


def family(code: str, words: Words) -> str:
    """Return what a rule's family is about: gates, and what slid back, are two families of one hundred."""
    return words(f"pages.family.{code[:4] if code.startswith('SC8') else code[:3]}")


def title(code: str, words: Words) -> str:
    """Return the first line of a rule's page."""
    return _page(code, words).partition("\n")[0].rstrip(".")


def page(code: str, words: Words, *, level: int = 1) -> str:
    """Return a rule's page as Markdown, its heading at a level."""
    one, body = rule(code), _page(code, words).partition("\n")[2].strip()
    sharps = "#" * level
    facts = [_facts(code, words)]
    facts += [words("pages.mended")] if hasattr(one, "mend") else []
    facts += [_threshold(key, threshold, words) for key, threshold in thresholds(code).items()]
    heading = words("pages.heading", code=code, title=title(code, words))
    body = f"\n{body}".replace("\n## ", f"\n{sharps}# ").strip()
    return f"{sharps} {heading}\n\n" + "\n\n".join([*facts, body]) + "\n"


def _page(code: str, words: Words) -> str:
    return words.page(code, rule(code).__doc__ or "").strip()


def _facts(code: str, words: Words) -> str:
    severity = words(f"check.severity.{rule(code).SEVERITY}")
    return words("pages.facts", name=name(code), severity=severity, family=family(code, words))


def _threshold(key: str, threshold: Threshold, words: Words) -> str:
    number = words.number(threshold.default, 0 if threshold.default == int(threshold.default) else 1)
    shown = {"share": words.percent(threshold.default), "minutes": words("pages.minutes", number=number)}
    meaning = words(f"rules.threshold.{key}")
    return words("pages.threshold", name=key, meaning=meaning, value=shown.get(threshold.unit, number))


def as_text(words: Words) -> str:
    """Return the list for a screen, by family."""
    severities = {code: words(f"check.severity.{rule(code).SEVERITY}") for code in files()}
    wide, lines, before = max(map(len, severities.values())), list[str](), ""
    for code, severity in severities.items():
        if (now := family(code, words)) != before:
            lines += [now] if not before else ["", now]
            before = now
        mark = f" ({words('pages.mended.short')})" if hasattr(rule(code), "mend") else ""
        lines.append(f"  {code}  {severity:<{wide}}  {title(code, words)}{mark}")
    return "\n".join([*lines, "", words("pages.one"), ""])


def as_json(words: Words) -> str:
    """Return the list for programs."""
    import json  # noqa: PLC0415  only this list needs it

    return json.dumps([_entry(code, words) for code in files()], ensure_ascii=False, indent=2) + "\n"


def _entry(code: str, words: Words) -> dict[str, object]:
    one = rule(code)
    return {
        "code": code,
        "name": name(code),
        "title": title(code, words),
        "family": family(code, words),
        "severity": one.SEVERITY,
        "mended": hasattr(one, "mend"),
        "thresholds": {key: threshold._asdict() for key, threshold in thresholds(code).items()},
        "page": page(code, words),
    }


def as_markdown(words: Words) -> str:
    """Return one document: a table of the rules, then every page."""
    columns = " | ".join(words(f"pages.column.{column}") for column in ("code", "severity", "title"))
    parts = [f"# {words('pages.head')}\n\n{words('pages.intro')}\n\n| {columns} |\n|---|---|---|\n"]
    for code in files():
        severity = words(f"check.severity.{rule(code).SEVERITY}")
        parts.append(f"| [{code}](#{_anchor(code, words)}) | {severity} | {title(code, words)} |\n")
    before = ""
    for code in files():
        if (now := family(code, words)) != before:
            parts.append(f"\n## {now}\n")
            before = now
        parts.append("\n" + page(code, words, level=3))
    return "".join(parts)


def _anchor(code: str, words: Words) -> str:
    """Return the anchor that a heading gets where Markdown is shown."""
    heading = words("pages.heading", code=code, title=title(code, words)).lower()
    return "".join(sign for sign in heading if sign.isalnum() or sign in "- _").replace(" ", "-")
