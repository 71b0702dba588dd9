"""The parts of the importance–performance matrix: its points, its story, its ground, its marks, the whole sheet."""
