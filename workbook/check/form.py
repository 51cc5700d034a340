"""A form's cells, checked field by field."""

from collections.abc import Mapping

from workbook.check.origin import Origin, mark_code, mark_shown, milder
from workbook.check.parsed import BLANK as NOTHING_THERE
from workbook.check.parsed import USABLE, Parsed, shown
from workbook.check.values import Reading
from workbook.read.cells import Spot
from workbook.read.grid import BLANK, Grid
from workbook.schema.finding import Finding
from workbook.schema.place import a1
from workbook.schema.sheet import Column, Form


def check_form(
    form: Form, spots: Mapping[str, Spot], *, grid: Grid, origin: Origin, reading: Reading
) -> tuple[dict[str, object], list[Finding]]:
    """Read the fields people fill in.

    Args:
        form: The declaration.
        spots: Field id -> where its value stands; fields that were not found are left out.
        grid: The sheet.
        origin: Whose file it is.
        reading: How cells are read.

    Returns:
        Field id -> typed value of the fields that are filled in; what was found. What is wrong with a
        field is a warning, for nothing is counted from forms.

    Findings:
        Those of a cell; ``error_value``, ``uncalculated``.
    """
    values: dict[str, object] = {}
    findings: list[Finding] = []
    for field in form.fields:
        if not field.is_input or field.id not in spots:
            continue
        spot = spots[field.id]
        raw, parsed = _read(field, grid, spot, reading)
        if not parsed.code or parsed.code in USABLE:
            values[field.id] = parsed.value
        if parsed.code:
            said = origin.on(grid.name).says(
                parsed.code,
                a1(*spot),
                column=field.label,
                found=shown(raw),
                wanted=parsed.wanted,
                is_private=field.is_private,
            )
            findings.append(milder(said))
    return {each: value for each, value in values.items() if value is not None}, findings


def _read(field: Column, grid: Grid, spot: Spot, reading: Reading) -> tuple[object, Parsed]:
    """Return what stands in a field, and what it says."""
    mark = grid.marks.get(spot)
    if mark:
        return mark_shown(mark), Parsed(None, mark_code(mark))
    raw = grid.value(*spot)
    return (None, NOTHING_THERE) if raw == BLANK else (raw, reading.of(field)[0](raw))
