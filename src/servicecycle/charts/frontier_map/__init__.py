"""The parts of the chart of the frontier."""
