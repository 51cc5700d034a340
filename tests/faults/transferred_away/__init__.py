"""Left for another team in mid-month, his book is ours."""
