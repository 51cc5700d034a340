"""Faults of tabs: renamed, copied, deleted, wiped; and of whose book it seems to be."""

from tests.planting.draft import Draft
from tests.planting.expected import Expected, Token
from tests.planting.tables import TABS, columns, header_spot, write

READ = ("month", "log", "daily", "customers", "week1", "week2", "week3", "week4")


def sheet_renamed(draft: Draft) -> bool:
    """Give a tab a name of one's own."""
    sheet = draft.rng.choice(READ)
    if not draft.claim([TABS], [("sheet", sheet)]):
        return False
    draft.other.tabs[sheet] = draft.rng.choice(("我的表", "Sheet7", "十一月"))
    draft.expected.append(Expected("sheet_renamed", sheet))
    return True


def sheet_twice(draft: Draft) -> bool:
    """Copy a sheet from which nothing is counted, or an empty log."""
    sheet = draft.rng.choice(READ)
    if not draft.claim([TABS], [("sheet", sheet)]):
        return False
    draft.other.copies[f"{draft.paper.tabs[sheet]} (2)"] = (sheet, {})
    draft.expected.append(Expected("sheet_twice", sheet))
    return True


def sheet_unread(draft: Draft) -> bool:
    """Leave rows on a tab nobody reads."""
    return _spare_log(draft, "sheet_unread")


def hidden_sheet_unread(draft: Draft) -> bool:
    """Leave rows on a hidden tab."""
    return _spare_log(draft, "hidden_sheet_unread")


def _spare_log(draft: Draft, code: str) -> bool:
    if not draft.log or not draft.claim([TABS, ("header", "log", "log")], [("all", "log")]):
        return False
    name = draft.rng.choice((f"{draft.paper.tabs['log']} (2)", "上半月", "备份"))
    cells = {
        at: value
        for at, value in draft.typed().cells["log"].items()
        if at[0] >= draft.paper.placed.block("log", "log").first
    }
    draft.other.copies[name] = ("log", cells)
    if code == "hidden_sheet_unread":
        draft.other.veiled.add(name)
    draft.expected.append(Expected(code, f"={name}"))
    return True


def sheet_absent(draft: Draft) -> bool:
    """Delete a sheet, or the header without which a table is not found."""
    plants = [_without_sheet, _without_header]
    draft.rng.shuffle(plants)
    return any(plant(draft) for plant in plants)


def _without_header(draft: Draft) -> bool:
    for sheet, table, column in columns(draft):
        if column.required and sheet != "log" and draft.claim([("sheet", sheet)], [TABS]):
            write(draft, sheet, header_spot(draft, sheet, table.id, column.id), None)
            draft.expected.append(Expected("sheet_absent", sheet))
            return True
    return False


def _without_sheet(draft: Draft) -> bool:
    """Delete a sheet; of the log and the daily counts one is left."""
    sheet = draft.rng.choice(READ)
    other = {"log": "daily", "daily": "log"}.get(sheet)
    if other and not any(draft.rows[other, {"log": "log", "daily": "counts"}[other]]):
        return False
    keep = [("sheet", other), ("all", other)] if other else []
    if not draft.claim([TABS, ("sheet", sheet)], keep):
        return False
    draft.other.gone.add(sheet)
    draft.expected.append(Expected("sheet_absent"))
    draft.is_log_lost |= sheet == "log"
    return True


def sheet_missing(draft: Draft) -> bool:
    """Delete the headers of the log or of the daily counts."""
    sheet, other = draft.rng.sample(("log", "daily"), 2)
    table = draft.paper.placed.book[sheet]
    blocks = {"log": "log", "daily": "counts"}
    if not any(draft.rows[other, blocks[other]]):
        return False
    if not draft.claim([TABS, ("sheet", sheet)], [("sheet", other), ("all", other)]):
        return False
    for column in table.table(blocks[sheet]).columns:
        write(draft, sheet, header_spot(draft, sheet, blocks[sheet], column.id), None)
    draft.expected.append(Expected("sheet_missing", sheet))
    draft.is_log_lost |= sheet == "log"
    return True


def nothing_filled(draft: Draft) -> bool:
    """Fill in neither the log nor the daily counts."""
    own: list[Token] = [("sheet", "log"), ("sheet", "daily"), ("all", "log")]
    if not draft.claim(own):
        return False
    draft.rows["log", "log"], draft.days = [], {}
    draft.rows["daily", "counts"] = [{} for _ in draft.rows["daily", "counts"]]
    draft.fields["month", "sign", "support"] = "想学谈判"
    draft.claim([("month", "sign", "support")])
    draft.expected.append(Expected("nothing_filled"))
    return True


def identity_visible(draft: Draft) -> bool:
    """Delete the hidden sheet."""
    if not draft.claim([TABS, ("identity",)]):
        return False
    draft.other.gone.add("mubiao")
    draft.expected.append(Expected("identity_visible"))
    return True


def name_differs(draft: Draft) -> bool:
    """Write another name on the first page."""
    if not draft.claim([("identity",)]):
        return False
    at = draft.paper.placed.block("home", "identity").columns["name"]
    write(draft, "home", (at.row, at.column), "孙小满")
    draft.expected.append(Expected("name_differs"))
    return True
