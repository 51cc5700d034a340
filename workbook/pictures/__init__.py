"""Pictures for the chat group and the letters, made for a phone: pure, the font is given."""
