"""The chapters of the plain text: each says in words what a part of the screen shows."""
