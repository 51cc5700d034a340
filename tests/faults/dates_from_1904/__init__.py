"""A book of an old Mac that counts days from 1904."""
