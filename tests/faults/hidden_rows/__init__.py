"""Hidden or filtered rows."""
