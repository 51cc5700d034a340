"""Tests of what the buttons do in an open book, as far as no program is needed."""
