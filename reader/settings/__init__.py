"""What the user sets and where it lies: themes, and the folders for configuration, state and cache."""
