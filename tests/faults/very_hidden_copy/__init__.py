"""An old copy of the log, hidden so that Excel does not list it."""
