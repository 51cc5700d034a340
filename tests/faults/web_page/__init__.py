"""A web page or MHT named .xls."""
