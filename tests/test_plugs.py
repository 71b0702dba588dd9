"""Where the checker plugs in: the GitHub Action, the GitLab job, the hooks and the shell lines, run as they are run.

They install from this very checkout, and what that needs comes from the environment of the tests: no registry is asked.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
import yaml

from servicecycle import __version__
from servicecycle.checking.rule import files as rules
from servicecycle.checking.rule import rule

ROOT = Path(__file__).parent.parent
PARTS = ("pyproject.toml", "constraints.txt", "README.md", "LICENSE", "action.yml", ".pre-commit-hooks.yaml", "src")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

GOOD = """servicecycle: 1
name: Cashing a cheque
steps:
  - id: ask
    name: Asks a clerk
    perceived: 8
    moment_of_truth: true
    importance: 7
critical_moments:
  - {id: curt, step: ask, incident: A curt answer, probability: 2%, severity: 30%, recovery: 50%}
"""
WORSE = GOOD.replace("perceived: 8", "perceived: 3")
SHORT = "name: Cashing a cheque\nsteps:\n  - name: Asks a clerk\n    perceived: 8\n"
BROKEN = "name: Cashing a cheque\nsteps: 3\n"


class Ran(NamedTuple):
    """What became of some lines of a shell."""

    code: int
    out: str
    err: str


def run(lines: str, folder: Path, **environment: str) -> Ran:
    """Run lines as GitHub runs a step in bash, with what the program needs at hand."""
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines],
        cwd=folder,
        env=surroundings(folder) | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def surroundings(home: Path) -> dict[str, str]:
    """Return an environment in which `pip install` takes what it needs from that of the tests."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "CI_", "PIP_"))
    }
    return kept | {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "PYTHONPATH": os.pathsep.join(dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))),
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_COMPILE": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads this as it reads --no-build-isolation
        "PRE_COMMIT_HOME": str(home / ".cache"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "NO_COLOR": "1",
    }


class Repo:
    """A git repository with journeys."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet")

    def git(self, *args: str) -> str:
        settings = ("user.name=Somebody", "user.email=somebody@example.org", "init.defaultBranch=main")
        done = subprocess.run(
            ["git", *(part for setting in settings for part in ("-c", setting)), *args],
            cwd=self.root,
            env=surroundings(self.root),
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout.strip()

    def write(self, **journeys: str) -> None:
        (self.root / "journeys").mkdir(exist_ok=True)
        for name, text in journeys.items():
            (self.root / "journeys" / f"{name}.yaml").write_text(text, encoding="utf-8")

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A change")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Lay out a repository whose branch `origin/main` has a journey, and a branch on which nothing has changed yet."""
    made = Repo(tmp_path / "with space")
    made.write(cheque=GOOD)
    made.commit()
    made.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return made


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Make a repository of this checkout as it stands, with the version's tag."""
    made = Repo(tmp_path_factory.mktemp("published") / "servicecycle")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, made.root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, made.root)
    made.commit()
    made.git("tag", f"v{__version__}")
    return made


def fences(heading: str, *languages: str) -> list[str]:
    """Return the blocks of code below a heading of the page."""
    (text,) = (part for part in re.split(r"^## ", PAGE, flags=re.MULTILINE) if part.startswith(f"{heading}\n"))
    found = re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [body for language, body in found if language in languages]


# GitHub.


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the action's first step, and return what GitHub tells each step of its machine."""
    temp = tmp_path_factory.mktemp("the runner's")
    told = {"RUNNER_TEMP": str(temp), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_ACTIONS": "true"}
    install = ACTION["runs"]["steps"][0]
    assert "env" not in install
    done = run(install["run"], temp, **told)
    assert done == Ran(0, "", ""), done
    return told


def act(repo: Repo, runner: dict[str, str], **given: str) -> Ran:
    """Run the action's second step with some inputs, spelled with `_` for `-`."""
    inputs = {name: str(one["default"]) for name, one in ACTION["inputs"].items()}
    inputs |= {name.replace("_", "-"): value for name, value in given.items()}
    step = ACTION["runs"]["steps"][1]
    folder = repo.root / filled(step["working-directory"], inputs)
    return run(step["run"], folder, **runner, **{name: filled(text, inputs) for name, text in step["env"].items()})


def filled(text: str, inputs: dict[str, str]) -> str:
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: inputs[found[1]], text)


def test_the_action_is_one_that_github_understands() -> None:
    assert ACTION.keys() == {"name", "description", "inputs", "runs"}
    assert ACTION["runs"]["using"] == "composite"
    for one in ACTION["inputs"].values():
        assert one.keys() == {"description", "default"}
        assert isinstance(one["default"], str)
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
    used = re.findall(r"\$\{\{ inputs\.([\w-]+) \}\}", (ROOT / "action.yml").read_text(encoding="utf-8"))
    assert sorted(used) == sorted(ACTION["inputs"])


