"""The parts of the service blueprint: its story, how it folds into bands, and each row of a band."""
