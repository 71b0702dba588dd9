"""The chain from critical moments to measures as people read it: in every format, and from the command line."""

from __future__ import annotations

import copy
import io
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from chain_cycles import LACKING, WHOLE, analysed, changed
from office_reports import HOSTILE, WORDS, by_hand
from program import run
from shown_text import squeezed

from servicecycle.reporting.as_json import as_json
from servicecycle.reporting.blocks import Heading, Node, Table, Text, Tree
from servicecycle.reporting.chain.told import traced, traced_several
from servicecycle.reporting.formats import plain
from servicecycle.reporting.formats.kinds import formats
from servicecycle.reporting.formats.trees import tree_table
from servicecycle.reporting.report import compose
from servicecycle.words import LANGUAGES, Words
from servicecycle.words.width import width

if TYPE_CHECKING:
    from pathlib import Path

    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.chain.told import View

Data = dict[str, Any]

# What is shown

FAULTY: Data = {
    **WHOLE,
    "requirements": [
        *WHOLE["requirements"],
        {"id": "tidy", "need": "The hall is tidy", "for": ["wait"], "from": "All"},
    ],
    "actions": [
        *WHOLE["actions"],
        {"id": "music", "name": "Soft music", "meets": ["tidy"], "owner": "Me", "status": "dropped"},
        {"id": "mats", "name": "New mats", "status": "done", "measure": "Wet floors"},
    ],
}

TREE = """\
Cashing a cheque
================
Steps: 3 · Moments of truth: 0 · Critical moments: 1 ·
File: x.yaml

▌ From the critical moment a chain leads through a requirement
▌ and an action to a measure. 2 links are broken. 2 loose ends
▌ are left.

Critical moment or step → Requirement → Action → Measure

◆ Half an hour passes
│ Critical moment at: Waits
├─ All know how long
│  │ From: Cashier · Standard: Nine in ten
│  └─ A screen
│     │ Owner: Manager · Due: March 31, 2027 ·
│     │ Status: proposed
│     └─ Share who know
└─ The hall is tidy
   │ From: All · Standard: none said
   ├─ Soft music
   │  Owner: Me · Status: dropped
   └─ ✗ No action

✗ For no critical moment and no step
└─ ✗ No requirement
   └─ New mats
      │ Owner: nobody named · Status: done
      └─ Wet floors
"""

MATRIX = """\
Critical moment or step  1  2
─────────────────────────────
Half an hour passes      ●  ○
Waits                       ●

● the requirement is for it · ○ the requirement is for its
step


Which requirements each action meets
------------------------------------

Action      1  2
────────────────
A screen    ●
Soft music     ×
New mats
No action      ✗

● the action meets it · × the action was dropped · ✗ there is
none
"""

BROKEN_LINKS = """\
Broken links
------------

What is lacking                Where
───────────────────────────────────────────────
Requirement without an action  The hall is tidy
What would have met it was dropped: propose another action,
and name “tidy” in its “meets”.

Action without a requirement   New mats
Name in its “meets” the requirement that it is for, or write
that requirement.
"""


@pytest.mark.parametrize(
    ("view", "shown", "hidden"),
    [
        ("tree", [TREE, BROKEN_LINKS], ["1  2"]),
        ("matrix", [MATRIX, BROKEN_LINKS], ["└─"]),
        ("both", [TREE, MATRIX, BROKEN_LINKS], []),
    ],
)
def test_text(view: View, shown: list[str], hidden: list[str]) -> None:
    text = plain.render(traced(analysed(FAULTY), WORDS, file="x.yaml", view=view), WORDS, width=62)
    assert [part for part in shown if part not in text] == []
    assert [part for part in hidden if part in text] == []


