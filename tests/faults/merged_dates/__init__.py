"""The cells of one date merged."""
