"""Tests of letters made, shown and let go."""
