"""A .xlsm with macros."""