def test_what_was_told_is_not_told_again() -> None:
    data = copy.deepcopy(WHOLE)
    data["critical_moments"].append({"id": "robbed", "step": "pay", "incident": "A robbery"})
    data["requirements"][0]["for"] = ["late", "robbed", "enter"]
    report = traced(analysed(data), WORDS, file="x.yaml", view="tree")
    text = plain.render(report, WORDS, width=80)
    assert text.count("All know how long (told above)") == 1
    assert text.count("Share who know") == 1
    assert "Also for: A robbery; Enters" in text
    (tree,) = (block for block in report.blocks if isinstance(block, Tree))
    assert len(tree.nodes) == 2  # the step is named by its requirement
    rows = [[cell.text for cell in row] for row in tree_table(tree, "Note").rows]
    assert [(row[0], row[-1]) for row in rows] == [
        ("Half an hour passes", "Share who know"),
        ("A robbery", "Share who know"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "data",
    [
        WHOLE,
        FAULTY,
        *(changed(changes) for changes, _ in LACKING.values()),
        {"name": "Bare", "steps": ["Waits"]},
        {"name": "One", "steps": [{"id": "w", "name": "Waits"}], "critical_moments": [{"step": "w"}]},
        {"name": "Deeds", "steps": ["Waits"], "actions": [{"name": "A host"}]},
    ],
    ids=str,
)
def test_every_language_has_its_words(data: Data, language: Any) -> None:
    report = traced(analysed(data), Words(language), file="x.yaml", view="both")
    assert "{" not in plain.render(report, Words(language), width=80)


@pytest.mark.parametrize(
    ("data", "heard", "sections"),
    [
        ({"name": "Bare", "steps": ["Waits"]}, "", 0),
        (
            {"name": "One", "steps": [{"id": "w", "name": "Waits"}], "critical_moments": [{"step": "w"}]},
            "what must be so for the critical moment not to happen",
            1,
        ),
        ({"name": "Deeds", "steps": ["Waits"], "actions": [{"name": "A host"}]}, "2 links are broken", 1),
        (WHOLE, "No link is broken.", 1),
    ],
)
@pytest.mark.parametrize("medium", ["screen", "document"])
def test_a_report_tells_of_it_where_there_is_ground(data: Data, heard: str, sections: int, medium: Any) -> None:
    report = compose(analysed(data), WORDS, file="x.yaml", medium=medium)
    text = squeezed(plain.render(report, WORDS, width=80).replace("▌", ""))
    assert text.count(squeezed(WORDS("chain.title"))) == sections
    assert squeezed(heard) in text


# Hard cycles


def hard(texts: list[str]) -> Data:
    """Lay texts wherever the chain has any."""
    return {
        "name": "Hard",
        "steps": [{"id": f"s{at}", "name": text} for at, text in enumerate(texts)],
        "critical_moments": [{"id": f"c{at}", "step": f"s{at}", "incident": text} for at, text in enumerate(texts)],
        "requirements": [
            {"id": f"r{at}", "need": text, "for": [f"c{at}"] if at % 3 else [], "from": text, "standard": text}
            for at, text in enumerate(texts)
        ],
        "actions": [
            {"id": f"a{at}", "name": text, "meets": [f"r{at}"] if at % 4 else [], "owner": text, "measure": text}
            for at, text in enumerate(texts)
        ],
    }


ODD = hard([*HOSTILE, "`x` | y", "[red]x[/red]", "#read() $x$"])
MANY = hard([f"A name that is the {at}th of many" for at in range(200)])


@pytest.mark.parametrize("columns", [24, 40, 80, 160])
@pytest.mark.parametrize("data", [ODD, MANY], ids=["odd", "many"])
def test_no_line_is_wider_than_the_page(data: Data, columns: int) -> None:
    text = plain.render(traced(analysed(data), WORDS, file="x.yaml", view="both"), WORDS, width=columns)
    assert max(map(width, text.splitlines())) <= columns


@pytest.mark.parametrize("name_", sorted(formats().keys() - {"png"}))
def test_every_text_comes_out_as_it_was_written(name_: str) -> None:
    report = compose(analysed(ODD), WORDS, file="x.yaml", sections=["requirements"], medium="document")
    text = squeezed(readable(formats()[name_].render(report, WORDS), name_))
    assert formats()[name_].render(report, WORDS) == formats()[name_].render(report, WORDS)
    shown = [one["need"] for one in ODD["requirements"]]
    if name_ == "pdf":  # letters in other directions and pictures are copied in other forms
        shown = [one for one in shown if one.isascii()]
    assert [one for one in shown if text.count(squeezed(one)) < 8] == []


def readable(made: Any, kind: str) -> str:
    """Return the text that a document shows."""
    if kind == "md":
        from markdown_it import MarkdownIt

        tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(made)
        assert not {token.type for token in tokens} & {"html_block", "code_block", "fence", "ordered_list_open"}
        inline = [child for token in tokens for child in token.children or ()]
        return "".join(child.content for child in inline if child.type in {"text", "text_special"})
    if kind == "html":
        import xml.etree.ElementTree as ET

        bare = re.sub(r"<(style|script)>.*?</\1>", r"<\1/>", made.decode(), count=2, flags=re.DOTALL)
        return "".join(ET.fromstring(bare.partition("\n")[2]).itertext())  # noqa: S314  our own
    if kind == "pdf":
        from pypdf import PdfReader

        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    if kind == "pptx":
        from pptx import Presentation

        parts = (
            one.text or "" for slide in Presentation(io.BytesIO(made)).slides for one in slide.element.iter("{*}t")
        )
        return "".join(parts)
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(made))
    sheets = (book.get_sheet_by_name(sheet).to_python() for sheet in book.sheet_names)
    return "".join(str(cell) for rows in sheets for row in rows for cell in row)


def test_many_requirements_are_parted_into_tables_that_a_page_holds() -> None:
    report = traced(analysed(MANY), WORDS, file="x.yaml", view="matrix")
    wide = [block for block in report.blocks if isinstance(block, Table)]
    assert max(len(table.columns) for table in wide) == 13
    marks = [cell.text for table in wide for row in table.rows for cell in row[1:]]
    assert marks.count("●") == sum(bool(one["for"]) for one in MANY["requirements"]) + sum(
        bool(one["meets"]) for one in MANY["actions"]
    )


