"""The parts of the section on segments: a row for each, and where they disagree."""
