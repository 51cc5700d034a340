"""Puts the buttons into Excel and LibreOffice, takes them out, and says what is in the way."""
