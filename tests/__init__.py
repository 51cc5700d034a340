"""Tests mirror the packages they hold to their word."""
