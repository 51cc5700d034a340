"""Cells that hold #REF!, #N/A, #DIV/0!."""
