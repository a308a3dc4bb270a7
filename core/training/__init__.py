"""Training: a generator of events over a run folder."""
