"""`check` as a user and a CI job meet it: exit codes, settings, comments, gates, many files, mending."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from program import environment, run

from servicecycle.checking.formats.kinds import format_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parent.parent
BANK = ROOT / "examples" / "bank_cheque.yaml"
SHIPPED = [*sorted((ROOT / "examples").rglob("*.yaml")), *sorted((ROOT / "src/servicecycle/templates").glob("*.yaml"))]
GOOD = "servicecycle: 1\nname: Good\nsteps:\n  - One\n"
UNOWNED = "servicecycle: 1\nname: A visit\nsteps:\n  - id: one\n    name: One\n    moment_of_truth: true\n"
BROKEN = "name: Broken\nsteps:\n  - name: One\n    percieved: 7\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name, text in {"good.yaml": GOOD, "unowned.yaml": UNOWNED}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def found(*args: str | Path, cwd: Path) -> list[tuple[str, str, int]]:
    """Return the rule, file and line of each finding."""
    listed = json.loads(run("check", *args, "-f", "json", cwd=cwd).stdout)["findings"]
    return [(one["rule"], one["file"], one["line"]) for one in listed]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_what_we_ship_is_quiet(file: Path) -> None:
    done = run("check", file, "--fail-on", "advice", "--lang", "en", cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 file checked: nothing to report.")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["good.yaml"], 0),
        (["unowned.yaml"], 0),
        (["unowned.yaml", "--fail-on", "warning"], 1),
        (["unowned.yaml", "--fail-on", "advice", "--ignore", "SC206"], 0),
        (["unowned.yaml", "--fail-on", "advice", "--ignore", "moment-of-truth-without-owner"], 0),
        (["unowned.yaml", "--fail-on", "warning", "--select", "SC4,SC5"], 0),
        (["good.yaml", "--fail-under", "10"], 1),
        (["broken.yaml"], 2),
        (["absent.yaml"], 2),
        (["good.yaml", "--select", "SC999"], 2),
        (["good.yaml", "--fail-under", "101"], 2),
        (["good.yaml", "--max-spoil-risk", "nan"], 2),
        (["good.yaml", "--min-coverage", "80 %"], 1),
        (["good.yaml", "--today", "2026-02-30"], 2),
        (["good.yaml", "--config", "absent.toml"], 2),
        (["good.yaml", "-o", "good.yaml"], 2),
        (["-", "--fix"], 2),
        (["--diff", "good.yaml"], 0),
        (["--diff", "broken.yaml"], 0),
        (["good.yaml", "--against", ""], 2),
        (["--diff", "shorthand.yaml"], 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_exit_codes(desk: Path, args: list[str], code: int) -> None:
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    (desk / "shorthand.yaml").write_text("name: A\nsteps: [One]\n", encoding="utf-8")
    done = run("check", *args, cwd=desk)
    assert done.returncode == code, done.stdout + done.stderr
    assert bool(done.stderr) == (code == 2 and args not in (["broken.yaml"], ["absent.yaml"]))


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked(desk: Path) -> None:
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    assert found(cwd=desk) == [("SC001", "broken.yaml", 4), ("SC206", "unowned.yaml", 4)]


def test_standard_input(desk: Path) -> None:
    done = run("check", "-", "-f", "json", cwd=desk, stdin=UNOWNED)
    assert [one["file"] for one in json.loads(done.stdout)["findings"]] == ["stdin"]


@pytest.mark.parametrize("form", format_ids())
def test_machine_output_into_a_file(desk: Path, form: str) -> None:
    shown = run("check", "-f", form, cwd=desk)
    kept = run("check", "-f", form, "-o", "out.txt", cwd=desk)
    assert (kept.returncode, kept.stdout, kept.stderr) == (0, "", "")
    assert (desk / "out.txt").read_text(encoding="utf-8") == shown.stdout


# Settings.


@pytest.mark.parametrize(
    ("name", "head"), [("servicecycle.toml", ""), ("pyproject.toml", "[project]\nname = 'x'\n[tool.servicecycle]\n")]
)
def test_settings_are_found_upwards(desk: Path, name: str, head: str) -> None:
    below = desk / "a" / "b"
    below.mkdir(parents=True)
    (below / "unowned.yaml").write_bytes((desk / "unowned.yaml").read_bytes())
    (desk / name).write_text(f'{head}ignore = ["SC206"]\n', encoding="utf-8")
    assert found("a", cwd=desk) == []
    assert found("unowned.yaml", cwd=below) == []
    (below / "servicecycle.toml").write_text('fail-on = "warning"\n', encoding="utf-8")  # the nearest counts alone
    assert found("a", cwd=desk) == [("SC206", "a/b/unowned.yaml", 4)]
    assert run("check", "a", cwd=desk).returncode == 1
    assert run("check", "a", "--config", name, cwd=desk).returncode == 0


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ('slect = ["SC4"]', "1:1", "did you mean `select`?"),
        ("\nfail_under = 700", "2:1", "from 0 to 100"),
        ('max-spoil-risk = "5 percent"', "1:1", "such as"),
        ("fail_on = 1", "1:1", "one of `error`"),
        ("select = 'SC4'", "1:1", "list"),
        ("ignore = ['SC999']", "1:1", "no rule"),
        ("[severity]\nSC206 = 'bad'", "2:1", "no severity"),
        ("[severity]\nSC999 = 'error'", "2:1", "no rule"),
        ("[thresholds]\nhand_off = 1", "2:1", "did you mean `hand_offs`?"),
        ("[thresholds]\nhand_offs = 1.5", "2:1", "whole number"),
        ("severity = 1", "1:1", "table"),
        ("select = [", "2:1", "no TOML"),
        ("a = 1\na = 2", "2:6", "no TOML"),
    ],
    ids=lambda value: value.splitlines()[-1],
)
def test_wrong_settings_are_told_with_their_place(desk: Path, text: str, place: str, says: str) -> None:
    (desk / "servicecycle.toml").write_text(text + "\n", encoding="utf-8")
    done = run("check", cwd=desk)
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"servicecycle.toml:{place}: " in done.stderr
    assert says in done.stderr


def test_severities_thresholds_and_gates_of_a_project(desk: Path) -> None:
    settings = 'fail_under = 99\n[severity]\nSC2 = "error"\n[thresholds]\nexcellent = 80\n'
    (desk / "servicecycle.toml").write_text(settings, encoding="utf-8")
    (desk / "bank.yaml").write_bytes(BANK.read_bytes())
    assert ("SC801", "bank.yaml") in [one[:2] for one in found(cwd=desk)]
    assert run("check", "unowned.yaml", "--ignore", "SC8", cwd=desk).returncode == 1
    assert found("bank.yaml", "--fail-under", "1", cwd=desk) == []


def test_excluded_files(desk: Path) -> None:
    for folder in ("archive", "sub/drafts"):
        (desk / folder).mkdir(parents=True)
        (desk / folder / "unowned.yaml").write_text(UNOWNED, encoding="utf-8")
    (desk / "servicecycle.toml").write_text('exclude = ["archive/", "sub/*/*.yaml", "unowned.yml"]\n', encoding="utf-8")
    assert [file for _, file, _ in found(cwd=desk)] == ["unowned.yaml"]
    assert [file for _, file, _ in found("archive/unowned.yaml", cwd=desk)] == ["archive/unowned.yaml"]
    assert run("check", "archive", cwd=desk).returncode == 2


# Comments.


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (UNOWNED.replace("id: one", "id: one # servicecycle: ignore[SC206]"), []),
        (UNOWNED.replace("  - id: one", "  # servicecycle: ignore[SC2]\n  - id: one"), []),
        (f"# servicecycle: ignore[SC206]\n{UNOWNED}", []),
        (f"# servicecycle: ignore[SC206,SC401]\n{UNOWNED}", ["SC002"]),
        (UNOWNED.replace("One", "One # servicecycle: ignore[SC206]"), ["SC206", "SC002"]),
        (UNOWNED.replace("One", "'# servicecycle: ignore[SC206]'"), ["SC206"]),
        (f"# servicecycle: ignore[SC777]\n{UNOWNED}", ["SC003", "SC206"]),
        (f"# servicecycle: ignore[SC801]\n{UNOWNED}", ["SC003", "SC206"]),
        (f"# servicecycle: ignore SC206\n{UNOWNED}", ["SC003", "SC206"]),
    ],
)
def test_comments_silence(desk: Path, text: str, codes: list[str]) -> None:
    (desk / "unowned.yaml").write_text(text, encoding="utf-8")
    assert [rule for rule, _, _ in found("unowned.yaml", cwd=desk)] == codes


# Sliding back.


def git(folder: Path, *args: str) -> None:
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *args], cwd=folder, check=True)


def test_against_a_revision(desk: Path) -> None:
    (desk / "bank.yaml").write_bytes(BANK.read_bytes())
    git(desk, "init", "-q", "-b", "main")
    git(desk, "add", ".")
    git(desk, "commit", "-q", "-m", "first")
    assert found("--against", "main", "--select", "SC81", cwd=desk) == []
    (desk / "journeys").mkdir()
    git(desk, "mv", "bank.yaml", "journeys/cheque.yaml")
    text = BANK.read_text(encoding="utf-8").replace("warmth: [3, 4, 3, 1, 2]", "warmth: [0, 0, 0, 0, 0]")
    (desk / "journeys/cheque.yaml").write_text(text, encoding="utf-8")
    done = run("check", "--against", "main", "--select", "SC81", "--fail-on", "error", cwd=desk)
    assert done.returncode == 1
    assert "SC811" in done.stdout
    assert "main:bank.yaml" in done.stdout
    assert (desk / "journeys/cheque.yaml").read_text(encoding="utf-8") == text
    assert run("check", "--against", "mian", cwd=desk).returncode == 2


def test_against_a_file_and_a_folder(desk: Path) -> None:
    old = desk / "old"
    old.mkdir()
    requirement = "requirements:\n  - {id: greet, need: Somebody greets, from: Supervisor}\n"
    (old / "good.yaml").write_text(GOOD + requirement, encoding="utf-8")
    assert found("good.yaml", "--against", "old/good.yaml", cwd=desk) == [("SC814", "good.yaml", 2)]
    (desk / "new").mkdir()
    for name in ("good.yaml", "unowned.yaml"):
        (desk / name).rename(desk / "new" / name)
    assert found("new", "--against", "old", "--select", "SC81", cwd=desk) == [("SC814", "new/good.yaml", 2)]
    (old / "good.yaml").write_text(BROKEN, encoding="utf-8")
    assert found("new", "--against", "old", "--select", "SC81", cwd=desk) == [("SC810", "new/good.yaml", 2)]


# Mending.


def test_mending(desk: Path) -> None:
    before = "name: A\nsteps:\n  - {name: One} # kept\n"
    (desk / "a.yaml").write_text(before, encoding="utf-8")
    patch = run("check", "a.yaml", "--diff", cwd=desk)
    assert (desk / "a.yaml").read_text(encoding="utf-8") == before
    done = run("check", "a.yaml", "--fix", cwd=desk)
    assert (done.returncode, done.stderr) == (0, "2 findings put right in 1 file.\n")
    after = "servicecycle: 1\nname: A\nsteps:\n  - {id: one, name: One} # kept\n"
    assert (desk / "a.yaml").read_text(encoding="utf-8") == after
    (desk / "a.yaml").write_text(before, encoding="utf-8")
    subprocess.run(["patch", "-p1", "-s"], cwd=desk, input=patch.stdout.encode(), check=True)
    assert (desk / "a.yaml").read_text(encoding="utf-8") == after


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_what_may_not_be_written_is_not_mended(desk: Path) -> None:
    (desk / "a.yaml").write_text("name: A\nsteps: [One]\n", encoding="utf-8")
    (desk / "a.yaml").chmod(0o444)
    done = run("check", "a.yaml", "--fix", cwd=desk)
    assert done.returncode == 2


# Many files.


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(220):
        text = (UNOWNED, GOOD, BROKEN, UNOWNED.replace("visit", "«visit»"))[number % 4]
        (folder / f"{number:03}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("form", format_ids())
def test_the_same_on_every_run(many: Path, form: str) -> None:
    names = sorted(path.name for path in many.iterdir())
    ways: list[Sequence[str]] = [["--jobs", "1"], ["--jobs", "2"], [], [*reversed(names), "--jobs", "3"], names]
    shown = {run("check", *way, "-f", form, cwd=many, PYTHONHASHSEED=str(at)).stdout for at, way in enumerate(ways)}
    assert len(shown) == 1


def test_a_closed_pipe(many: Path) -> None:
    done = subprocess.run(
        ["bash", "-c", '"$0" -m servicecycle check --jobs 2 | head -1; echo "${PIPESTATUS[0]}"', sys.executable],
        cwd=many,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] in {"141", "2"}
    assert "Traceback" not in done.stderr


def test_a_quick_start(desk: Path) -> None:
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", "unowned.yaml"], cwd=desk, capture_output=True, text=True, check=False
    )
    assert "SC206" in done.stdout
    heavy = {"numpy", "pandas", "scipy", "matplotlib", "rich", "json", "tomllib", "multiprocessing", "jinja2", "typst"}
    assert heavy & set(done.stderr.split()) == set()


# A rule that fails.


def test_a_rule_that_fails_is_our_bug_and_the_run_goes_on(desk: Path) -> None:
    code = (
        "from servicecycle.checking.rule import rule\n"
        "def broken(subject): raise KeyError('ouch'); yield\n"
        "rule('SC205').check = broken\n"
        "from servicecycle.__main__ import main\nmain()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", "unowned.yaml", "-f", "json"],
        cwd=desk,
        capture_output=True,
        text=True,
        check=False,
    )
    listed = json.loads(done.stdout)["findings"]
    assert [one["rule"] for one in listed] == ["SC009", "SC206"]
    assert "SC205" in listed[0]["message"]
    assert "bug" in listed[0]["instead"]
    assert done.returncode == 3


# Pages.


@pytest.mark.parametrize("name", ["SC206", "sc206", "moment-of-truth-without-owner"])
def test_explain(tmp_path: Path, name: str) -> None:
    done = run("explain", name, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("# SC206: A moment of truth that nobody owns\n")


@pytest.mark.parametrize(("name", "says"), [("SC2", "SC201, SC202"), ("SC20x", "did you mean"), ("", "lists them")])
def test_explain_what_is_no_rule(tmp_path: Path, name: str, says: str) -> None:
    done = run("explain", name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr


def test_the_rules_are_listed_and_their_pages_are_in_the_docs(tmp_path: Path) -> None:
    listed = json.loads(run("rules", "-f", "json", cwd=tmp_path).stdout)
    text = run("rules", cwd=tmp_path).stdout
    assert re.findall(r"^  (SC\d+)  ", text, re.MULTILINE) == [one["code"] for one in listed]
    assert max(map(len, text.splitlines())) <= 120
    pages = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert pages == run("rules", "-f", "markdown", cwd=tmp_path).stdout
