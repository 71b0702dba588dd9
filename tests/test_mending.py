"""What `check --fix` and `check --diff` do to a file: what is put right, and that nothing else changes."""

from __future__ import annotations

import codecs
import re
import shutil
import subprocess
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from written_cycles import files

from servicecycle.checking.edits import Edit
from servicecycle.checking.engine import check
from servicecycle.checking.mending import diff, mended
from servicecycle.checking.rules import sc004_missing_format_version
from servicecycle.checking.settings import Settings
from servicecycle.errors import InvalidFile
from servicecycle.reading.comments import comments
from servicecycle.reading.decode import decode, encode
from servicecycle.reading.files import read_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.checking.mending import Mended

HERE = Path(__file__).parent
TODAY = date(2026, 11, 22)
NEXT_LINES = "\x85\u2028\u2029"
LINE_ENDS = ("\n", "\r\n", "\r")
MENDING = Settings(select=("SC004", "SC005", "SC006"))
MARKS = {"utf-8": b"", "utf-8-sig": b"", "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
GOOD_FILES = sorted([*HERE.parent.glob("examples/*.yaml"), *HERE.parent.glob("src/servicecycle/templates/*.yaml")])


def cases() -> Sequence[Any]:
    return [
        pytest.param(case, id=f"{path.stem}-{case['about']}")
        for path in sorted((HERE / "mending").glob("*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def mend(text: str, settings: Settings = MENDING) -> Mended | None:
    return mended(read_text(text, "case.yaml"), settings, today=TODAY)


def holds(longer: str, shorter: str) -> bool:
    """Tell whether the shorter text is left when characters are taken out of the longer one."""
    left = iter(longer)
    return all(character in left for character in shorter)


def remarks(text: str) -> list[str]:
    return [text[comment.start : comment.end] for comment in comments(read_text(text, "case.yaml").places.source)]


def told(text: str) -> tuple[Counter[str], int]:
    """Return what all rules but those that mend find, and how much of it is silenced."""
    result = check(read_text(text, "case.yaml"), Settings(ignore=("SC002", "SC004", "SC005", "SC006")), today=TODAY)
    return Counter(found.rule for found in result.findings), result.silenced


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize("is_cut", [False, True], ids=["", "no line end at the end"])
@pytest.mark.parametrize("case", cases())
def test_before_and_after(case: dict[str, Any], line_end: str, *, is_cut: bool) -> None:
    texts = case["before"], case.get("after", case["before"])
    before, after = ((text.rstrip("\n") if is_cut else text).replace("\n", line_end) for text in texts)
    got = mend(before)
    if "after" in case:
        assert got is not None
        assert got.text == after
        assert got.put_right == case["put_right"]
    else:
        assert got is None
    assert mend(after) is None  # what is left is left again


@given(files())
def test_a_mended_file_says_the_same(text: str) -> None:
    got = mend(text)
    if got is None:
        return
    before, after = read_text(text, "before.yaml").cycle, read_text(got.text, "after.yaml").cycle
    assert after.model_dump() == before.model_dump()
    assert holds(got.text, text)
    assert remarks(got.text) == remarks(text)
    assert told(got.text) == told(text)
    assert mend(got.text) is None


@given(files())
def test_others_who_read_yaml_see_the_same_and_ids_that_are_text(text: str) -> None:
    got = mend(text)
    if got is None or any(mark in text for mark in NEXT_LINES):
        return
    old, new = yaml.safe_load(text), yaml.safe_load(got.text)
    cycle = read_text(text, "case.yaml").cycle
    assert old.pop("servicecycle", 1) == new.pop("servicecycle", 1) == 1
    for key, kept in old.items():
        for at, (before, after) in enumerate(zip(kept, new[key], strict=True)) if isinstance(kept, list) else ():
            if before != after:
                spelled_out = before if isinstance(before, dict) else {"name": before}
                assert after == {**spelled_out, "id": getattr(cycle, key)[at].id}
        if not isinstance(kept, list):
            assert new[key] == kept


@given(files())
def test_nothing_is_left_where_nothing_is_odd(text: str) -> None:
    if "ignore[" not in text:
        got = mend(text)
        assert check(read_text(got.text if got else text, "case.yaml"), MENDING, today=TODAY).findings == ()


@pytest.mark.parametrize("path", GOOD_FILES, ids=lambda path: path.stem)
def test_a_good_file_without_ids_gets_them_back(path: Path) -> None:
    """Every id that nothing refers to is taken out, with the version, and what the program makes is put in."""
    text = path.read_text(encoding="utf-8")
    bare = re.sub(r"^servicecycle: 1.*\n", "", text, flags=re.MULTILINE)
    for found in re.finditer(r"- id: (\S+)\n +", text):
        if len(re.findall(rf"(?<![\w-]){re.escape(found[1])}(?![\w-])", text)) == 1:
            bare = bare.replace(found[0], "- ")
    got = mend(bare)
    assert got is not None
    assert got.put_right["SC004"] == 1
    assert got.text.splitlines()[0] == text.splitlines()[0]
    assert mend(got.text) is None
    assert remarks(got.text) == remarks(bare)
    assert {"SC004", "SC005", "SC006"}.isdisjoint(
        found.rule for found in check(read_text(got.text, path.name), Settings(), today=TODAY).findings
    )


@pytest.mark.parametrize("path", GOOD_FILES, ids=lambda path: path.stem)
def test_a_good_file_is_left_alone(path: Path) -> None:
    assert mend(path.read_text(encoding="utf-8")) is None


def test_lines_that_yaml_alone_would_break_are_whole_here() -> None:
    got = mend("servicecycle: 1\nname: A visit\nsteps:\n  - One\u2028line\n  - Two\x85lines\n  - id: x\n    name: X\n")
    assert got is not None
    assert "  - id: one-line\n    name: One\u2028line\n  - id: two-lines\n    name: Two\x85lines\n" in got.text


def test_only_what_is_selected_is_mended() -> None:
    text = "name: A visit\nsteps:\n  - Enters\n  - name: Leaves\n"
    got = mend(text, Settings(ignore=("SC004", "SC006")))
    assert got is not None
    assert got == ("name: A visit\nsteps:\n  - Enters\n  - id: leaves\n    name: Leaves\n", {"SC005": 1})
    assert mend(text, Settings(select=("SC2",))) is None


def test_a_mend_that_would_change_what_the_file_says_is_a_bug_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "name: A visit\nsteps: [Enters]\n"
    for harm in (Edit(6, 13, "Another", shared=False), Edit(0, 0, "[", shared=False)):
        monkeypatch.setattr(sc004_missing_format_version, "mend", lambda *_, harm=harm: [harm])
        with pytest.raises(RuntimeError, match=r"mending case\.yaml would have changed what it says"):
            mend(text)


@pytest.mark.parametrize("encoding", MARKS)
def test_a_text_goes_back_into_its_encoding(encoding: str) -> None:
    text = "name: Визит — 𝄞\r\nsteps: [Enters]\n"
    for mark in {MARKS[encoding], b""}:
        raw = mark + text.encode(encoding)
        assert encode(decode(raw, "case.yaml"), raw) == raw
        assert decode(encode(f"{text}more", raw), "case.yaml") == f"{text}more"


@given(st.binary(max_size=40) | st.text(max_size=20).map(lambda text: text.encode("utf-16")))
def test_whatever_can_be_decoded_is_encoded_the_same(raw: bytes) -> None:
    try:
        text = decode(raw, "case.yaml")
    except InvalidFile:
        return
    assert encode(text, raw) == raw


PATCHED = [
    *(
        f"name: Визит{end}steps:{end}  - name: Enters{end}  - name: Waits{last}"
        for end in LINE_ENDS
        for last in ("", end)
    ),
    "\ufeffname: A visit\n" + "# much\n" * 9 + "steps:\n  - id: x\n    name: X\n  - Leaves\n" + "# more\n" * 9,
]


@pytest.mark.parametrize("text", PATCHED)
@pytest.mark.parametrize("name", ["visit.yaml", "a visit.yaml", 'odd\n"\\visit.yaml', "визит.yaml"])
@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "-p1", "--binary"]], ids=lambda tool: tool[0])
def test_a_patch_can_be_applied(text: str, name: str, tool: list[str], tmp_path: Path) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not here")
    file, old = tmp_path / name, text.encode()
    got = mend(decode(old, name))
    assert got is not None
    new = encode(got.text, old)
    file.write_bytes(old)
    subprocess.run(tool, input=diff(name, old, new).encode(), cwd=tmp_path, check=True, capture_output=True)
    assert file.read_bytes() == new


def test_a_patch_of_a_file_in_utf_16_can_be_read() -> None:
    old, new = (f"name: {name}".encode("utf-16") for name in ("A", "B"))
    assert diff("a.yaml", old, new) == (
        "--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +1 @@\n"
        "-name: A\n\\ No newline at end of file\n+name: B\n\\ No newline at end of file\n"
    )
    assert diff("a.yaml", old, old) == ""
