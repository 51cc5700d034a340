"""Long file names with #, %, spaces and an emoji."""
