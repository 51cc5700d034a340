"""A formula without a stored result (made online or on a phone)."""
