"""The parts of a plan in words: what it brings, who does what by when, what is left out, what more would buy."""
