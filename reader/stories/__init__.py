"""A heap of articles into stories, and how the sources of one story depend on each other and on its event."""
