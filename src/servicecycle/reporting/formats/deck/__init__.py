"""What the PPTX format is made of: the plan of the slides, what they are laid out by, and what draws them."""
