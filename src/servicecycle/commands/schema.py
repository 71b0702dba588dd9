"""`servicecycle schema`: the JSON Schemas of the file and of the output."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import typer

from servicecycle.commands.options import Output
from servicecycle.commands.output import write

Of = Literal["cycle", "analysis", "plan"]

EXAMPLES = """\b
Examples:
  servicecycle schema -o servicecycle.schema.json
  servicecycle schema --of analysis
\b
An editor with a YAML language server completes and explains every key of a file that begins with
  # yaml-language-server: $schema=servicecycle.schema.json"""


def command(
    of: Annotated[
        Of, typer.Option("--of", help="The file that is read, or the JSON that `analyze` or `plan` prints.")
    ] = "cycle",
    output: Output = None,
) -> None:
    """Print the JSON Schema of a cycle file, or of the JSON of an analysis or a plan."""
    write(json.dumps(schema(of), ensure_ascii=False, indent=2) + "\n", output, [])


def schema(of: Of) -> dict[str, Any]:
    """Return a JSON Schema (draft 2020-12)."""
    if of == "analysis":
        from servicecycle.reporting.contract import analysis_schema

        return analysis_schema()
    if of == "plan":
        from servicecycle.reporting.plan_contract import plan_schema

        return plan_schema()
    from servicecycle.cycle.json_schema import cycle_schema

    return cycle_schema()
