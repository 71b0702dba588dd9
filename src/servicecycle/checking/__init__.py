"""What is missing, contradictory or slid back in a definition: rules, what runs them, what shows findings."""
