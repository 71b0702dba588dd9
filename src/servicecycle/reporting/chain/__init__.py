"""The chain from a critical moment to a measure, as blocks: a tree, matrices, and what is lacking."""
