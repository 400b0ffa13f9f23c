"""English word lists, each in a module or a text file of its own."""
