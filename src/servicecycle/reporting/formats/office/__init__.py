"""What the formats of an office have in common: clean texts, colours, packages that are the same every time."""
