"""Excel's ribbon: its XML, its Basic, and the builder that makes mubiao.xlam of them."""
