"""A formula linked to a file on his own computer."""
