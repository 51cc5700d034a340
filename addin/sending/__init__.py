"""Letters of a review: made, shown, and let go."""
