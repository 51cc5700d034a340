"""The buttons in LibreOffice: an extension that runs each command in mubiao's own Python."""
