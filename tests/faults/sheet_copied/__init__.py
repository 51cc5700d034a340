"""The log copied within the book."""
