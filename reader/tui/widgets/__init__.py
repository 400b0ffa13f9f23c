"""The parts of a screen, each drawn from strips."""
