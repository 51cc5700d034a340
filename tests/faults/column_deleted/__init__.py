"""The column Source deleted."""
