"""A date that may be month or day first: 11/10/2026, or is no date."""
