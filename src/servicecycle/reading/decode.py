"""From bytes to text: the encodings that are read, and clear words about those that are not."""

from __future__ import annotations

import codecs
import re

from servicecycle.errors import InvalidFile, Mistake, Place, said

LARGEST = 10_000_000
"""Bytes beyond which a file is refused: the longest real cycle seen has a few thousand lines."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXT = {
    b"PK\x03\x04": said("a packed file, as Excel and Word write them"),
    b"\xd0\xcf\x11\xe0": said("an old Excel or Word file"),
    b"%PDF": said("a PDF"),
    b"\x89PNG": said("a picture"),
    b"\xff\xd8\xff": said("a picture"),
    b"\x1f\x8b": said("a packed file"),
}
_CYRILLIC_RUN = rb"[\xc0-\xff\xa8\xb8]{3,}"
_ROMANIAN = rb"[\xe3\xc3\xba\xaa\xfe\xde]"


def decode(raw: bytes, file: str) -> str:
    """Return the text of a file in UTF-8 or UTF-16, with or without its mark.

    Raises `InvalidFile` naming the encoding that the bytes look like, and the line where that shows.
    """
    _refuse_no_text(raw, file)
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    encoding = encoding or _unmarked(raw)
    if encoding == "UTF-32":
        raise _refused(file, 1, 1, "", said("the file is in UTF-32"))
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-16":
            raise _refused(file, 1, 1, "", said("the file begins as UTF-16 but is not")) from None
        before = raw[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        stop = raw.find(b"\n", error.start)
        shown = raw[start : stop if stop >= 0 else len(raw)]
        looks_like, codec = _guess(raw)
        column = len(raw[start : error.start].decode("utf-8", "replace")) + 1
        text = shown.decode(codec, "replace").rstrip("\r")
        raise _refused(
            file, line, column, text, said("this is not UTF-8; it looks like {looks_like}", looks_like=looks_like)
        ) from None


def encode(text: str, like: bytes) -> bytes:
    """Return a text in the encoding of a file that `decode` could read, with that file's mark if it has one."""
    mark = next((mark for mark, _ in _MARKS if like.startswith(mark)), b"")
    marked = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    return mark + text.encode(marked.get(mark) or _unmarked(like))


def _refuse_no_text(raw: bytes, file: str) -> None:
    kind = next((kind for mark, kind in _NO_TEXT.items() if raw.startswith(mark)), None)
    if kind:
        what = said("this is no text but {kind}", kind=kind)
        raise InvalidFile(
            (Mistake(Place(file, 1, 1, ""), what, said("name a YAML file, or write one with `servicecycle new`")),)
        )


def _unmarked(raw: bytes) -> str:
    """UTF-16 without its mark betrays itself: YAML begins with an ASCII character, so every other byte is null."""
    head = raw[:2]
    if (raw[:1] != b"\0" and raw[1:4] == b"\0\0\0") or (raw[:3] == b"\0\0\0" and raw[3:4] != b"\0"):
        return "UTF-32"
    if len(head) == 2 and head[0] and not head[1]:  # noqa: PLR2004  two bytes are one UTF-16 unit
        return "utf-16-le"
    if len(head) == 2 and not head[0] and head[1]:  # noqa: PLR2004  as above
        return "utf-16-be"
    return "utf-8"


def _guess(raw: bytes) -> tuple[str, str]:
    if re.search(_CYRILLIC_RUN, raw):
        return said("Windows-1251 (Cyrillic)"), "cp1251"
    if re.search(_ROMANIAN, raw):
        return said("Windows-1250 (Central European)"), "cp1250"
    return said("Latin-1 (Western European)"), "cp1252"


def _refused(file: str, line: int, column: int, text: str, what: str) -> InvalidFile:
    instead = said("save it as UTF-8 (in most editors: Save As, Encoding)")
    return InvalidFile((Mistake(Place(file, line, column, text), what, instead),))
