"""The report's words for who acts, and with whom the experience is weakest."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "how": "Scorul mediu al pașilor unei faze la care ia parte un actor, fiecare cât contează, de la cel mai slab.",
    "actor": "Actor",
    "role": "Rol",
    "phase": "Fază",
    "no-phase": "în nicio fază",
    "score": "Scor",
    "steps": "Pași",
    "rated": "Evaluați",
}
