"""Sources in, one frozen comparison out."""
