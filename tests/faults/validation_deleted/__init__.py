"""Lists and limits lost by pasting, other things filled in."""
