"""Something in a cell far away (XFD1048576)."""
