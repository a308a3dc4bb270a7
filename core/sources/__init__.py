"""Image sources: files, drawings, and pictures of writing."""
