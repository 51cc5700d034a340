"""The column Amount deleted."""
