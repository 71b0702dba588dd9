"""The terms of the field, used in every room."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "unit.d": "z",
    "unit.h": "h",
    "unit.min": "min",
    "unit.s": "s",
    "company": "Compania",
    "people": "Angajații",
    "quality": "calitate",
    "quantity": "cantitate",
    "timeliness": "promptitudine",
    "cost": "cost",
    "warmth": "amabilitate",
    "knowledge": "competență",
    "charisma": "carismă",
    "quadrant.concentrate-here": "concentrați-vă aici",
    "quadrant.keep-up-the-good-work": "mențineți nivelul",
    "quadrant.low-priority": "prioritate redusă",
    "quadrant.possible-overkill": "posibil exces",
    "role.customer": "client",
    "role.frontstage": "front office",
    "role.backstage": "back office",
    "role.system": "sistem",
    "role.partner": "partener",
    "aim.attract": "atragere",
    "aim.keep": "păstrare",
    "aim.develop": "dezvoltare",
    "moment-of-truth": "moment al adevărului",
    "critical-moment": "moment critic",
}
