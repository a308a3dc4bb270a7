"""Widgets that show core objects; they know no page."""
