"""What maps of two axes have in common: axes, marks set side by side, names beside them, numbered lists."""