# The block


def deep(levels: int) -> Tree:
    node = Node(Text("Level 1"))
    for at in range(2, levels + 1):
        node = Node(Text(f"Level {at}"), (("Note", Text(f"fact {at}")),), (node,))
    return Tree(tuple(f"Title {at}" for at in range(levels)), (node,))


@pytest.mark.parametrize("levels", [1, 2, 3, 6])
@pytest.mark.parametrize("name_", sorted(formats().keys() - {"png"}))
def test_trees_of_any_depth(levels: int, name_: str) -> None:
    made = formats()[name_].render(by_hand(Heading("All"), deep(levels)), WORDS)
    text = readable(made, name_)
    assert [at for at in range(1, levels + 1) if f"Level {at}" not in text] == []
    assert [at for at in range(2, levels + 1) if f"fact {at}" not in text] == []


def test_a_tree_is_nested_lists() -> None:
    import xml.etree.ElementTree as ET

    page = formats()["html"].render(by_hand(deep(4)), WORDS)
    assert isinstance(page, bytes)
    bare = re.sub(r"<(style|script)>.*?</\1>", r"<\1/>", page.decode(), count=2, flags=re.DOTALL)
    root = ET.fromstring(bare.partition("\n")[2])  # noqa: S314  our own
    assert root.find(".//main" + "/ul/li" + "/ul/li" * 3) is not None


def test_too_many_ends_are_not_repeated() -> None:
    again = Node(Text("Need"), (), (Node(Text("Deed")),) * 100, again="(told)")
    tree = Tree(("A", "B", "C"), (Node(Text("Moment"), (), (again._replace(again=""), *[again] * 99)),))
    rows = [[cell.text for cell in row] for row in tree_table(tree, "Note").rows]
    assert len(rows) == 199
    assert rows[-1] == ["Moment", "Need", "(told)"]


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for stem, data in (("whole", WHOLE), ("faulty", FAULTY), ("loose", changed(LACKING["no owner"][0]))):
        (tmp_path / f"{stem}.yaml").write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "typo.yaml").write_text("nome: x\nsteps: [a]\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (["faulty.yaml"], 0),
        (["faulty.yaml", "--fail-on", "broken"], 1),
        (["faulty.yaml", "--fail-on", "loose", "-f", "json"], 1),
        (["loose.yaml", "--fail-on", "broken"], 0),
        (["loose.yaml", "--fail-on", "loose"], 1),
        (["whole.yaml", "--fail-on", "loose"], 0),
        (["whole.yaml", "faulty.yaml", "--fail-on", "broken"], 1),
        (["whole.yaml", "typo.yaml", "--fail-on", "broken"], 2),
        (["typo.yaml"], 2),
        (["whole.yaml", "--view", "wood"], 2),
    ],
    ids=str,
)
def test_exit_codes(folder: Path, line: list[str], code: int) -> None:
    assert run("trace", *line, cwd=folder).returncode == code


def test_json_is_the_part_of_the_contract(folder: Path) -> None:
    whole = json.loads(run("analyze", "faulty.yaml", "-f", "json", cwd=folder).stdout)
    part = json.loads(run("trace", "faulty.yaml", "-f", "json", cwd=folder).stdout)
    assert part == {key: whole[key] for key in ("servicecycle", "file", "name", "language", "trace")}
    assert [one["through"] for one in part["trace"]["critical_moments"]] == [True]
    (dropped,) = (one for one in part["trace"]["broken"] if one["id"] == "tidy")
    assert dropped == {
        "code": "requirement-without-action",
        "id": "tidy",
        "also": ["music"],
        "text": "Requirement without an action: “The hall is tidy”. What would have met it was dropped: propose "
        "another action, and name “tidy” in its “meets”.",
    }


def test_nothing_to_trace_is_null() -> None:
    assert as_json("x.yaml", analysed({"name": "Bare", "steps": ["Waits"]}), WORDS)["trace"] is None


def test_several_cycles_the_most_broken_first(folder: Path) -> None:
    text = run("trace", "whole.yaml", "faulty.yaml", "loose.yaml", cwd=folder).stdout
    order = [text.index(f"{stem}.yaml") for stem in ("faulty", "loose", "whole")]
    assert order == sorted(order)
    report: Report = traced_several([("a.yaml", analysed(WHOLE)), ("b.yaml", analysed(FAULTY))], WORDS)
    (table,) = (block for block in report.blocks if isinstance(block, Table))
    assert [[cell.value for cell in row[1:-1]] for row in table.rows] == [[1, 1, 2, 3, 2, 2], [1, 1, 1, 1, 0, 0]]


def test_written_to_a_file_and_as_markdown(folder: Path) -> None:
    done = run("trace", "faulty.yaml", "-f", "markdown", "-o", "trace.md", "--view", "tree", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert "\n  - All know how long\\\n    From: Cashier" in (folder / "trace.md").read_text(encoding="utf-8")
