"""An opening password."""