def test_the_action_installs_this_checkout(runner: dict[str, str], tmp_path: Path) -> None:
    where = '"import servicecycle; print(servicecycle.__file__)"'
    asked = f'env -u PYTHONPATH "$RUNNER_TEMP/servicecycle/bin/python" -c {where}'
    assert run(asked, tmp_path, **runner).out.startswith(runner["RUNNER_TEMP"])


def test_the_action_annotates_what_fails(repo: Repo, runner: dict[str, str]) -> None:
    assert act(repo, runner).code == 0
    repo.write(cheque=WORSE, broken=BROKEN)
    done = act(repo, runner, against="origin/main")
    assert done.code == 2
    assert "::error file=journeys/broken.yaml,line=2" in done.out
    (repo.root / "journeys" / "broken.yaml").unlink()
    done = act(repo, runner, against="origin/main")
    assert done.code == 1
    assert re.search(r"^::error file=journeys/cheque.yaml,line=\d+.*SC8", done.out, re.MULTILINE)
    assert act(repo, runner, working_directory="journeys", paths="cheque.yaml", against="origin/main") == done


def test_the_action_writes_sarif_too(repo: Repo, runner: dict[str, str]) -> None:
    repo.write(cheque=WORSE)
    done = act(repo, runner, fail_under="70", sarif="a b.sarif")
    assert done.code == 1
    (results,) = [run["results"] for run in json.loads((repo.root / "a b.sarif").read_text())["runs"]]
    assert "SC801" in {result["ruleId"] for result in results}
    assert act(repo, runner, sarif="no/such/folder.sarif").code == 2
    assert act(repo, runner, sarif="fine.sarif").code == 0


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"fail_under": "70"}, 0),
        ({"fail_under": "99"}, 1),
        ({"max_spoil_risk": "5%"}, 0),
        ({"min_coverage": "80%"}, 0),
        ({"fail_on": "advice"}, 1),
        ({"fail_on": "advice", "args": "--select SC8  --fail-under 10"}, 0),
        ({"args": "--ignore ALL --fail-on advice"}, 0),
        ({"format": "text"}, 0),
        ({"format": "xml"}, 2),
        ({"fail_under": "many"}, 2),
        ({"against": "nowhere"}, 2),
        ({"paths": "nowhere"}, 2),
        ({"paths": "journeys/cheque.yaml\n\njourneys/one more.yaml\n"}, 0),
    ],
)
def test_inputs_reach_the_program(repo: Repo, runner: dict[str, str], given: dict[str, str], code: int) -> None:
    repo.write(**{"one more": GOOD})
    done = act(repo, runner, **given)
    assert done.code == code, done


@pytest.mark.parametrize(
    "hostile",
    [
        '"; touch stolen; "',
        "$(touch stolen)",
        "`touch stolen`",
        "' && touch stolen #",
        "* > stolen",
        "\n&& touch stolen",
    ],
)
def test_no_input_of_the_actions_is_a_command(repo: Repo, runner: dict[str, str], hostile: str) -> None:
    done = act(repo, runner, **{name: hostile for name in ACTION["inputs"] if name != "working-directory"})
    assert done.code == 2
    assert "stolen" not in {path.name for path in repo.root.rglob("*")}


def test_the_workflows_in_the_docs_use_the_action_as_it_is(repo: Repo, runner: dict[str, str]) -> None:
    whole, part = (yaml.safe_load(body) for body in fences("GitHub", "yaml"))
    assert whole[True] == "pull_request"  # YAML 1.1 reads the key `on` so; GitHub reads it as written
    (job,) = whole["jobs"].values()
    for step in (*job["steps"], *part):
        if "servicecycle" in step["uses"]:
            assert step["uses"].endswith(f"/servicecycle@v{__version__}")
            assert step["with"].keys() <= ACTION["inputs"].keys()
    checkout, action = job["steps"]
    assert checkout["with"] == {"fetch-depth": 0}
    given = {name: str(text).replace("${{ github.base_ref }}", "main") for name, text in action["with"].items()}
    assert act(repo, runner, **given).code == 0
    repo.write(cheque=WORSE)
    assert act(repo, runner, **given).code == 1
    assert part[0]["with"]["sarif"] == part[1]["with"]["sarif_file"]


def test_every_input_of_the_actions_is_documented_with_its_default() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| (?:`(.*?)`)? ?\|", PAGE, re.MULTILINE)
    assert dict(rows) == {name: one["default"] for name, one in ACTION["inputs"].items()}


# GitLab and others.


