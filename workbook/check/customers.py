"""客户档案: the member's customers; nothing here blocks anything."""

from dataclasses import replace

from workbook.check.checked import Rows
from workbook.check.source import Source
from workbook.check.table import check_table
from workbook.check.values import Reading
from workbook.schema.finding import Finding
from workbook.schema.member.customers import CUSTOMER_ROWS
from workbook.schema.words import Words


def check_customers(source: Source, reading: Reading) -> tuple[Rows, tuple[Finding, ...]]:
    """Check 客户档案; a row without a customer is left out.

    Args:
        source: The table as it stands.
        reading: How its cells are read.

    Returns:
        The customers and what was found, all of it warnings and notes.

    Findings:
        Those of ``check_table``; ``too_many_customers``.
    """
    is_beyond = len(source.rows) > CUSTOMER_ROWS
    typed = check_table(replace(source, rows=source.rows[:CUSTOMER_ROWS]), reading)
    findings = typed.findings
    if is_beyond:
        most = Words(f"{CUSTOMER_ROWS:,}", f"{CUSTOMER_ROWS:,}")
        findings = (*findings, source.origin.says("too_many_customers", wanted=most))
    return typed.rows(typed.lacking()), findings
