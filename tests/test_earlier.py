"""The earlier version of a file: in a file, a folder, or a revision of a real git repository."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from servicecycle.errors import ImpossibleRequest, InvalidFile, UnreadableFile
from servicecycle.reading import git_process
from servicecycle.reading.earlier import Earlier, earlier
from servicecycle.reading.files import found_files

SETTINGS = ("user.name=Somebody", "user.email=somebody@example.org", "init.defaultBranch=main")
STRANGE = ["with space.yaml", "очередь.yaml", 'it\'s "quoted".yaml', "two\nlines.yaml", "-dash.yaml", "tab\t[a]*.yaml"]


def cycle(name: str) -> str:
    """Return a file; two files share most of their lines when their names share the first word."""
    return f"name: {name}\nsteps:\n" + "".join(f"  - {name.partition(' ')[0]} takes step {n}\n" for n in range(20))


class Repo:
    """A git repository with a work tree."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet")

    def git(self, *args: str, **environment: str) -> str:
        set_by_us = [part for setting in (*SETTINGS, "protocol.file.allow=always") for part in ("-c", setting)]
        done = subprocess.run(
            ["git", *set_by_us, *args],
            cwd=self.root,
            capture_output=True,
            check=False,
            env=os.environ | environment,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().strip()

    def write(self, file: str, name: str) -> None:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(cycle(name), encoding="utf-8")

    def commit(self, **files: str) -> str:
        """Write files (`__` is a slash, and each is YAML), commit all there is, and return the commit."""
        for file, name in files.items():
            self.write(f"{file.replace('__', '/')}.yaml", name)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A change")
        return self.git("rev-parse", "HEAD")


@pytest.fixture(autouse=True)
def _no_settings_of_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Lay out a repository whose journeys changed once, and stand in it."""
    made = Repo(tmp_path / "shop")
    made.commit(journeys__a="A then", journeys__de__b="B then", journeys__gone="Gone")
    (made.root / "journeys" / "gone.yaml").unlink()
    made.commit(journeys__a="A now", journeys__de__b="B now")
    monkeypatch.chdir(made.root)
    return made


def against(revision: str, *given: str) -> Earlier:
    return earlier(revision, list(given), found_files(list(given)))


def name_of(found: Earlier, file: str) -> str | None:
    reading = found.reading(file)
    return reading.cycle.name if reading else None


def names(revision: str, *given: str) -> dict[str, str | None]:
    """Return the names that all the files below some paths had."""
    with closing(against(revision, *given)) as found:
        return {os.path.normpath(file): name_of(found, file) for file in found_files(list(given))}


# Revisions.


def test_a_revision_of_any_spelling_from_any_folder(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.git("tag", "--annotate", "v1", "HEAD~1", "--message", "The first")
    repo.git("branch", "ветка/one", "HEAD~1")
    first = repo.git("rev-parse", "HEAD~1")
    for revision in ("HEAD~1", "v1", "ветка/one", first, first[:8], "main~1", "@^", "main@{1}", "HEAD^{/A change}~1"):
        assert names(revision, "journeys") == {"journeys/a.yaml": "A then", "journeys/de/b.yaml": "B then"}, revision
    monkeypatch.chdir("journeys/de")
    assert names("v1", "b.yaml", "../a.yaml") == {"b.yaml": "B then", "../a.yaml": "A then"}
    monkeypatch.chdir("/")
    assert list(names("v1", str(repo.root)).values()) == ["A then", "B then"]


def test_the_work_tree_and_the_list_of_files_stay_as_they_are(repo: Repo) -> None:
    repo.write("journeys/new.yaml", "New")
    os.utime("journeys/a.yaml")
    before = {path: path.stat().st_mtime_ns for path in repo.root.rglob("*")}
    assert names("HEAD~1", "journeys")["journeys/new.yaml"] is None
    assert {path: path.stat().st_mtime_ns for path in repo.root.rglob("*")} == before


def test_places_in_the_old_version_are_named_as_git_names_them(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    (repo.root / "journeys" / "bad.yaml").write_text("name: Bad\nsteps: 3\n")
    (repo.root / "journeys" / "latin.yaml").write_bytes("name: Café\nsteps: [a]\n".encode("latin-1"))
    repo.commit(journeys__c="C")
    repo.write("journeys/bad.yaml", "Good")
    monkeypatch.chdir("journeys")
    found = against("HEAD", "a.yaml", "bad.yaml")
    reading = found.reading("a.yaml")
    assert reading
    assert reading.file == "HEAD:journeys/a.yaml"
    assert str(reading.places.place(("steps", 1))) == "HEAD:journeys/a.yaml:4:5"
    with pytest.raises(InvalidFile, match=r"^HEAD:journeys/bad\.yaml:2:"):
        found.reading("bad.yaml")
    with pytest.raises(InvalidFile, match=r"^HEAD:journeys/latin\.yaml:1:.*Latin-1"):
        found.reading("latin.yaml")
    assert name_of(found, "c.yaml") == "C"
    found.close()


@pytest.mark.usefixtures("repo")
def test_a_file_larger_than_any_cycle(monkeypatch: pytest.MonkeyPatch) -> None:
    found = against("HEAD", "journeys")
    monkeypatch.setattr(git_process, "LARGEST", 300)
    with pytest.raises(UnreadableFile, match=r"^HEAD:journeys/a\.yaml: larger than"):
        found.reading("journeys/a.yaml")
    monkeypatch.setattr(git_process, "LARGEST", 10_000)
    assert name_of(found, "journeys/de/b.yaml") == "B now"
    found.close()


@pytest.mark.parametrize("name", STRANGE)
def test_paths_of_any_characters(repo: Repo, name: str) -> None:
    path = f"journeys/{name}"
    repo.write(path, "Then")
    repo.commit()
    repo.write(path, "Then edited")
    shutil.move(path, f"journeys/moved {name}")
    assert names("HEAD", "journeys")[f"journeys/moved {name}"] == "Then"
    repo.write(path, "Another")
    told = names("HEAD", "journeys")
    assert (told[path], told[f"journeys/moved {name}"]) == ("Then", None)


def test_a_repository_in_a_folder_of_any_characters(tmp_path: Path) -> None:
    repo = Repo(tmp_path / 'ein "Ordner"\nmit: \\ allem')
    repo.commit(a="Then")
    shutil.move(repo.root / "a.yaml", repo.root / "b.yaml")
    assert list(names("HEAD", str(repo.root)).values()) == ["Then"]


# Renames.


def test_renames_are_followed_committed_staged_and_neither(repo: Repo) -> None:
    repo.git("mv", "journeys/a.yaml", "journeys/committed.yml")
    repo.git("mv", "journeys/de/b.yaml", "b-committed.yaml")
    repo.commit(journeys__s="S then", journeys__u="U then", journeys__gone="Gone again")
    repo.git("mv", "journeys/s.yaml", "journeys/staged.yaml")
    shutil.move("journeys/u.yaml", "journeys/de/unstaged.yaml")
    for file in ("journeys/committed.yml", "b-committed.yaml", "journeys/staged.yaml", "journeys/de/unstaged.yaml"):
        path = repo.root / file
        path.parent.mkdir(exist_ok=True)
        shown = repo.root.joinpath(file).read_text() if path.exists() else cycle("C")
        path.write_text(shown.replace("step 1\n", "the first step\n") + "  - One more\n")
    assert names("HEAD~2", ".")["b-committed.yaml"] == "B then"
    told = names("HEAD~1", ".")
    assert told.pop("b-committed.yaml") == "B now"
    assert told == {
        "journeys/committed.yml": "A now",
        "journeys/de/unstaged.yaml": None,
        "journeys/gone.yaml": None,
        "journeys/staged.yaml": None,
    }
    assert names("HEAD", ".") == {
        "b-committed.yaml": "B now",
        "journeys/committed.yml": "A now",
        "journeys/de/unstaged.yaml": "U then",
        "journeys/gone.yaml": "Gone again",
        "journeys/staged.yaml": "S then",
    }
    found = against("HEAD~1", "journeys")
    reading = found.reading("journeys/committed.yml")
    assert reading
    assert reading.file == "HEAD~1:journeys/a.yaml"
    found.close()


@pytest.mark.usefixtures("repo")
def test_a_renamed_folder_and_a_file_given_by_itself() -> None:
    shutil.move("journeys", "reisen")
    assert names("HEAD", "reisen") == {"reisen/a.yaml": "A now", "reisen/de/b.yaml": "B now"}
    assert names("HEAD~1", "reisen/de/b.yaml") == {"reisen/de/b.yaml": "B then"}


def test_new_is_what_is_untracked_ignored_or_was_deleted_then(repo: Repo) -> None:
    (repo.root / ".gitignore").write_text("ignored.yaml\n")
    for file in ("untracked", "ignored", "gone"):
        (repo.root / "journeys" / f"{file}.yaml").write_text(f"name: {file}\nsteps: [{file}]\n")
    told = names("HEAD", "journeys")
    assert [file for file, name in told.items() if name is None] == [
        f"journeys/{file}.yaml" for file in ("gone", "ignored", "untracked")
    ]


def test_renames_in_the_midst_of_a_merge_and_before_any_second_commit(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "-b", "other", "HEAD~1")
    repo.commit(journeys__a="A elsewhere")
    with pytest.raises(AssertionError):
        repo.git("merge", "--quiet", "main")
    shutil.copy("journeys/de/b.yaml", "journeys/copy.yaml")
    shutil.move("journeys/de/b.yaml", "journeys/moved.yaml")
    told = names("main", "journeys")
    assert told["journeys/a.yaml"] == "A now"
    assert [told["journeys/copy.yaml"], told["journeys/moved.yaml"]].count("B now") == 1


# Links, submodules, worktrees, clones.


def test_links_are_followed_as_they_were(repo: Repo) -> None:
    Path("journeys/link.yaml").symlink_to("de/b.yaml")
    Path("journeys/out.yaml").symlink_to("/nowhere/b.yaml")
    Path("journeys/round.yaml").symlink_to("round.yaml")
    Path("alias").symlink_to("journeys/de")
    repo.commit()
    found = against("HEAD", "alias", "journeys/a.yaml")
    assert name_of(found, "alias/b.yaml") == "B now"
    assert name_of(found, "journeys/link.yaml") == "B now"
    assert name_of(found, "journeys/out.yaml") is None
    assert name_of(found, "journeys/round.yaml") is None
    found.close()


def test_a_link_to_the_repository_from_outside(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "door").symlink_to(repo.root / "journeys")
    monkeypatch.chdir(tmp_path)
    assert names("HEAD~1", "door")["door/a.yaml"] == "A then"


def test_a_worktree(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.git("worktree", "add", "--quiet", "-b", "side", str(tmp_path / "side"), "HEAD~1")
    monkeypatch.chdir(tmp_path / "side")
    shutil.move("journeys/gone.yaml", "journeys/there.yaml")
    assert names("side", "journeys")["journeys/there.yaml"] == "Gone"
    assert names("main", "journeys")["journeys/a.yaml"] == "A now"


@pytest.fixture
def with_submodule(repo: Repo, tmp_path: Path) -> Repo:
    """Add a submodule with two versions, and let the repository's two last commits name one each."""
    shared = Repo(tmp_path / "shared")
    shared.commit(x="X one")
    repo.git("submodule", "--quiet", "add", f"file://{shared.root}", "journeys/sub")
    repo.commit()
    shared.commit(x="X two")
    shared.git("mv", "x.yaml", "y.yaml")
    shared.commit()
    sub = repo.root / "journeys" / "sub"
    repo.git("-C", str(sub), "pull", "--quiet")
    repo.commit()
    return repo


@pytest.mark.usefixtures("with_submodule")
def test_a_submodule_is_held_against_what_the_repository_named(monkeypatch: pytest.MonkeyPatch) -> None:
    file = "journeys/sub/y.yaml"
    found = against("HEAD~1", "journeys")
    reading = found.reading(file)
    assert reading
    assert (reading.cycle.name, reading.file) == ("X one", "HEAD~1:journeys/sub/x.yaml")
    found.close()
    assert names("HEAD", "journeys")[file] == "X two"
    assert names("HEAD", "journeys/sub")[file] == "X two"
    assert names("HEAD~2", "journeys/sub")[file] is None
    monkeypatch.chdir("journeys/sub")
    assert names("HEAD~1", ".")["y.yaml"] == "X two"
    assert names("HEAD~1", "../a.yaml")["../a.yaml"] == "A now"


def test_a_submodule_that_lacks_the_commit(with_submodule: Repo) -> None:
    shutil.rmtree(with_submodule.root / "journeys" / "sub")
    shutil.rmtree(with_submodule.root / ".git" / "modules")
    with_submodule.git("submodule", "--quiet", "update", "--init", "--depth=1")
    found = against("HEAD~1", "journeys")
    with pytest.raises(UnreadableFile, match=r"^HEAD~1:journeys/sub/y\.yaml: git has no [0-9a-f]{12} here; .*fetch"):
        found.reading("journeys/sub/y.yaml")
    assert name_of(found, "journeys/a.yaml") == "A now"
    found.close()


def test_a_folder_that_became_a_submodule(repo: Repo, tmp_path: Path) -> None:
    shared = Repo(tmp_path / "shared")
    shared.commit(b="B in its own house")
    repo.git("rm", "-r", "--quiet", "journeys/de")
    repo.git("submodule", "--quiet", "add", str(shared.root), "journeys/de")
    repo.commit()
    assert names("HEAD~1", "journeys/de/b.yaml") == {"journeys/de/b.yaml": "B now"}


def test_a_clone_within_and_files_of_several_repositories(repo: Repo, tmp_path: Path) -> None:
    inner = Repo(repo.root / "journeys" / "inner")
    inner.commit(i="I then")
    inner.commit(i="I now")
    other = Repo(tmp_path / "other")
    other.commit(o="O then")
    other.commit(o="O now")
    told = names("HEAD~1", "journeys", "../other")
    assert told["journeys/inner/i.yaml"] == "I then"
    assert told["../other/o.yaml"] == "O then"
    assert told["journeys/a.yaml"] == "A then"
    inner.git("branch", "-m", "main", "trunk")
    found = against("main", "journeys")
    with pytest.raises(UnreadableFile, match="nor a revision of the repository `inner`"):
        found.reading("journeys/inner/i.yaml")
    found.close()


def test_a_shallow_clone_says_how_to_fetch_more(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.git("clone", "--quiet", "--depth=1", f"file://{repo.root}", str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    assert names("origin/main", "journeys")["journeys/a.yaml"] == "A now"
    with pytest.raises(ImpossibleRequest, match=r"`HEAD~1` is neither.*`fetch-depth: 0`.*GIT_DEPTH.*--unshallow"):
        against("HEAD~1", "journeys")


# Whatever surrounds it.


def test_a_hook_of_another_repository_and_settings_change_nothing(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repo.root / ".gitattributes").write_text("*.yaml diff=loud filter=loud text eol=crlf\n")
    loud = tmp_path / "loud.sh"
    loud.write_text("#!/bin/sh\ntouch '%s'\necho 'name: Loud'\n" % (tmp_path / "was-run"))
    loud.chmod(0o755)
    for setting in ("diff.loud.textconv", "filter.loud.smudge", "core.fsmonitor", "diff.external"):
        repo.git("config", setting, str(loud))
    repo.git("config", "diff.renames", "false")
    repo.git("config", "diff.relative", "true")
    repo.git("config", "status.showUntrackedFiles", "no")
    other = Repo(tmp_path / "other")
    other.commit(journeys__a="Another's A")
    for name, value in {
        "GIT_DIR": str(other.root / ".git"),
        "GIT_WORK_TREE": str(other.root),
        "GIT_INDEX_FILE": str(other.root / ".git" / "index"),
        "GIT_OBJECT_DIRECTORY": str(other.root / ".git" / "objects"),
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_EXTERNAL_DIFF": str(loud),
        "LANG": "ru_RU.UTF-8",
    }.items():
        monkeypatch.setenv(name, value)
    shutil.move("journeys/de/b.yaml", "journeys/de/c.yaml")
    assert names("HEAD~1", "journeys") == {"journeys/a.yaml": "A then", "journeys/de/c.yaml": "B then"}
    assert not (tmp_path / "was-run").exists()


def test_an_object_format_of_longer_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DEFAULT_HASH", "sha256")
    repo = Repo(tmp_path / "long")
    repo.commit(deep__a="Then", b="B")
    shutil.move(repo.root / "b.yaml", repo.root / "c.yaml")
    assert sorted(filter(None, names("HEAD", str(repo.root)).values())) == ["B", "Then"]


def read_in_worker(found: Earlier) -> list[str | None]:
    told = [name_of(found, f"journeys/{file}.yaml") for file in ("a", "de/b", "moved", "new")]
    found.close()
    return told


@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_worker_processes_read_for_themselves(repo: Repo, way: str) -> None:
    repo.commit(journeys__m="M then")
    shutil.move("journeys/m.yaml", "journeys/moved.yaml")
    repo.write("journeys/de/b.yaml", "B edited")
    (repo.root / "journeys" / "new.yaml").write_text("name: New\nsteps: [a]\n")
    found = against("HEAD", "journeys")
    expected = ["A now", "B now", "M then", None]
    assert name_of(found, "journeys/a.yaml") == "A now"
    with ProcessPoolExecutor(2, mp_context=get_context(way)) as pool:
        assert list(pool.map(read_in_worker, [found] * 6)) == [expected] * 6
    assert name_of(found, "journeys/de/b.yaml") == "B now"
    assert read_in_worker(found) == expected
    with closing(pickle.loads(pickle.dumps(found))) as copy:  # noqa: S301  our own bytes
        assert name_of(copy, "journeys/a.yaml") == "A now"


@pytest.mark.usefixtures("repo")
def test_a_forked_process_does_not_share_its_parents_git() -> None:
    found = against("HEAD", "journeys")
    assert name_of(found, "journeys/a.yaml") == "A now"
    child = os.fork()
    if not child:
        os._exit(0 if name_of(found, "journeys/de/b.yaml") == "B now" else 1)
    assert name_of(found, "journeys/de/b.yaml") == "B now"
    assert os.waitpid(child, 0)[1] == 0
    found.close()


def test_many_files_take_few_processes(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(200):
        repo.write(f"journeys/{number % 20}/{number}.yaml", str(number))
    repo.commit()
    for number in range(0, 200, 3):
        shutil.move(f"journeys/{number % 20}/{number}.yaml", f"journeys/{number % 20}/moved-{number}.yaml")
    real, log = shutil.which("git"), tmp_path / "log"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexec "{real}" "$@"\n')
    (tmp_path / "bin" / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert None not in names("HEAD", "journeys").values()
    assert len(log.read_text().splitlines()) <= 6


# What cannot be.


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [
        ("mian", "`mian` is neither a file, a folder nor a revision of the repository `shop`; did you mean `main`?"),
        (
            "topic",
            "`topic` is neither a file, a folder nor a revision of the repository `shop`; did you mean `a/topic`?",
        ),
        ("journeys/a.yml", "did you mean `journeys/a.yaml`?"),
        ("HEAD~40", "`HEAD~40` is neither a file, a folder nor a revision of the repository `shop`"),
        ("zzzzzzzz", "of the repository `shop`"),
        ("--all", "`--all` is neither"),
        ("-n1", "`-n1` is neither"),
        ("--output=stolen", "`--output=stolen` is neither"),
        ("main..HEAD", "name one revision, and no range: where two branches parted, `git merge-base` tells"),
        ("^main", "`^main` is neither"),
        ("HEAD^{tree}", "neither"),
        ("HEAD:journeys", "neither"),
        ("0" * 40, "neither"),
        ("two\nlines", "neither"),
        (" ", "neither"),
        ("a\0b", "neither"),
        ("", "`--against` names nothing; name an earlier file, folder or revision"),
        ("main@{upstream}", "git cannot tell what `main@{upstream}` is in `shop`: no upstream configured"),
        ("x" * 5000, "neither"),
    ],
)
def test_an_unknown_revision(repo: Repo, revision: str, sentence: str) -> None:
    repo.git("branch", "a/topic")
    with pytest.raises(ImpossibleRequest) as raised:
        against(revision, "journeys")
    assert sentence in str(raised.value)
    assert not Path("stolen").exists()


def test_no_repository(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(cycle("A"))
    with pytest.raises(ImpossibleRequest, match=r"^`main` is neither a file nor a folder, .* a.yaml is in no git repo"):
        against("main", "a.yaml")
    Repo(tmp_path / "shop").commit(a="A")
    with pytest.raises(ImpossibleRequest, match=r"as a\.yaml is in no git repository"):
        against("main", "shop", "a.yaml")
    found = against("main", "shop")
    with pytest.raises(UnreadableFile, match=r"^a\.yaml: in no git repository"):
        found.reading("a.yaml")
    (tmp_path / ".git").mkdir()  # an empty one makes no repository
    with pytest.raises(ImpossibleRequest, match=r"in no git repository"):
        against("main", "a.yaml")


def test_a_repository_without_any_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo(tmp_path / "fresh")
    repo.write("a.yaml", "A")
    monkeypatch.chdir(repo.root)
    with pytest.raises(ImpossibleRequest, match=r"^`HEAD` is neither .* of the repository `fresh`$"):
        against("HEAD", ".")


@pytest.mark.usefixtures("repo")
def test_no_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ImpossibleRequest, match="git is not installed here"):
        against("main", "journeys")


@pytest.mark.usefixtures("repo")
def test_a_repository_of_somebody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(ImpossibleRequest, match=r"(?s)in `shop`: detected dubious ownership.*safe\.directory"):
        against("main", "journeys")


def test_a_damaged_repository(repo: Repo) -> None:
    found = against("HEAD~1", "journeys")
    for objects in (repo.root / ".git" / "objects").glob("??"):
        shutil.rmtree(objects)
    with pytest.raises(UnreadableFile, match=r"^HEAD~1:journeys/a\.yaml: git has no"):
        found.reading("journeys/a.yaml")
    found.close()


@pytest.mark.usefixtures("repo")
def test_standard_input_has_a_version_in_a_file_only() -> None:
    for where in ("main", "journeys/de"):
        with pytest.raises(ImpossibleRequest, match=r"^standard input stands in no folder and no revision"):
            against(where, "-")
    assert name_of(against("journeys/a.yaml", "-"), "-") == "A now"


# Files and folders.


def test_what_exists_wins_over_a_revision(repo: Repo) -> None:
    repo.write("main", "A file called as the branch")
    assert names("main", "journeys/a.yaml") == {"journeys/a.yaml": "A file called as the branch"}
    repo.write("v1/a.yaml", "In a folder")
    repo.git("tag", "v1")
    assert names("v1", "journeys")["journeys/a.yaml"] == "In a folder"


def test_a_file_is_the_earlier_version_of_one(tmp_path: Path) -> None:
    for name in ("old.yaml", "new.yaml", "more.yaml"):
        (tmp_path / name).write_text(cycle(name))
    found = against("old.yaml", "new.yaml")
    reading = found.reading("new.yaml")
    assert reading
    assert (reading.cycle.name, reading.file) == ("old.yaml", "old.yaml")
    found.close()
    with pytest.raises(ImpossibleRequest, match=r"^old\.yaml: a file is .* of one file, and 2 are to be checked"):
        against("old.yaml", "new.yaml", "more.yaml")
    with pytest.raises(ImpossibleRequest, match="3 are to be checked"):
        against("old.yaml", ".")
    with pytest.raises(ImpossibleRequest, match=r"^\./old\.yaml: this is what is checked"):
        against("./old.yaml", "old.yaml")
    (tmp_path / "old.yaml").write_text("name: 3")
    with pytest.raises(InvalidFile, match=r"^old\.yaml:1:1"):
        found.reading("new.yaml")


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Lay out journeys, and a copy of the folder from before."""
    for file in ("now/journeys/de/a", "now/journeys/b", "now/journeys/new", "then/journeys/de/a", "then/journeys/b"):
        path = tmp_path / f"{file}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(cycle(file))
    return tmp_path


def test_a_folder_holds_the_earlier_version_at_the_same_path(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert names("then/journeys", "now/journeys") == {
        "now/journeys/b.yaml": "then/journeys/b",
        "now/journeys/de/a.yaml": "then/journeys/de/a",
        "now/journeys/new.yaml": None,
    }
    assert names("then", "now")["now/journeys/b.yaml"] == "then/journeys/b"
    assert names("then/journeys", "now/journeys/new.yaml") == {"now/journeys/new.yaml": None}
    assert list(names("then/journeys", "now/journeys/b.yaml", "now/journeys/de").values()) == [
        "then/journeys/b",
        "then/journeys/de/a",
    ]
    assert names("then/journeys/de", "now/journeys/de/a.yaml") == {"now/journeys/de/a.yaml": "then/journeys/de/a"}
    monkeypatch.chdir("now/journeys/de")
    found = against(str(folders / "then/journeys/"), "..")
    assert name_of(found, "../de/a.yaml") == "then/journeys/de/a"
    assert name_of(pickle.loads(pickle.dumps(found)), "../b.yaml") == "then/journeys/b"  # noqa: S301  our own bytes


def test_a_folder_that_does_not_correspond_is_refused(folders: Path) -> None:
    with pytest.raises(ImpossibleRequest, match=r"none of its .* below now/journeys; did you mean then/journeys\?$"):
        against("then", "now/journeys")
    with pytest.raises(ImpossibleRequest, match="name the folder that was now before"):
        against("then/journeys", "now")
    (folders / "empty").mkdir()
    with pytest.raises(UnreadableFile, match="no YAML file in this folder"):
        against("empty", "now")
    with pytest.raises(ImpossibleRequest, match=r"^now/: this is what is checked"):
        against("now/", "now")
    (folders / "then" / "journeys" / "new.yaml").mkdir()
    with pytest.raises(UnreadableFile, match="this is a folder"):
        against("then/journeys", "now/journeys").reading("now/journeys/new.yaml")
