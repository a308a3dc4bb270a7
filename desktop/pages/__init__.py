"""The pages of the window; they know the widgets, and nothing of each other."""
