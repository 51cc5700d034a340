"""A zip, rar, 7z, picture or PDF instead."""
