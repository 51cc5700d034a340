"""A made-up team in the middle of its month: nobody and nothing in it exists."""
