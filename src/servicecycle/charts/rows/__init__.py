"""What charts of rows have in common: names on the left, a scale, columns of numbers, a key."""
