"""Two columns Amount, both filled in."""
