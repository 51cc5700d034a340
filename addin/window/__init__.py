"""The same buttons in a small window outside Excel."""
