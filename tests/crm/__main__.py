"""``python -m tests.crm CSVDIR MONTH OUT``: a month of the CSV as a team book and member books."""

import sys
from pathlib import Path

from tests.crm.convert import convert

WANTED = 4

if len(sys.argv) != WANTED:
    sys.exit("usage: python -m tests.crm CSVDIR MONTH OUT    (MONTH as 2017-05)")
print(convert(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
