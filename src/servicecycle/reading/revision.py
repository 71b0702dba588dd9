"""The earlier version of a file as a revision of git holds it, wherever the file stood then."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from servicecycle.errors import ImpossibleRequest, UnreadableFile, said
from servicecycle.reading.decode import decode
from servicecycle.reading.files import read_text
from servicecycle.reading.git import Repository, root_of
from servicecycle.reading.git_process import SUBMODULE

if TYPE_CHECKING:
    from servicecycle.reading.files import Reading
    from servicecycle.reading.git_process import Entry

_NEAR_ENOUGH = 0.6


class InRevision:
    """Reads what stood in a revision, at the path that a file has now, or had before it was renamed.

    The revision is one of the repository that the program was started in; a file in a submodule of that one is held
    against the commit of the submodule that the revision names. For files elsewhere it is a revision of their
    own repository.
    """

    def __init__(self, revision: str, home: str | None, commits: dict[str, str] | None = None) -> None:
        self.revision, self.home = revision, home
        self._commits = commits or {}
        self._bases: dict[str, str] = {}
        self._repositories: dict[str, Repository] = {}

    def __reduce__(self) -> tuple[type[InRevision], tuple[str, str | None, dict[str, str]]]:
        """Leave the processes behind: each worker starts its own, once it needs one."""
        return InRevision, (self.revision, self.home, self._commits)

    def expect(self, path: str) -> None:
        """Raise `ImpossibleRequest` when nothing at or below `path` can have a version in the revision."""
        folder = path if Path(path).is_dir() else os.path.dirname(path)  # noqa: PTH120  text in, text out
        own = root_of(os.path.realpath(folder))
        if own is None:
            raise ImpossibleRequest(
                said(
                    "`{revision}` is neither a file nor a folder, and no revision either, "
                    "as {path} is in no git repository; name an earlier file or folder",
                    revision=self.revision,
                    path=path,
                )
            )
        self._commit(self._base(own))

    def reading(self, file: str) -> Reading | None:
        """Read the earlier version; `None` for a new file. Raises `InvalidFile` or `UnreadableFile`."""
        folder, name = os.path.split(file)
        folder = os.path.realpath(folder)  # links above the file are followed here, the file's own as they were then
        own = root_of(folder)
        if own is None:
            raise UnreadableFile(
                said(
                    "{file}: in no git repository, so nothing is known of it in `{revision}`",
                    file=file,
                    revision=self.revision,
                )
            )
        base = self._base(own)
        path = os.fsencode(os.path.relpath(os.path.join(folder, name), base))  # noqa: PTH118  text in, text out
        label = self._label(base, base, path)
        try:
            found = self._found(base, self._commit(base), path, own)
            if found is None:
                return None
            root, entry, path = found
            label = self._label(base, root, path)
            raw = self._repository(root).objects.content(entry.object)
        except (UnreadableFile, ImpossibleRequest) as failure:
            raise UnreadableFile(said("{label}: {failure}", label=label, failure=failure)) from None
        return read_text(decode(raw, label), label)

    def close(self) -> None:
        """End the processes that were started."""
        for repository in self._repositories.values():
            repository.objects.close()

    def _found(self, root: str, commit: str, path: bytes, own: str) -> tuple[str, Entry, bytes] | None:
        """Return in which repository the file stood, as what and where, going into submodules as they were then."""
        repository = self._repository(root)
        found = repository.find(commit, path)
        if found and found.entry.kind == SUBMODULE:
            inner = os.path.join(root, os.fsdecode(found.path))  # noqa: PTH118  text in, text out
            there = bool(found.rest) and root_of(inner) == inner
            return self._found(inner, found.entry.object, found.rest, own) if there else None
        if not found and root == own:
            earlier_path = repository.renamed(commit, path)
            found = repository.find(commit, earlier_path) if earlier_path else None
        return (root, found.entry, found.path) if found else None

    def _label(self, base: str, root: str, path: bytes) -> str:
        below = os.path.relpath(os.path.join(root, os.fsdecode(path)), base)  # noqa: PTH118  text in, text out
        return f"{self.revision}:{below}"

    def _base(self, own: str) -> str:
        """Return the repository whose revision is meant: that of `own`, or one that has it as a submodule."""
        if own not in self._bases:
            above = self._repository(own).above() if self.home and own.startswith(f"{self.home}{os.sep}") else None
            self._bases[own] = self._base(os.path.realpath(above)) if above else own
        return self._bases[own]

    def _commit(self, base: str) -> str:
        if base not in self._commits:
            repository = self._repository(base)
            commit = repository.commit(self.revision)
            if commit is None:
                raise _unknown(self.revision, repository)
            self._commits[base] = commit
        return self._commits[base]

    def _repository(self, root: str) -> Repository:
        if root not in self._repositories:
            self._repositories[root] = Repository(root)
        return self._repositories[root]


def _unknown(revision: str, repository: Repository) -> ImpossibleRequest:
    """Say what is not known, and what was probably meant."""
    what = said(
        "`{revision}` is neither a file, a folder nor a revision of the repository `{name}`",
        revision=revision,
        name=repository.name,
    )
    if ".." in revision:
        return ImpossibleRequest(
            said(
                "{what}; name one revision, and no range: where two branches parted, `git merge-base` tells", what=what
            )
        )
    if repository.is_shallow():
        return ImpossibleRequest(
            said(
                "{what}, of which only the latest history was fetched; fetch all of it: "
                "with `fetch-depth: 0` for actions/checkout, with the variable `GIT_DEPTH: 0` in GitLab, "
                "or with `git fetch --unshallow`",
                what=what,
            )
        )
    near = _near(revision, [*repository.references(), *_beside(revision)])
    return ImpossibleRequest(said("{what}; did you mean `{near}`?", what=what, near=near) if near else what)


def _beside(path: str) -> list[str]:
    """Return the paths that stand where `path` would."""
    folder = os.path.dirname(path)  # noqa: PTH120  text in, text out
    here = Path(folder)
    return [os.path.join(folder, one.name) for one in here.iterdir()] if here.is_dir() else []  # noqa: PTH118  as above


def _near(word: str, known: list[str]) -> str | None:
    from difflib import get_close_matches  # noqa: PLC0415  only wanted once something is wrong

    elsewhere = [name for name in known if name.endswith(f"/{word}")]
    return next(iter(elsewhere or get_close_matches(word, sorted(known), 1, _NEAR_ENOUGH)), None)
