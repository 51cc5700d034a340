"""Amounts written as text: 5,000元, 1.2万."""
