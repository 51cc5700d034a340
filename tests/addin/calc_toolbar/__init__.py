"""Tests of the toolbar's file and of what starts its commands."""
