"""Text is text: whatever is written in names, files and cells, every workbook of ours only shows it."""
