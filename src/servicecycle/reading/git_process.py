"""Git as a program: started so that nothing in the user's environment or settings reaches the bytes that it reads."""

from __future__ import annotations

import os
import subprocess
from functools import lru_cache
from typing import NamedTuple

from servicecycle.errors import ImpossibleRequest, UnreadableFile, said
from servicecycle.reading.decode import LARGEST

FOLDER, LINK, SUBMODULE = b"40000", b"120000", b"160000"
"""The kinds of entries in a folder that are no plain file."""

_KEPT_FOLDERS = 64
_ANSWERED = 3  # words: object, kind, size
_LEAVES_OUT = """
DIR WORK_TREE INDEX_FILE OBJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES COMMON_DIR PREFIX NAMESPACE SHALLOW_FILE
GRAFT_FILE IMPLICIT_WORK_TREE EXTERNAL_DIFF DIFF_OPTS LITERAL_PATHSPECS GLOB_PATHSPECS NOGLOB_PATHSPECS ICASE_PATHSPECS
"""
"""What a hook of git's hands on about its own repository, and what changes how paths and differences are read."""


class Entry(NamedTuple):
    """What a folder says of one thing in it: its kind, and the object that holds it."""

    kind: bytes
    object: str


def run(root: str, *args: str, stdin: bytes = b"", index: str | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder and wait; raises `ImpossibleRequest` where there is no git.

    `index` is the list of known files to go by, instead of the repository's own.
    """
    environment = _environment() | ({"GIT_INDEX_FILE": index} if index else {})
    try:
        return subprocess.run(  # noqa: S603  git's own commands, and no text of a user's that could be an option
            _command(root, args), input=stdin, capture_output=True, check=False, env=environment
        )
    except FileNotFoundError:
        raise ImpossibleRequest(
            said(
                "git is not installed here, and without it no earlier revision can be read; "
                "install it, or name an earlier file or folder"
            )
        ) from None


def answer(root: str, *args: str, stdin: bytes = b"", index: str | None = None) -> bytes:
    """Return what git prints; raises `UnreadableFile`, in git's words, when it fails."""
    done = run(root, *args, stdin=stdin, index=index)
    if done.returncode:
        raise UnreadableFile(said("`git {value}` failed: {complaint}", value=args[0], complaint=complaint(done)))
    return done.stdout


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return what git gave as its reason."""
    return done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ") or f"exit code {done.returncode}"


class Objects:
    """The objects of a repository, all read through one process, which is started when the first is wanted."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.folder = lru_cache(_KEPT_FOLDERS)(self._folder)
        self._git: subprocess.Popen[bytes] | None = None
        self._starter = 0

    def content(self, query: str) -> bytes:
        """Return an object's bytes, unfiltered; raises `UnreadableFile` when git has it not, or it is too large."""
        git = self._git if self._git and self._starter == os.getpid() else self._started()
        assert git.stdin
        assert git.stdout
        try:
            git.stdin.write(f"{query}\n".encode())
            git.stdin.flush()
            head = git.stdout.readline().split()
        except BrokenPipeError:
            head = []
        if not head:
            self.close()
        if len(head) != _ANSWERED:
            raise UnreadableFile(
                said("git has no {value} here; run `git fetch` (in the submodule, if it is in one)", value=query[:12])
            )
        size = int(head[2])
        if size > LARGEST:
            self.close()
            raise UnreadableFile(said("larger than {value} MB", value=LARGEST // 1_000_000))
        return git.stdout.read(size + 1)[:-1]

    def close(self) -> None:
        """End the process; the next question starts another."""
        if self._git:
            self._git.kill()
            self._git.communicate()
            self._git = None

    def _folder(self, tree: str) -> dict[bytes, Entry]:
        """Return what a folder holds, by name; `tree` is its object, or a commit for the top folder."""
        raw, found, at, width = self.content(f"{tree}^{{tree}}"), {}, 0, len(tree) // 2
        while at < len(raw):
            space = raw.index(b" ", at)
            end = raw.index(b"\0", space)
            found[raw[space + 1 : end]] = Entry(raw[at:space], raw[end + 1 : end + 1 + width].hex())
            at = end + 1 + width
        return found

    def _started(self) -> subprocess.Popen[bytes]:
        """Start git; a forked process starts its own, as two cannot tell whose answer is whose."""
        self._starter = os.getpid()
        self._git = subprocess.Popen(  # noqa: S603  as above
            _command(self.root, ("cat-file", "--batch")),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        return self._git


def _command(root: str, args: tuple[str, ...]) -> list[str]:
    return ["git", "-C", root, "-c", "core.fsmonitor=false", *args]


def _environment() -> dict[str, str]:
    left_out = {f"GIT_{name}" for name in _LEAVES_OUT.split()}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
