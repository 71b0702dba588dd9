"""What the HTML page is made of: its blocks as templates show them, its drawings, its colours, its style and script."""
