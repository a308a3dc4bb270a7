"""Data sets: described, found in the folders of the user or fetched with a checksum, and decoded once."""
