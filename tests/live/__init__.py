"""Live formulas, calculated by LibreOffice."""
