"""Mappings whose keys are a vocabulary, explained key by key in the JSON Schema."""

from collections.abc import Callable, Mapping
from typing import Any


def explained(meanings: Mapping[Any, str]) -> Callable[[dict[str, Any]], None]:
    """Let the JSON Schema of a mapping explain each key that it may have."""

    def explain(schema: dict[str, Any]) -> None:
        values = schema.pop("additionalProperties")
        schema.pop("propertyNames", None)
        schema["properties"] = {key: {**values, "description": meaning} for key, meaning in meanings.items()}
        schema["additionalProperties"] = False

    return explain
