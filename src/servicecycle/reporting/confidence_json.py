"""How sure an analysis is, as plain data after the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.analysis.agreement import Agreement
    from servicecycle.analysis.confidence import Confidence
    from servicecycle.reporting.confidence_contract import AgreementJson, ConfidenceJson


def agreement_json(agreement: Agreement | None) -> AgreementJson | None:
    """Return how far raters agree; nothing where nothing was rated by two of them."""
    if agreement is None:
        return None
    found: AgreementJson = _plain(agreement)
    return {**found, "parts": [_plain(part) for part in agreement.parts]}


def confidence_json(confidence: Confidence | None) -> ConfidenceJson | None:
    """Return how sure the order of the areas is, and what would change the first place; nothing below two areas."""
    if confidence is None:
        return None
    return {
        "draws": confidence.draws,
        "seed": confidence.seed,
        "raters_varied": confidence.raters_varied,
        "varied": list(confidence.varied),
        "lead": confidence.lead,
        "sensitivity": [_plain(swing) for swing in confidence.swings],
    }


def ranks_json(confidence: Confidence | None) -> dict[str, Mapping[str, Any]]:
    """Return what each area's rank is worth, by its step; the keys are those of an area."""
    if confidence is None:
        return {}
    return {
        area.step: {
            "tier": area.tier,
            "confidence": area.confidence,
            "rank_interval": [area.low, area.high],
            "rank_chances": list(area.chances),
            "beats_next": area.beats_next,
        }
        for area in confidence.areas
    }


UNSURE: Mapping[str, Any] = dict.fromkeys(("tier", "confidence", "rank_interval", "rank_chances", "beats_next"))
"""What stands with an area whose rank was not drawn."""


def _plain(result: Any) -> Any:  # noqa: ANN401  one of the typed dictionaries, by its keys
    return result._asdict()
