"""How fast, against what people would use instead, and against the floor."""
