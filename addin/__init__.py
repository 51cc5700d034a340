"""The shell: the only place that knows Excel, LibreOffice, mail, disk state, processes or the clock."""
