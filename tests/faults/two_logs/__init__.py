"""Two logs, one of them empty."""
