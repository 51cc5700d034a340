"""Reading: a file becomes a grid set with addresses, or a refusal that says why."""
