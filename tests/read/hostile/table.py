"""All hostile files, by what is wrong with them."""

from collections.abc import Mapping

from tests.read.hostile.file import Hostile
from tests.read.hostile.sheets import SHEETS
from tests.read.hostile.xml import XMLS
from tests.read.hostile.zips import ZIPS

FILES: Mapping[str, Hostile] = {**ZIPS, **XMLS, **SHEETS}
