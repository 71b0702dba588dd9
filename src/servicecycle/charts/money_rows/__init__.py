"""The parts of the chart of money at risk."""
