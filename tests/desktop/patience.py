"""How long tests wait for another process. A limit and not a measure: a child that trains gives way to all others, so
on a machine that has other work it may need a minute for what takes it five seconds alone."""

CHILD = 200_000
"""Milliseconds."""
