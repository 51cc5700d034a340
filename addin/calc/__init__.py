"""LibreOffice Calc as a host: an xlwings engine over UNO, and a toolbar with our buttons."""
