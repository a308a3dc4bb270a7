"""One script for each figure that this project claims; see README.md. Run as `python -m benchmarks.NAME`."""
