"""Tests of the review book: its plan, its writer, and how it looks to other programs."""
