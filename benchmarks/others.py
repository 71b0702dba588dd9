"""Other linters on the same files: what they are told, how they are installed, and what of theirs we may cost.

None knows service cycles. yamllint looks at the YAML; check-jsonschema and ajv hold it against our JSON schema;
Spectral does that too, and applies those of our rules that its rulesets can express. `check` does all of this.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
SCHEMA = str(ROOT / "docs" / "schema" / "cycle.schema.json")
RULESET = str(Path(__file__).with_name("spectral.yaml"))
EVERY_FILE = "**/*.yaml"


class Other(NamedTuple):
    """A program to be measured beside ours: how it is run in a folder, and the share of its CPU that is our bound.

    `fine` are the codes that it ends with when it has seen every file.
    """

    program: str
    install: str
    command: Callable[[Path], list[str]]
    at_most: float | None
    fine: tuple[int, ...] = (0,)


def _yamllint(_: Path) -> list[str]:
    return ["yamllint", "."]


def _check_jsonschema(folder: Path) -> list[str]:
    files = sorted(str(file.relative_to(folder)) for file in folder.rglob("*.yaml"))
    return ["check-jsonschema", "--schemafile", SCHEMA, *files]


def _spectral(_: Path) -> list[str]:
    return ["spectral", "lint", "--ruleset", RULESET, EVERY_FILE]


def _ajv(folder: Path) -> list[str]:
    """Its YAML reader makes dates of dates, which no schema knows: they are put into quotes before."""
    for file in folder.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r": (\d{4}-\d\d-\d\d)$", r': "\1"', text, flags=re.MULTILINE), encoding="utf-8")
    return ["ajv", "validate", "--spec=draft2020", "--strict=false", "-s", SCHEMA, "-d", EVERY_FILE]


OTHERS = (
    Other("yamllint", "pip install yamllint", _yamllint, 0.05, fine=(0, 1)),
    Other("check-jsonschema", "pip install check-jsonschema", _check_jsonschema, 0.08),
    Other("spectral", "npm install --global @stoplight/spectral-cli", _spectral, 0.15),
    Other("ajv", "npm install --global ajv-cli", _ajv, None),
)
