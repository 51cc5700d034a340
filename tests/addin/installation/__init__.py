"""Installation and self-check, on computers of every system stood in for by a folder."""
