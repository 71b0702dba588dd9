"""The parts of the chart of losses."""
