"""Saved by a web tool (SheetJS and the like)."""