def from_here(lines: str, published: Repo) -> str:
    """Put this checkout in place of the address that the docs make up."""
    made_up = r"https://git\.example\.com/your-org/servicecycle(\.git)?"
    lines, count = re.subn(made_up, f"file://{published.root}", lines)
    assert count == 1
    assert f"v{__version__}" in lines
    return lines


def test_the_job_of_gitlab_and_the_lines_for_any_shell(repo: Repo, published: Repo) -> None:
    (body,) = fences("GitLab", "yaml")
    (job,) = yaml.safe_load(from_here(body, published)).values()
    assert job.keys() == {"image", "rules", "variables", "script", "after_script", "artifacts"}
    assert job["artifacts"]["when"] == "always"
    assert all(isinstance(one, str) for one in (*job["variables"].values(), *job["script"], *job["after_script"]))
    variables = job["variables"] | {"CI_MERGE_REQUEST_DIFF_BASE_SHA": repo.git("rev-parse", "HEAD")}
    report = repo.root / job["artifacts"]["reports"]["junit"]
    done = run("\n".join(job["script"]), repo.root, **variables)
    assert done.code == 0, done
    assert ET.parse(report).getroot().get("failures") == "0"  # noqa: S314  our own file

    (lines,) = fences("Any other", "bash")
    *installing, checking = from_here(lines, published).splitlines()
    assert installing == [as_in_shell(line, variables) for line in job["script"][:-1]]
    assert run(checking, repo.root).code == 0

    repo.write(cheque=WORSE)
    assert run(job["script"][-1], repo.root, **variables).code == 1
    assert ET.parse(report).getroot().get("failures") != "0"  # noqa: S314  as above
    assert "SC801" in run("\n".join(job["after_script"]), repo.root, **variables).out
    assert run(checking, repo.root).code == 1


def as_in_shell(line: str, variables: dict[str, str]) -> str:
    return re.sub(r'"\$(\w+)"', lambda found: variables[found[1]], line)


# Hooks.


def test_the_hooks_are_ones_that_pre_commit_understands(repo: Repo) -> None:
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", repo.root)
    assert run(f'"{sys.executable}" -m pre_commit validate-manifest .pre-commit-hooks.yaml', repo.root) == Ran(
        0, "", ""
    )
    mended = {code for code in rules() if hasattr(rule(code), "mend")}
    assert set(HOOKS["servicecycle-fix"]["entry"].partition("--select ")[2].split(",")) == mended
    for path in ("journeys/a.yaml", "shop/journeys/de/b.yml"):
        assert all(re.search(hook["files"], path) for hook in HOOKS.values())
    for path in (".github/workflows/ci.yaml", "compose.yaml", "myjourneys/a.yaml"):
        assert not any(re.search(hook["files"], path) for hook in HOOKS.values())


@pytest.mark.parametrize("name", HOOKS)
def test_a_hooks_entry_takes_names_of_files(repo: Repo, name: str) -> None:
    repo.write(short=SHORT, broken=BROKEN)
    call = [sys.executable, "-m", *shlex.split(HOOKS[name]["entry"]), *HOOKS[name].get("args", ())]
    assert run(shlex.join([*call, "journeys/cheque.yaml", "journeys/short.yaml"]), repo.root).code == 0
    assert (repo.root / "journeys" / "cheque.yaml").read_text() == GOOD
    assert ((repo.root / "journeys" / "short.yaml").read_text() == SHORT) == (name == "servicecycle-check")
    done = run(shlex.join([*call, "journeys/broken.yaml"]), repo.root)
    assert (done.code, "SC001" in done.out) == (2, True)


def test_pre_commit_installs_and_runs_the_hooks(repo: Repo, published: Repo) -> None:
    (body,) = fences("pre-commit", "yaml")
    (repo.root / ".pre-commit-config.yaml").write_text(from_here(body, published), encoding="utf-8")
    repo.write(cheque=WORSE, short=SHORT)
    repo.git("add", "--all")
    call = f'"{sys.executable}" -m pre_commit run --color never'
    done = run(call, repo.root)
    assert done.code == 1, done
    assert "bug in servicecycle" not in done.out
    told = dict(re.findall(r"^(\w+ service cycles)\.+(\w+)$", done.out, re.MULTILINE))
    assert told == {"mend service cycles": "Failed", "check service cycles": "Failed"}
    assert "files were modified by this hook" in done.out
    assert re.search(r"^error\[SC8\d\d\]", done.out, re.MULTILINE)
    assert "id: asks-a-clerk" in (repo.root / "journeys" / "short.yaml").read_text()
    repo.write(cheque=GOOD)
    (repo.root / "journeys" / "short.yaml").unlink()
    repo.git("add", "--all")
    (repo.root / "README.yaml").write_text("no: cycle\n", encoding="utf-8")
    assert run(call, repo.root).code == 0
