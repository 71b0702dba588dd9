"""The command line as a user meets it: started afresh, its output, its exit code, and the files it leaves."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from program import environment, run

from servicecycle.reading.yaml import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
BANK = ROOT / "examples" / "bank_cheque.yaml"
TEMPLATES = sorted((ROOT / "src" / "servicecycle" / "templates").glob("*.yaml"))
COMMANDS = [
    *["analyze", "chart", "check", "explain", "new", "plan"],
    *["rank", "report", "rules", "schema", "score", "trace"],
]

GOOD = "name: Good\nsteps:\n  - {name: One, perceived: 8}\n"
BAD = "name: Bad\nsteps:\n  - {name: One, perceived: 2}\n"
UNRATED = "name: Unrated\nsteps:\n  - One\n"
BROKEN = "name: Broken\nsteps:\n  - name: One\n    percieved: 7\n    effort: 11\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Lay out a folder with files of every sort."""
    texts = {
        "good.yaml": GOOD,
        "bad.yaml": BAD,
        "unrated.yml": UNRATED,
        "notes.txt": "no cycle",
        ".hidden.yaml": BROKEN,
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "bank.yaml").write_bytes(BANK.read_bytes())
    return tmp_path


# Results.


def test_results_as_text_and_json(desk: Path) -> None:
    schema = json.loads(run("schema", "--of", "analysis", cwd=desk).stdout)
    text = run("analyze", "bank.yaml", cwd=desk)
    assert (text.returncode, text.stderr) == (0, "")
    assert "Cashing a cheque at the branch" in text.stdout
    assert "\x1b" not in text.stdout
    whole = run("analyze", "bank.yaml", "--format", "json", cwd=desk)
    assert (whole.returncode, whole.stderr) == (0, "")
    analysis = json.loads(whole.stdout)
    Draft202012Validator(schema).validate(analysis)
    assert not set(schema["required"]) ^ analysis.keys()
    for command, part in (("score", "score"), ("rank", "areas")):
        one = json.loads(run(command, "bank.yaml", "-f", "json", cwd=desk).stdout)
        assert one[part] == analysis[part]
        assert one.keys() < analysis.keys()


def test_the_same_bytes_from_anywhere(desk: Path) -> None:
    (desk / "below").mkdir()
    (desk / "below" / "bank.yaml").write_bytes(BANK.read_bytes())
    here = [run("analyze", "bank.yaml", "-f", form, cwd=desk / "below").stdout for form in ("json", "markdown", "text")]
    there = [
        run("analyze", Path("below/bank.yaml"), "-f", form, cwd=desk).stdout for form in ("json", "markdown", "text")
    ]
    assert here == there
    assert run("analyze", desk / "below" / "bank.yaml", "-f", "json", cwd=ROOT, PYTHONHASHSEED="7").stdout == here[0]
    assert str(desk) not in "".join(here)


def test_several_files_worst_first(desk: Path) -> None:
    found = json.loads(run("score", ".", "-f", "json", cwd=desk).stdout)
    assert [one["name"] for one in found] == ["Bad", "Cashing a cheque at the branch", "Good", "Unrated"]
    assert [one["file"] for one in found] == ["bad.yaml", "bank.yaml", "good.yaml", "unrated.yml"]
    table = run("score", "good.yaml", "bad.yaml", cwd=desk).stdout
    assert table.index("Bad") < table.index("Good")
    assert len(json.loads(run("score", "good.yaml", "good.yaml", "-f", "json", cwd=desk).stdout)) == 1


def test_a_broken_file_among_others_is_told_of_and_the_others_are_shown(desk: Path) -> None:
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    done = run("score", ".", "-f", "json", cwd=desk)
    assert done.returncode == 2
    assert [one["name"] for one in json.loads(done.stdout)] == [
        "Bad",
        "Cashing a cheque at the branch",
        "Good",
        "Unrated",
    ]
    assert "broken.yaml:4:5: `percieved` is no key of the format; did you mean `perceived`?" in done.stderr
    assert "broken.yaml:5:13: `11` is off the scale" in done.stderr
    assert "1 of 5 files could not be analysed" in done.stderr
    done = run("score", "broken.yaml", "none.yaml", "-f", "json", cwd=desk)
    assert (done.returncode, json.loads(done.stdout)) == (2, [])
    assert "none.yaml: no such file" in done.stderr


