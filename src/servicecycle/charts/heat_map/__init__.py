"""The parts of the heat map: its cells, its story, and its sheet."""
