"""Cut short, 0 bytes, half synchronised."""
