"""Came from another team in mid-month, his book is the other team's."""
