"""The parts of the priority chart."""
