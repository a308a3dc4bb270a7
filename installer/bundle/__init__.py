"""The bundle: the program with its own Python and libraries in one folder, and the installers made from it."""
