"""The heavy runs: what ``make test`` does a sample of, done in full (``make soak``)."""
