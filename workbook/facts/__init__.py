"""Facts: tidy tables of what happened, one line per member, day and activity."""
