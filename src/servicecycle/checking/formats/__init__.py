"""One file is one way of showing findings."""
