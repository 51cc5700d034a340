"""A CSV instead (GBK, UTF-8, UTF-16; commas, semicolons, tabs)."""
