"""The log itself hidden."""
