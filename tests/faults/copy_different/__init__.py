"""Two different books of one member."""
