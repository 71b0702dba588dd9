"""One file is one rule: its name begins with the code, its docstring is its page."""
