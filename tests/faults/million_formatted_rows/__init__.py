"""A million rows, each formatted by itself."""
