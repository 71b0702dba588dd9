"""A logo: its bytes as they were, and how large it is; read with distrust, for it comes from anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from servicecycle.errors import UnreadableFile, said, system_says

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["png", "jpeg", "svg"]

LARGEST = 2_000_000
_MOST_PIXELS = 16_000_000
_ROOT = "{http://www.w3.org/2000/svg}svg"
_XML = (b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE", b"\xef\xbb\xbf")
# What a picture that only shows itself has no need of: programs, other files, and entities that unfold without end.
_ACTIVE = re.compile(
    r"<!DOCTYPE[^>]*\[|<!ENTITY|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|iframe|embed|object)\b|\son\w+\s*=|@import"
    r"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpeg|gif)[;,])"
    r"|url\(\s*[\"']?\s*(?!#|data:image/(?:png|jpeg|gif)[;,])",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(?:px|pt|mm|cm|in|em|ex|pc)?\s*")


@dataclass(frozen=True)
class Logo:
    """A picture as it came: its bytes, and its width for each unit of height."""

    content: bytes
    kind: Kind
    proportion: float

    @property
    def media_type(self) -> str:
        """What HTTP and HTML call the kind of picture that it is."""
        return "image/svg+xml" if self.kind == "svg" else f"image/{self.kind}"


def read_logo(path: str, folder: Path) -> Logo:
    """Read a logo from below a folder; raises `UnreadableFile` for what is missing, elsewhere, too large or none."""
    whole = (folder / path).resolve()
    if not whole.is_relative_to(folder.resolve()):
        raise _unreadable(path, said("the logo leads out of the folder of the file that names it"))
    try:
        with whole.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise _unreadable(path, said("the logo does not exist; its path starts at the file that names it")) from None
    except (OSError, ValueError) as failure:
        raise _unreadable(path, said("the logo cannot be read ({reason})", reason=system_says(failure))) from None
    if len(content) > LARGEST:
        raise _unreadable(path, said("the logo is larger than {most} MB", most=LARGEST // 1_000_000))
    return _logo(content, path)


def _logo(content: bytes, path: str) -> Logo:
    if content.lstrip().startswith(_XML):
        return Logo(content, "svg", _proportion(content, path))
    from PIL import Image  # noqa: PLC0415  slow to load, and only a logo needs it

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                most = _MOST_PIXELS // 1_000_000
                raise _unreadable(path, said("the logo has more than {most} million pixels", most=most))
            if picture.mode == "CMYK":
                raise _unreadable(path, said("the logo has the colours of print (CMYK); save it in RGB"))
            picture.load()
            return Logo(content, "png" if picture.format == "PNG" else "jpeg", width / height)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise _unreadable(path, said("the logo is no whole PNG, JPEG or SVG")) from None


def _proportion(content: bytes, path: str) -> float:
    """Return the proportion of an SVG that only shows itself; raises `UnreadableFile` for another."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415  its usual name; as above

    try:
        text = content.decode("utf-8-sig")
        if active := _ACTIVE.search(text):
            what = said("the logo holds `{found}`, which could run or fetch something", found=active[0].strip())
            raise _unreadable(path, what)
        root = ET.fromstring(text)  # noqa: S314  no entities are left to unfold
    except (UnicodeDecodeError, ValueError, ET.ParseError):
        raise _unreadable(path, said("the logo is no whole PNG, JPEG or SVG")) from None
    sides = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    numbers = [float(side[1]) for side in sides if side] if all(sides) else _numbers(box[2:])
    if root.tag != _ROOT or len(numbers) != 2 or min(numbers) <= 0:  # noqa: PLR2004  width and height
        raise _unreadable(path, said("the logo says neither `width` and `height` nor a `viewBox`"))
    return numbers[0] / numbers[1]


def _numbers(texts: list[str]) -> list[float]:
    return [float(found[1]) for text in texts if (found := _LENGTH.fullmatch(text))]


def _unreadable(path: str, what: str) -> UnreadableFile:
    return UnreadableFile(what, path)
