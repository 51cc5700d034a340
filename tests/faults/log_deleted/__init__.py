"""Both Log and Daily counts deleted."""