def test_a_broken_file_alone(desk: Path) -> None:
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    for command in ("analyze", "score", "rank"):
        done = run(command, "broken.yaml", cwd=desk)
        assert (done.returncode, done.stdout) == (2, "")
        assert "    4 |     percieved: 7\n      |     ^^^^^^^^^\n" in done.stderr
        assert "    5 |     effort: 11\n      |             ^^\n" in done.stderr
        assert "2 mistakes" in done.stderr


def test_standard_input(desk: Path) -> None:
    done = run("analyze", "-", "-f", "json", cwd=desk, stdin=GOOD)
    assert (done.returncode, json.loads(done.stdout)["name"]) == (0, "Good")
    done = run("score", "-", cwd=desk, stdin=BROKEN)
    assert (done.returncode, done.stdout) == (2, "")
    assert "-:4:5: `percieved`" in done.stderr
    assert run("score", "-", cwd=desk, stdin=b"").returncode == 2
    assert run("score", "-", "good.yaml", "-f", "json", cwd=desk, stdin=BAD).returncode == 0


def test_folders_without_cycles_and_paths_that_do_not_exist(desk: Path) -> None:
    (desk / "empty").mkdir()
    for path, words in {
        "empty": "no YAML file in this folder",
        "none.yaml": "no such file",
        "notes.txt": "holds no keys",
    }.items():
        done = run("score", path, cwd=desk)
        assert done.returncode == 2
        assert words in done.stderr


def test_ranking(desk: Path) -> None:
    everything = json.loads(run("rank", "bank.yaml", "-f", "json", cwd=desk).stdout)["areas"]
    three = json.loads(run("rank", "bank.yaml", "--top", "3", "-f", "json", cwd=desk).stdout)["areas"]
    assert three == everything[:3]
    by_chance = json.loads(run("rank", "bank.yaml", "--by", "opportunity", "-f", "json", cwd=desk).stdout)["areas"]
    assert [area["opportunity"] for area in by_chance] == sorted(
        (area["opportunity"] for area in everything), reverse=True
    )
    assert sorted(area["rank"] for area in by_chance) == [area["rank"] for area in everything]
    assert run("rank", "bank.yaml", "--top", "0", cwd=desk).returncode == 2


# Odd names, odd places, odd endings.


@pytest.mark.parametrize(
    "name", ["a b.yaml", "чек.yaml", "-dash.yaml", "a\nb.yaml", "[x].yaml", os.fsdecode(b"\xff.yaml")]
)
def test_odd_file_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(GOOD, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "broken.yaml").rename(tmp_path / f"broken {name.lstrip('-')}")
    assert run("score", "-f", "json", "--", name, cwd=tmp_path).returncode == 0
    assert run("score", "--", name, cwd=tmp_path).returncode == 0
    assert run("score", ".", cwd=tmp_path).returncode == 2


