"""The parts of the report card."""
