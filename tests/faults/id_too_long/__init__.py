"""An id of more than 15 digits stored as a number."""