def test_a_terminal_that_knows_only_ascii(tmp_path: Path) -> None:
    (tmp_path / "ru.yaml").write_text("name: Чек\nsteps: [{name: Вход, perceived: 4}]\n", encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("name: Чек\nsteps: [{name: Вход, чек: 4}]\n", encoding="utf-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}
    assert "Чек" in run("score", "ru.yaml", cwd=tmp_path, **ascii_only).stdout
    done = run("score", "bad.yaml", cwd=tmp_path, **ascii_only)
    assert done.returncode == 2
    assert "bad.yaml:2:22" in done.stderr


@pytest.mark.parametrize("command", ["analyze bank.yaml", "score bank.yaml -f json", "schema", "new -", "--help"])
def test_a_closed_pipe_is_no_accident(desk: Path, command: str) -> None:
    program = (
        f"set -o pipefail; {sys.executable} -m servicecycle {command} | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    )
    done = subprocess.run(["bash", "-c", program], cwd=desk, capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert done.stdout.strip() in {"0", "141"}


def test_a_full_disk_is_told(desk: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "servicecycle", "score", "bank.yaml"]
        done = subprocess.run(
            command, cwd=desk, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr
    done = run("score", "bank.yaml", "-o", "/dev/full", cwd=desk)
    assert done.returncode == 2
    assert "No space left" in done.stderr


def test_an_interruption_ends_quietly(desk: Path) -> None:
    command = [sys.executable, "-m", "servicecycle", "score", "-"]
    with subprocess.Popen(
        command, cwd=desk, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as started:
        time.sleep(2)
        started.send_signal(signal.SIGINT)
        out, err = started.communicate(timeout=30)
    assert (started.returncode, out) == (130, b"")
    assert b"Traceback" not in err


def test_a_bug_of_ours_is_confessed(desk: Path) -> None:
    broken = "import servicecycle.commands.files as files; files.analyze = lambda cycle: 1 / 0"
    program = f"{broken}; from servicecycle.commands.app import main; main()"
    command = [sys.executable, "-c", program, "score", "good.yaml"]
    done = subprocess.run(command, cwd=desk, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (3, "")
    assert "ZeroDivisionError" in done.stderr
    assert "this is a bug in servicecycle" in done.stderr


# What is written, and what is left alone.


def test_a_result_in_a_file_is_the_one_that_is_printed(desk: Path) -> None:
    for form in ("json", "markdown", "text"):
        printed = run("analyze", "bank.yaml", "-f", form, cwd=desk)
        assert printed.stdout == run("analyze", "bank.yaml", "-f", form, "-o", "-", cwd=desk).stdout
        done = run("analyze", "bank.yaml", "-f", form, "-o", "out", cwd=desk)
        assert (done.returncode, done.stdout) == (0, "")
        assert (desk / "out").read_text(encoding="utf-8") == printed.stdout
    assert sorted(file.name for file in desk.iterdir() if "out" in file.name) == ["out"]


def failures(desk: Path) -> Iterator[list[str]]:
    (desk / "folder").mkdir()
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    (desk / "link.yaml").symlink_to("bank.yaml")
    os.link(desk / "bank.yaml", desk / "hard.yaml")
    (desk / "link.pdf").symlink_to("bank.yaml")
    (desk / "link.png").symlink_to("bank.yaml")
    for target in (
        "bank.yaml",
        "./bank.yaml",
        "folder/../bank.yaml",
        str(desk / "bank.yaml"),
        "link.yaml",
        "hard.yaml",
    ):
        yield ["score", "bank.yaml", "-o", target]
    yield ["score", "link.yaml", "-o", "bank.yaml"]
    yield ["score", "good.yaml", "bank.yaml", "-o", "bank.yaml"]
    yield ["score", "bank.yaml", "-o", "folder"]
    yield ["score", "bank.yaml", "-o", "nowhere/out.txt"]
    yield ["score", "bank.yaml", "-o", ""]
    yield ["score", "broken.yaml", "-o", "kept.txt"]
    yield ["report", "bank.yaml", "-o", "link.pdf"]
    yield ["report", "bank.yaml", "-o", "bank.yaml"]
    yield ["report", "broken.yaml", "-o", "kept.pdf"]
    yield ["report", "bank.yaml", "-o", "nowhere/out.pdf"]
    yield ["chart", "bank.yaml", "-o", "link.png"]
    yield ["chart", "broken.yaml", "-o", "kept.png"]
    yield ["chart", "bank.yaml", "-o", "out.gif"]
    yield ["chart", "bank.yaml", "-o", "-"]
    yield ["chart", "bank.yaml", "--kind", "pie", "-o", "out.png"]
    yield ["schema", "-o", "folder"]
    yield ["new", "bank.yaml"]
    yield ["new", "link.yaml"]
    yield ["new", "folder"]
    yield ["new", "folder", "--force"]
    yield ["new", "nowhere/new.yaml"]
    yield ["new", "new.yaml", "--template", "none"]
    yield ["new"]


def test_failures_leave_every_file_as_it_was(desk: Path) -> None:
    commands = list(failures(desk))
    for kept in ("kept.txt", "kept.pdf", "kept.png"):
        (desk / kept).write_text("kept", encoding="utf-8")
    before = {file: (file.read_bytes(), file.lstat().st_mtime_ns) for file in desk.rglob("*") if file.is_file()}
    for command in commands:
        done = run(*command, cwd=desk)
        assert (done.returncode, done.stdout) == (2, ""), command
        assert done.stderr.strip(), command
        after = {file: (file.read_bytes(), file.lstat().st_mtime_ns) for file in desk.rglob("*") if file.is_file()}
        assert after == before, command


@pytest.mark.parametrize("target", ["bank.yaml", "./bank.yaml", "link.yaml"])
def test_an_input_found_in_a_folder_is_never_written_over(desk: Path, target: str) -> None:
    (desk / "link.yaml").symlink_to("bank.yaml")
    done = run("score", ".", "-o", target, cwd=desk)
    assert (desk / "bank.yaml").read_bytes() == BANK.read_bytes()
    assert done.returncode == 2
    assert "this is the input" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_places_where_one_may_not_write(desk: Path) -> None:
    (desk / "locked").mkdir(mode=0o500)
    assert "you may not write there" in run("score", "bank.yaml", "-o", "locked/out", cwd=desk).stderr
    (desk / "bank.yaml").chmod(0)
    assert "you may not read" in run("score", "bank.yaml", cwd=desk).stderr


# New files.


def test_new_files(tmp_path: Path) -> None:
    listed = run("new", "--list", cwd=tmp_path).stdout
    assert listed.startswith("blank ")
    assert {line.split()[0] for line in listed.splitlines()} == {file.stem for file in TEMPLATES}
    for template in TEMPLATES:
        assert run("new", f"{template.stem}.yaml", "--template", template.stem, cwd=tmp_path).returncode == 0
        assert (tmp_path / f"{template.stem}.yaml").read_bytes() == template.read_bytes()
    found = json.loads(run("analyze", ".", "-f", "json", cwd=tmp_path).stdout)
    assert len(found) == len(TEMPLATES)
    assert all(one["score"]["service"] is not None for one in found if one["file"] != "blank.yaml")
    assert run("new", "-", cwd=tmp_path).stdout == TEMPLATES[
        [file.stem for file in TEMPLATES].index("blank")
    ].read_text(encoding="utf-8")


def test_new_writes_over_a_file_only_by_force(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    done = run("new", "mine.yaml", cwd=tmp_path)
    assert done.returncode == 2
    assert "exists already" in done.stderr
    assert (tmp_path / "mine.yaml").read_text(encoding="utf-8") == GOOD
    assert run("new", "mine.yaml", "--force", cwd=tmp_path).returncode == 0
    assert (tmp_path / "mine.yaml").read_text(encoding="utf-8") != GOOD


def test_the_example_is_the_template_with_the_schema_named() -> None:
    modeline, _, rest = BANK.read_text(encoding="utf-8").partition("\n")
    assert modeline == "# yaml-language-server: $schema=../docs/schema/cycle.schema.json"
    assert rest == (ROOT / "src/servicecycle/templates/bank-cheque.yaml").read_text(encoding="utf-8")


def test_files_name_only_commands_that_there_are() -> None:
    for file in [*TEMPLATES, BANK]:
        named = re.findall(r"^# +servicecycle (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(named) <= set(COMMANDS), file.name


# Schemas.


def schema_of(which: str) -> Any:
    return json.loads((ROOT / "docs" / "schema" / f"{which}.schema.json").read_text(encoding="utf-8"))


def test_the_schemas_in_the_docs_are_current(tmp_path: Path) -> None:
    for which in ("cycle", "analysis"):
        written = (ROOT / "docs" / "schema" / f"{which}.schema.json").read_text(encoding="utf-8")
        assert run("schema", "--of", which, cwd=tmp_path).stdout == written
        Draft202012Validator.check_schema(json.loads(written))


@pytest.mark.parametrize("file", [*TEMPLATES, BANK], ids=lambda file: file.stem)
def test_the_schema_takes_every_file_that_we_ship(file: Path) -> None:
    data, _, _ = parse(file.read_text(encoding="utf-8"), file.name)
    assert list(Draft202012Validator(schema_of("cycle")).iter_errors(data)) == []


@pytest.mark.parametrize(
    "broken",
    [
        {"stepps": []},
        {"steps": []},
        {"steps": [{"name": "x", "percieved": 7}]},
        {"steps": [{"perceived": 7}]},
        {"steps": [{"name": "x", "perceived": "7"}]},
        {"steps": [{"name": "x", "perceived": {"qualty": 7}}]},
        {"steps": [{"name": "x", "duration": "5"}]},
        {"steps": [{"name": "x", "aim": "keeping"}]},
        {"actors": {"a": {"role": "boss"}}},
        {"actors": {"a": {}}},
        {"critical_moments": [{"step": "x", "severity": 1.2}]},
        {"critical_moments": [{"severity": 0.2}]},
        {"actions": [{"name": "x", "effects": [{"step": "x", "perceived": 2}]}]},
        {"customers": {"count": -1}},
        {"customers": {"retention": "most"}},
        {"method": {"crosshair": "middle"}},
        {"method": {"lambda": "two"}},
        {"date": "21.11.2026"},
        {"servicecycle": 2},
        {"currency": "€"},
        {"assessment": {"shifts": {"fredom": {"today": 3}}}},
        {"evidence": {"response": "x.csv"}},
    ],
)
def test_the_schema_refuses_what_the_program_refuses(broken: dict[str, Any]) -> None:
    from pydantic import ValidationError

    from servicecycle.cycle.cycle import Cycle

    data = {"name": "x", "steps": ["x"], **broken}
    assert list(Draft202012Validator(schema_of("cycle")).iter_errors(data)) != []
    with pytest.raises(ValidationError):
        Cycle.model_validate(data)


def unexplained(schema: Any, route: str = "") -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.get("properties", {}).items():
            if not value.get("description"):
                yield f"{route}.{key}"
        for key, value in schema.items():
            yield from unexplained(value, f"{route}.{key}")
    elif isinstance(schema, list):
        for value in schema:
            yield from unexplained(value, route)


def test_the_schema_of_a_cycle_explains_every_key() -> None:
    assert list(unexplained(schema_of("cycle"))) == []


# Manners.


def test_help_shows_an_example_of_every_command(tmp_path: Path) -> None:
    whole = run("--help", cwd=tmp_path)
    assert whole.returncode == 0
    assert [
        line.split()[0] for line in whole.stdout.partition("Commands:")[2].splitlines() if re.match("  [a-z]", line)
    ][: len(COMMANDS)] == COMMANDS
    for command in COMMANDS:
        done = run(command, "-h", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert f"\nExamples:\n  servicecycle {command}" in done.stdout
    bare = run(cwd=tmp_path)
    assert bare.returncode == 2
    assert "Usage:" in bare.stdout + bare.stderr
    assert run("--version", cwd=tmp_path).stdout == "servicecycle 0.1.0\n"


def test_usage_mistakes_suggest_what_was_meant(desk: Path) -> None:
    for args, words in {
        ("analyse", "good.yaml"): "Did you mean 'analyze'?",
        ("scor", "good.yaml"): "Did you mean 'score'?",
        ("score", "good.yaml", "--fromat", "json"): "--format",
        ("score", "good.yaml", "-f", "yaml"): "'text', 'json', 'markdown'",
        ("rank", "good.yaml", "--by", "gpa"): "'gap'",
        ("new", "x.yaml", "-t", "bank-check"): "bank-cheque",
        ("chart", "good.yaml", "-o", "x.png", "-k", "jorney"): "journey",
        ("score",): "FILE",
    }.items():
        done = run(*args, cwd=desk)
        assert (done.returncode, done.stdout) == (2, ""), args
        assert words in done.stderr, args


def on_a_terminal(*args: str, cwd: Path, **env: str | None) -> str:
    """Run the program with a terminal at both outputs, and return what stands on it."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "servicecycle", *args]
    with subprocess.Popen(
        command, cwd=cwd, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(**env)
    ) as started:
        os.close(theirs)
        shown = b""
        while True:
            try:
                more = os.read(ours, 65536)
            except OSError:
                break
            if not more:
                break
            shown += more
        started.wait(30)
    os.close(ours)
    return shown.decode()


def test_colour_is_for_terminals_that_want_it(desk: Path) -> None:
    (desk / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    for file in ("bank.yaml", "broken.yaml"):
        assert re.search(r"\x1b\[[0-9;]*m", on_a_terminal("score", file, cwd=desk))
        for off in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            assert not re.search(r"\x1b\[[0-9;]*[3-4][0-9]m", on_a_terminal("score", file, cwd=desk, **off)), (
                file,
                off,
            )
    assert "\x1b" not in run("score", "bank.yaml", cwd=desk, FORCE_COLOR=None).stdout


@pytest.mark.parametrize("columns", ["50", "120"])
def test_lines_are_as_wide_as_the_screen(desk: Path, columns: str) -> None:
    piped = run("analyze", "bank.yaml", cwd=desk, COLUMNS=columns).stdout
    assert max(map(len, piped.splitlines())) <= int(columns)
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", on_a_terminal("analyze", "bank.yaml", cwd=desk, COLUMNS=columns))
    assert max(len(line.rstrip()) for line in shown.splitlines()) <= int(columns)


def test_a_score_loads_nothing_heavy(desk: Path) -> None:
    heavy = {"numpy", "pandas", "scipy", "matplotlib", "rich", "typst", "duckdb", "jsonschema", "yaml.constructor"}
    command = [sys.executable, "-X", "importtime", "-m", "servicecycle", "score", "bank.yaml"]
    done = subprocess.run(command, cwd=desk, capture_output=True, text=True, check=False, timeout=60, env=environment())
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "pydantic" in loaded
    assert {name for name in loaded if name.split(".")[0] in heavy} == set()


def test_charts_and_reports_are_written_whole(desk: Path) -> None:
    done = run("chart", "bank.yaml", "-o", "a.png", "-o", "a.svg", "-o", "a.pdf", cwd=desk)
    assert (done.returncode, done.stdout) == (0, "")
    assert [(desk / name).read_bytes()[:5] for name in ("a.png", "a.pdf")] == [b"\x89PNG\r", b"%PDF-"]
    assert "<svg" in (desk / "a.svg").read_text(encoding="utf-8")
    assert run("report", "bank.yaml", "-o", "r.pdf", cwd=desk).returncode == 0
    assert (desk / "r.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_script_without_a_font_is_named_by_charts_and_reports_alike(desk: Path) -> None:
    (desk / "old.yaml").write_text("servicecycle: 1\nname: Old\nsteps: [𒀀𒀁]\n", encoding="utf-8")
    drawn = run("chart", "old.yaml", "-o", "a.svg", cwd=desk)
    told = run("report", "old.yaml", "-o", "r.pdf", cwd=desk)
    assert (drawn.returncode, told.returncode) == (0, 0)
    assert told.stderr == drawn.stderr
    assert told.stderr == "" or "No font for Cuneiform" in told.stderr
