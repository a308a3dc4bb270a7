"""Projects: classes of one's own with pictures for each, in a plain folder of folders; and what learns from them."""
