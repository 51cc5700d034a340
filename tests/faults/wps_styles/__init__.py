"""WPS's empty fills and its date formats 27–36 and 50–58."""
