"""Tests of the cache of checked files."""
