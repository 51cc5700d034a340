"""Only some columns sorted, so that the amounts stayed behind."""
