"""What is wrong and what would be right, for each kind of error that a file can hold."""

from __future__ import annotations

Sentence = tuple[str, str]

NO_NUMBER = (
    "`{key}` should be a number, and {value} is not",
    "write it without quotes or unit, with a point for decimals",
)

SENTENCES: dict[str, Sentence] = {
    "text": ("`{key}` should be text, and {value} is not", "put it in quotes if it is meant as text"),
    "string_type": ("`{key}` should be text, and {value} is not", "put it in quotes if it is meant as text"),
    "empty_text": ("`{key}` is an empty text", "write something, or leave the key out"),
    "control_character": ("the text holds the control character {code}", "delete it"),
    "identifier": (
        "`{text}` cannot be an id",
        "use letters, digits, `-`, `_` and `.`, no spaces, a hundred characters at most",
    ),
    "number": NO_NUMBER,
    "float_type": NO_NUMBER,
    "finite_number": ("{value} is no number that could be meant here", "write one of ordinary size"),
    "number_too_large": ("{value} is no number that could be meant here", "write one of ordinary size"),
    "number_out_of_range": ("{value} is out of range for `{key}`", "it should be {range}"),
    "whole_number": ("`{key}` should be a whole number, and {value} is not", "leave out the fraction"),
    "share": ("{value} is no share", "write a number from 0 to 1, or a percentage such as `12%`"),
    "share_of_all": ("`{key}` cannot be everybody", "write a share below 1, or below 100%"),
    "duration": ("{value} is no duration", "write a number and a unit, as in `90 s`, `2 min`, `1 h 30 min` or `3 d`"),
    "duration_too_long": ("{value} is longer than a hundred years", "check the unit: s, min, h or d"),
    "calendar_date": ("{value} is no date", "write year, month and day, as in `2026-11-21`"),
    "currency": ("{value} is no currency", "write its three capital letters, as in `EUR`"),
    "flag": ("`{key}` should be true or false, and {value} is neither", "write `true` or `false`"),
    "change": (
        "{value} does not say what it changes",
        "write `up 2`, `down 2`, `times 0.5` or `to 8`: a bare number could mean any of them",
    ),
    "change_of_time": (
        "{value} does not say what it changes",
        "write `down 5 min`, `up 5 min`, `times 0.5` or `to 3 min`",
    ),
    "missing": ("`{key}` is missing", "{description}"),
    "upward_path": ("`{path}` leads out of the file's own folder", "name a file in it, or in a folder below it"),
    "color": (
        "{value} is no colour",
        'write `"#0A5796"`: two hexadecimal digits each for red, green and blue, in quotes, for `#` begins a comment',
    ),
    "faint_color": (
        "`{name}` ({color}) has a contrast of {ratio:.1f} with `{ground}` ({ground_color}), too weak for text",
        "move the two further apart, to 4.5 at least",
    ),
    "no_space_after_colon": ("{value} has no space after its colon", "write `- {name}: …`, or put the text in quotes"),
    "no_steps": ("`{key}` is empty", "a cycle needs at least one step"),
    "literal_error": ("{value} is not known as `{key}`", "it is one of {expected}"),
    "tuple_type": (
        "`{key}` should be a list, and {value} is not",
        "write each item on a line of its own after `- `, or `[one, two]`",
    ),
    "dict_type": ("`{key}` should be a mapping, and {value} is not", "write `key: value` lines below it"),
    "model_type": ("`{key}` should be a mapping, and {value} is not", "write `key: value` lines below it"),
    "item_type": ("item of `{key}`: {value} is no mapping", "write `key: value` lines after the `- `"),
    "nothing": ("`{key}` has nothing after it", "write `key: value` lines below it, or leave it out"),
    "repeated_id": ("the id `{id}` is taken already, on line {line}", "give each its own"),
    "repeated_phase": ("the phase `{id}` is in the list already, on line {line}", "name each phase once"),
    "backward_promise": (
        "the promise ends at `{end}`, which comes before `{begin}`",
        "let `to` be a step at or after `from`",
    ),
    "shares_over_one": ("{what} come to {sum:.4g}, more than everybody", "let them come to 1 at most"),
    "more_incidents_than_passages": (
        "{count} incidents in {passages} passages",
        "`count` is at most `passages`",
    ),
    "scale_upside_down": ("the scale runs from {min} to {max}", "let `max` be above `min`"),
    "off_the_scale": (
        "{value} is off the scale, which runs from {min:g} to {max:g}",
        "correct it, or set `scale` at the top of the file",
    ),
}
"""By the kind of error: `{key}` is the key, `{value}` what stood there, as it was written."""
