"""Manual calculation, the results in the book are stale."""
