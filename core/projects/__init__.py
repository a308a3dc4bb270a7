"""Projects: classes of one's own with pictures for each, kept as a plain folder of folders; and what learns from them."""
