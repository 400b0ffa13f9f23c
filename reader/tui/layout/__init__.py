"""Where every row of the screen comes from: pure, no Textual."""
