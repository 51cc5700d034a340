"""Letters: what is said of a review, to whom, and what goes with it."""
