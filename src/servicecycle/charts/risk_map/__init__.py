"""The parts of the risk map: the incidents, their story, the ground, the bubbles, the whole sheet."""
