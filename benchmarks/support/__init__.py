"""What the benchmarks run: both sides' processes, windows that play scenes, generated pictures and weights."""
