"""A negative amount, (5,000), that is no reversal."""
