"""Recognition and training without a window: nothing in this package imports Qt."""
