"""The packages whose source carries workbooks; none of them is installed."""

PIP = (
    "agate-excel==0.4.2",
    "csvkit==2.2.0",
    "frictionless==5.21.0",
    "oletools==0.60.2",
    "pyexcel-xls==0.7.0",
    "pyexcel-xlsx==0.6.0",
    "python-calamine==0.4.0",
    "tablib==3.8.0",
    "xlcalculator==0.5.0",
    "xls2xlsx==0.2.0",
    "xlsx2csv==0.8.6",
    "xlwings==0.37.8",
)
NPM = (
    "convert-excel-to-json@1.7.0",
    "excel@1.0.1",
    "xlsx-populate@1.21.0",
    "xlsx-stream-reader@1.1.1",
)
