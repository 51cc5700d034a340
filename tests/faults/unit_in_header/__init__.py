"""The header says 万元 and the cells hold 0.5."""
