"""Data sets: found in the folders of the user, or fetched from their public homes with a checksum."""
