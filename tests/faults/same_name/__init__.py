"""Two members of the same name, the file named by it alone."""
