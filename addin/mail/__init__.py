"""Sending letters: each once, to the one it is for, over a line whose other end is known."""
