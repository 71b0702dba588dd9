"""What sections find, in a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from servicecycle.analysis.analysis import analyze
from servicecycle.cycle.cycle import Cycle
from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.report import section
from servicecycle.words import Language, Words

LOW, HIGH = {"name": "Waits", "perceived": 2}, {"name": "Pays", "perceived": 9}
MIDDLE = {"name": "Leaves", "perceived": 6, "phase": "After"}
UNKNOWN = {"name": "Asks"}


@pytest.mark.parametrize(
    ("language", "id_", "steps", "finding"),
    [
        ("en", "journey", [LOW, HIGH], "1 of 2 steps scores below 50; the lowest is “Waits”, at 20"),
        ("en", "journey", [LOW, LOW, HIGH, UNKNOWN], "2 of 3 steps score below 50; the lowest is “Waits”, at 20"),
        ("en", "journey", [HIGH, UNKNOWN], "No step scores below 50; the lowest is “Pays”, at 90"),
        ("en", "journey", [UNKNOWN], ""),
        ("ru", "journey", [LOW, HIGH], "Балл ниже 50 у 1 шага из 2; самый слабый — «Waits»: 20"),
        ("ro", "journey", [LOW] * 2, "2 pași din 2 au scorul sub 50; cel mai slab este „Waits”: 20"),
        ("en", "standouts", [LOW, HIGH], "Strongest is “Pays”, at 90; weakest “Waits”, at 20"),
        ("en", "standouts", [HIGH, MIDDLE], "Strongest is “Pays”, at 90; no weakness stands out"),
        ("en", "standouts", [LOW, MIDDLE], "Weakest is “Waits”, at 20; no strength stands out"),
        ("en", "standouts", [MIDDLE], ""),
        ("en", "roll_ups", [{**LOW, "phase": "Before"}, MIDDLE], "The weakest part is “Before”, at 20"),
        ("ru", "unknown", [LOW], "Не хватает 6 сведений; нулём они не считались"),
    ],
)
def test_a_section_states_what_it_finds(language: Language, id_: str, steps: list[Any], finding: str) -> None:
    cycle = Cycle.model_validate({"name": "Bank", "steps": [{**step, "id": f"s{at}"} for at, step in enumerate(steps)]})
    heading = next(iter(section(id_).blocks(analyze(cycle), Words(language))))
    assert isinstance(heading, Heading)
    assert heading.finding == finding
