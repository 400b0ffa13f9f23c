"""A comparison as rows: plain values that the screen and the exports show alike."""
