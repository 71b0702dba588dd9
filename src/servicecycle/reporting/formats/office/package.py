"""Office files are zip archives: packed again with one time for every part, they are the same at every run."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The time that stands in a file: the first that a zip archive can hold, since a real one would differ at each run."""


def packed(archive: bytes) -> bytes:
    """Return an archive whose parts all have the same time."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, EPOCH.timetuple()[:6])
            part.compress_type = ZIP_DEFLATED
            part.create_system = 0  # the same on every system
            new.writestr(part, old.read(name))
    return made.getvalue()
