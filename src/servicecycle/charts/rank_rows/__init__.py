"""The parts of the chart of rank confidence."""
