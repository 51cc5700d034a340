"""Canaries: made-up customers in every corner of members' books, looked for in all that leaves."""
