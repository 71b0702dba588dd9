"""One git repository, only ever read: its revisions, its folders and files as they were, and what was renamed since."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from servicecycle.errors import ImpossibleRequest, said
from servicecycle.reading.git_process import FOLDER, LINK, SUBMODULE, Entry, Objects, answer, complaint, run

_YAML = (":(top)*.yaml", ":(top)*.yml")
_RENAMES = ("diff", "-M", "-l1000", "--diff-filter=R", "--name-status", "-z", "--no-ext-diff", "--no-textconv")
_MOST_LINKS = 8


class Found(NamedTuple):
    """A file, or a submodule: where in its repository it stood, and how the path goes on inside the submodule."""

    entry: Entry
    path: bytes
    rest: bytes


@cache
def root_of(folder: str) -> str | None:
    """Return the top folder of the repository that a folder belongs to; `None` outside of any."""
    mark = Path(folder, ".git")
    if mark.is_file() or (mark / "HEAD").exists():
        return folder
    above = os.path.dirname(folder)  # noqa: PTH120  text in, text out
    return None if above == folder else root_of(above)


class Repository:
    """A repository with a work tree, known by its top folder."""

    def __init__(self, root: str) -> None:
        self.root, self.name = root, Path(root).name
        self.objects = Objects(root)
        self._renames: dict[str, dict[bytes, bytes]] = {}

    def commit(self, revision: str) -> str | None:
        """Return the commit that a revision means, or `None`; raises `ImpossibleRequest`, in git's words."""
        if revision.startswith("-") or not revision.isprintable():
            return None
        done = run(self.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = done.stdout.decode("ascii", "replace").strip()
        if done.returncode > 1:
            raise ImpossibleRequest(
                said(
                    "git cannot tell what `{revision}` is in `{name}`: {complaint}",
                    revision=revision,
                    name=self.name,
                    complaint=complaint(done),
                )
            )
        return found if found.isalnum() and not done.returncode else None

    def is_shallow(self) -> bool:
        """Tell whether this is a clone that lacks a part of its history."""
        return run(self.root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def references(self) -> list[str]:
        """Return the names of all branches and tags, as short as git understands them."""
        listed = run(self.root, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags")
        return listed.stdout.decode("utf-8", "replace").splitlines()

    def above(self) -> str | None:
        """Return the top folder of the repository that this one is a submodule of."""
        found = run(self.root, "rev-parse", "--show-superproject-working-tree").stdout
        return os.fsdecode(found.removesuffix(b"\n")) or None

    def find(self, commit: str, path: bytes, links: int = _MOST_LINKS) -> Found | None:
        """Return the file that stood at a path of a commit, links followed, or the submodule that the path enters."""
        parts, here = path.split(b"/"), commit
        for depth, part in enumerate(parts, start=1):
            entry = self.objects.folder(here).get(part)
            rest = parts[depth:]
            if entry and entry.kind == LINK:
                target = os.path.normpath(b"/".join((*parts[: depth - 1], self.objects.content(entry.object), *rest)))
                return self.find(commit, target, links - 1) if links else None
            if not entry or (entry.kind not in {FOLDER, SUBMODULE} and rest):
                return None
            if entry.kind != FOLDER:
                return Found(entry, b"/".join(parts[:depth]), b"/".join(rest))
            here = entry.object
        return None

    def renamed(self, commit: str, path: bytes) -> bytes | None:
        """Return the path that a YAML file had at a commit, whether its renaming is committed, staged or neither.

        Two files are held to be one when half of the lines stayed, as `git diff` has it.
        """
        if commit not in self._renames:
            self._renames[commit] = self._renamed_since(commit)
        return self._renames[commit].get(path)

    def _renamed_since(self, commit: str) -> dict[bytes, bytes]:
        """Let git compare; files that it does not know yet are added to a copy of its list, never to its own."""
        unknown = answer(self.root, "ls-files", "--others", "--exclude-standard", "-z", "--", *_YAML)
        with TemporaryDirectory() as room:
            index = str(self._copied_index(room)) if unknown else None
            if unknown:
                rows = b"".join(b"100644 %b\t%b\0" % (commit.encode(), name) for name in unknown.split(b"\0")[:-1])
                answer(self.root, "update-index", "-z", "--index-info", stdin=rows, index=index)
            told = answer(self.root, *_RENAMES, "--ignore-submodules", commit, "--", *_YAML, index=index).split(b"\0")
        return dict(zip(told[2::3], told[1::3], strict=False))

    def _copied_index(self, room: str) -> Path:
        copy = Path(room, "index")
        known = answer(self.root, "rev-parse", "--git-path", "index").removesuffix(b"\n")
        original = Path(self.root, os.fsdecode(known))
        if original.exists():
            shutil.copyfile(original, copy)
        return copy
