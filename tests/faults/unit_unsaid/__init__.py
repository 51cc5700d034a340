"""Filled in in 万元 without saying so."""
