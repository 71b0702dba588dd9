"""Makes many files that look as if many teams had written them, the same ones on every machine.

Each begins as a template. Ids, names, owners and numbers are drawn anew, and what refers to them follows; every fifth
file or so is given flaws that rules find. All of them can be read.
"""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

TEMPLATES = ("broadband-fault", "clinic-visit", "hotel-stay", "parcel-return", "residence-permit")
IN_A_FOLDER = 100
FLAWED = 0.2
"""The share of files that are given flaws."""
RENAMED, LENGTHENED = 0.5, 0.3
"""The shares of ids that get another name, and of sentences that go on."""

_WORDS = ("north", "harbour", "evening", "first", "plus", "2", "old-town", "online", "self", "pilot")
_PLACES = ("in the old town", "on a Saturday", "for the first time", "at the harbour", "în centru", "на вокзале")
_TEAMS = ("North", "South", "Harbour", "Old Town", "Riverside", "Central")
_REFERENCES = re.compile(
    r"((?:^| )(?:id|step|critical_moment|from|to|about|for|meets|requires|actors): |^      importance: )"
    r"(\[[^\]]*\]|\{[^}]*\}|[\w-]+(?= *(?:#|$)))",
    re.MULTILINE,
)
_IDS = re.compile(r"^ +- id: ([\w-]+)|^  ([\w-]+): \{name:", re.MULTILINE)
_RATINGS = re.compile(
    r"^ {4}(?:importance|expected|offered|perceived|effort): [^#\n]+|^ {6}[a-z]+: (?:\[[\d, ]+\]|\d+)$", re.MULTILINE
)
_SENTENCES = re.compile(
    r"^((?:  - |    )(?:name|incident|consequence|need|standard|measure|backstage): [^\"'#\n]+)$", re.MULTILINE
)
_OWNERS = re.compile(r"(?<=owner: |tment: )[A-Z][a-z]+(?: [a-z]+)*")
_PERCENTAGES = re.compile(r"(?<=severity: |recovery: )\d+(?=%)")
_SUMS = re.compile(r"(?<=    cost: )\d+")

_FLAWS = (
    (r"^    owner: .*\n", ""),
    (r"^    owner: .*\n", ""),
    (r"^    (?:due|measure): .*\n", ""),
    (r"^    due: 2027", "    status: planned\n    due: 2025"),
    (r"^    (?:severity|recovery): .*\n", ""),
    (r"^    from: .*\n", ""),
    (r"^    meets: .*\n", ""),
    (r"^    importance: .*\n", ""),
    (r"^    (?:expected|offered|perceived): .*\d.*\n", ""),
    (r"^actors:\n", "actors:\n  auditor: {name: Auditor, role: backstage}\n"),
    (r"^phases: \[", "phases: [Before anybody thinks of it, "),
    (r"\A", "# servicecycle: ignore[SC206]  the owners are named in spring\n"),
)


def write(folder: Path, files: int, seed: int = 1) -> None:
    """Write that many files into folders of a hundred below `folder`."""
    room = Path(__file__).parent.parent / "src" / "servicecycle" / "templates"
    templates = [(room / f"{name}.yaml").read_text(encoding="utf-8") for name in TEMPLATES]
    for number in range(files):
        team = folder / f"team-{number // IN_A_FOLDER:04}"
        team.mkdir(parents=True, exist_ok=True)
        text = journey(templates[number % len(templates)], Random(f"{seed}/{number}"))  # noqa: S311  no secret
        (team / f"journey-{number:05}.yaml").write_text(text, encoding="utf-8")


def journey(template: str, random: Random) -> str:
    """Return a file like the template, with a life of its own."""
    text = _renamed(template, random)
    text = _SENTENCES.sub(lambda line: f"{line[1]}{_ending(random)}", text)
    team = random.choice(_TEAMS)
    text = _OWNERS.sub(lambda owner: f"{owner[0]} {team}", text)
    text = _numbered(text, random)
    if random.random() < FLAWED:
        for pattern, instead in random.sample(_FLAWS, random.randint(1, 3)):
            text = _flawed(text, pattern, instead, random)
    return text


def _ending(random: Random) -> str:
    return f" {random.choice(_PLACES)}" if random.random() < LENGTHENED else ""


def _renamed(text: str, random: Random) -> str:
    """Give some ids another name, wherever they stand."""
    ids = dict.fromkeys(one or other for one, other in _IDS.findall(text))
    names = {old: f"{old}-{random.choice(_WORDS)}" for old in ids if random.random() < RENAMED}
    text = re.sub(r"^  ([\w-]+)(?=: \{name:)", lambda key: f"  {names.get(key[1], key[1])}", text, flags=re.MULTILINE)
    return _REFERENCES.sub(
        lambda found: found[1] + re.sub(r"[\w-]+", lambda word: names.get(word[0], word[0]), found[2]), text
    )


def _numbered(text: str, random: Random) -> str:
    """Draw ratings, shares and sums near those of the template."""
    lowest, highest, much = (1.0, 5.0, 0.2) if "scale: {min: 1, max: 5}" in text else (0.0, 10.0, 1.0)

    def rating(number: re.Match[str]) -> str:
        near = float(number[0]) + random.choice((-much, 0, 0, much))
        near = min(highest, max(lowest, near))
        return f"{near:.1f}" if "." in number[0] else f"{near:.0f}"

    text = _RATINGS.sub(lambda line: re.sub(r"\b\d+(?:\.\d+)?", rating, line[0]), text)
    text = _PERCENTAGES.sub(lambda share: str(min(99, max(1, int(share[0]) + random.randint(-4, 4)))), text)
    return _SUMS.sub(lambda cost: str(int(cost[0]) + 100 * random.randint(-3, 3)), text)


def _flawed(text: str, pattern: str, instead: str, random: Random) -> str:
    found = random.choice(list(re.finditer(pattern, text, re.MULTILINE)))
    return text[: found.start()] + instead + text[found.end() :]
