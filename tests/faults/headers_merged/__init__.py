"""Headers merged over two rows."""
