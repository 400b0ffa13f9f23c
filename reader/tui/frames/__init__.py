"""What reaches the terminal of a change: one frame, and of it the cells that differ."""
