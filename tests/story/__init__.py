"""The whole way, as a person goes it: commands typed, files in folders, a review book at the end."""
