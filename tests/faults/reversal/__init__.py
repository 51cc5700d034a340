"""A reversal in accounting brackets: (5,000)."""
