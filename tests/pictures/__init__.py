"""Pictures for the chat group and the letters."""
