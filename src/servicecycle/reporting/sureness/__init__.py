"""The parts of the sections on how sure the order is: the first place, ranks and tiers, raters, parameters."""
