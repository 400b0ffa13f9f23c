"""What two passages set into one slot: a figure, a date, a place, an outcome, a plan, a grade."""
