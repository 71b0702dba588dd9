"""Where each scalar of a file ends: the reader keeps no ends, and few who come after it want them."""

from __future__ import annotations

from typing import Any

from yaml import AliasEvent, ScalarEvent
from yaml._yaml import CParser
from yaml.events import StreamEndEvent

_BREAKS_TO_LIBYAML_ALONE = dict.fromkeys(map(ord, "\x85\u2028\u2029"), "\ue000")


def scalar_ends(text: str) -> dict[int, int]:
    """Return where each scalar and alias of a sound file ends, by where it begins, from the first to the last."""
    parser, ends = CParser(text.translate(_BREAKS_TO_LIBYAML_ALONE)), {}
    event: Any = None
    while type(event) is not StreamEndEvent:
        event = parser.get_event()
        if type(event) in {ScalarEvent, AliasEvent}:
            ends[event.start_mark.index] = event.end_mark.index
    return ends
