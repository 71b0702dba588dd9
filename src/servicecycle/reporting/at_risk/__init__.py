"""The parts of the section on money at risk: what is at risk, what was assumed, and the complaint iceberg."""
