"""The one declaration of every sheet, column and sentence; it imports nothing of ours."""
