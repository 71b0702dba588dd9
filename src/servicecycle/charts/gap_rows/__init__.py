"""The parts of the gaps chart."""
