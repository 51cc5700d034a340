"""The review book: a frozen plan first, then one writer."""
