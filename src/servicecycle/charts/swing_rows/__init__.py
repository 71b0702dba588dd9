"""The parts of the tornado chart."""
