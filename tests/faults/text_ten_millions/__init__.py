"""An amount written 2000万 (20 million)."""
