"""xlwings' own desktop tests, run against our engine: what Excel does, as xlwings' authors wrote it down."""
