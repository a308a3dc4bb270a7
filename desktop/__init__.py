"""The window: shows objects of `core`, decides nothing about recognition."""
