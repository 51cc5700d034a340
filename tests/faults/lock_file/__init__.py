"""The book is still open: a ~$ lock file beside it."""
