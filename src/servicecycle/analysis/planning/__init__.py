"""The plan: which actions to take with the resources at hand (method, section 7)."""
