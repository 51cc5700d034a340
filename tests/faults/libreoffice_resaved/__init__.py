"""Opened and saved again in LibreOffice."""
