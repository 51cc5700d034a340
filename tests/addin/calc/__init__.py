"""Tests of what the Calc engine does without an office."""
