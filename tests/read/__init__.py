"""Tests of reading: files made by hand, good and hostile."""
