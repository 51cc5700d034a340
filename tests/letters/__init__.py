"""Letters, their templates and the texts for the chat group."""
