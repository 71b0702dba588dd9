"""What a text is once lines, fonts and files have done what they do to it."""

from __future__ import annotations

import re
import unicodedata


def squeezed(text: str) -> str:
    """Undo what lines and fonts do to a text: spaces, hyphens at the ends of lines, ligatures."""
    return re.sub(r"[\s\u00ad-]+", "", unicodedata.normalize("NFKC", text))
