"""What is missing, contradictory or slid back in a definition: the rules, what runs them, and what shows their findings."""
