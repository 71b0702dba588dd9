"""The earlier version of a file, to hold it against: in another file, in another folder, or in a revision of git."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from servicecycle.errors import ImpossibleRequest, said
from servicecycle.reading.files import STDIN, found_files, read

if TYPE_CHECKING:
    from servicecycle.reading.files import Reading


class Earlier(Protocol):
    """Where earlier versions are found. It can be pickled; what it opens, it opens when it is first asked."""

    def reading(self, file: str) -> Reading | None:
        """Read the earlier version of a file; `None` for a new file.

        Raises `InvalidFile` or `UnreadableFile` when there is one that cannot be read.
        """

    def close(self) -> None:
        """Let go of what was opened."""


class InFile:
    """The earlier version is a file."""

    def __init__(self, path: str) -> None:
        self.path = path

    def reading(self, file: str) -> Reading | None:  # noqa: ARG002  there is only one
        """Read that file."""
        return read(self.path)

    def close(self) -> None:
        """Nothing was opened."""


class InFolder:
    """The earlier version stands in `folder`, at the path that the file has below `root`."""

    def __init__(self, folder: str, root: str) -> None:
        self.folder, self.root = folder, root

    def counterpart(self, file: str) -> str:
        """Return where the earlier version of a file would stand."""
        return os.path.join(self.folder, os.path.relpath(os.path.abspath(file), self.root))  # noqa: PTH100, PTH118  text in, text out

    def reading(self, file: str) -> Reading | None:
        """Read the file at the same path; `None` when there is none."""
        path = self.counterpart(file)
        return read(path) if os.path.lexists(path) else None

    def close(self) -> None:
        """Nothing was opened."""


def earlier(against: str, given: list[str], files: list[str]) -> Earlier:
    """Find out what `against` names: a file, a folder, or else a revision of git.

    `given` are the paths that are to be checked as they were named, `files` all the files found there. A file can
    only be the earlier version of one file. In a folder, the earlier version stands where the file stands below the
    given folder; below the folder that all the given paths share, where there are several.
    Raises `ImpossibleRequest`, or `UnreadableFile` for a folder without any YAML file.
    """
    if not against:
        raise ImpossibleRequest(said("`--against` names nothing; name an earlier file, folder or revision"))
    if os.path.isdir(against):  # noqa: PTH112  no text makes it fail
        return _in_folder(against, given, files)
    if os.path.exists(against):  # noqa: PTH110  as above
        return _in_file(against, files)
    return _in_revision(against, given)


def _in_file(against: str, files: list[str]) -> Earlier:
    if len(files) > 1:
        raise ImpossibleRequest(
            said(
                "{against}: a file is the earlier version of one file, and {len} are to be checked; "
                "name an earlier folder or a revision",
                against=against,
                len=len(files),
            )
        )
    if os.path.exists(files[0]) and os.path.samefile(against, files[0]):  # noqa: PTH110, PTH121  as above
        raise _itself(against)
    return InFile(against)


def _in_folder(against: str, given: list[str], files: list[str]) -> Earlier:
    _refuse_stdin(given)
    root = os.path.commonpath([_folder(os.path.abspath(path)) for path in given])  # noqa: PTH100  as above
    if os.path.realpath(against) == os.path.realpath(root):
        raise _itself(against)
    found = InFolder(against, root)
    if not any(os.path.lexists(found.counterpart(file)) for file in files):
        known = (os.path.join(root, os.path.relpath(file, against)) for file in found_files([against]))  # noqa: PTH118  as above
        if not any(map(os.path.exists, known)):
            raise _not_alike(against, root)
    return found


def _in_revision(against: str, given: list[str]) -> Earlier:
    from servicecycle.reading.git import root_of  # noqa: PLC0415  git is only wanted for a revision
    from servicecycle.reading.revision import InRevision  # noqa: PLC0415  as above

    _refuse_stdin(given)
    found = InRevision(against, root_of(os.path.realpath("")))
    for path in given:
        found.expect(path)
    return found


def _folder(path: str) -> str:
    return path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120  as above


def _refuse_stdin(given: list[str]) -> None:
    if STDIN in given:
        raise ImpossibleRequest(
            said(
                "standard input stands in no folder and no revision; "
                "name the file, or an earlier file to hold it against"
            )
        )


def _itself(against: str) -> ImpossibleRequest:
    return ImpossibleRequest(said("{against}: this is what is checked; name an earlier version of it", against=against))


def _not_alike(against: str, root: str) -> ImpossibleRequest:
    here, inside = os.path.relpath(root), os.path.join(against, os.path.basename(root))  # noqa: PTH118, PTH119  as above
    meant = said("name the folder that was {here} before", here=here)
    if os.path.isdir(inside):  # noqa: PTH112  as above
        meant = said("did you mean {inside}?", inside=inside)
    return ImpossibleRequest(
        said(
            "{against}: none of its files has the same path below it as one below {here}; {meant}",
            against=against,
            here=here,
            meant=meant,
        )
    )
