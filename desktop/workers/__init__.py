"""Child processes and threads behind the window: each turns what happens there into signals."""
