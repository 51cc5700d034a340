"""The file renamed by a chat programme or by hand."""
