"""What is said in a few lines when the review is open on the screen: who and what needs a person."""

from collections.abc import Iterator

from addin.consolidating import Consolidation
from addin.page import Grid, Line, Page, cells
from workbook.review.figures import index_figures
from workbook.review.hand_in import hand_in_reason
from workbook.review.source import Source
from workbook.schema.finding import Severity
from workbook.schema.live_words import LIVE
from workbook.schema.screen_words import SAID
from workbook.schema.status import MEMBER_STATUS_LABEL, FileStatus, MemberStatus

_TAKEN = (FileStatus.IGNORED, FileStatus.DUPLICATE)


def summary_page(done: Consolidation) -> Page:
    """Return who has not handed in, and how much is to be corrected."""
    return tuple(_parts(done))


def _parts(done: Consolidation) -> Iterator[Line | Grid]:
    run, lang = done.run, done.lang
    counts = {str(status): count for status, count in run.member_counts().items()}
    yield Line(SAID["members"].of(lang, expected=len(run.hand_ins), **counts))
    source = Source(run, index_figures(run), lang)
    rows = tuple(
        cells(
            f"{each.name} {each.member_id}",
            MEMBER_STATUS_LABEL[each.status].of(lang),
            hand_in_reason(source, each) or each.file or SAID["no_file"].of(lang),
        )
        for each in run.hand_ins
        if each.status is not MemberStatus.RECEIVED
    )
    if rows:
        yield Grid(rows=rows)
    refused = sum(not b.status.is_counted and b.status not in _TAKEN for b in run.books)
    if refused:
        yield Line(LIVE["refused"].of(lang, count=refused))
    errors = sum(each.severity is Severity.ERROR for each in run.findings)
    if errors:
        yield Line(LIVE["corrections"].of(lang, count=errors))
    if done.review != done.wanted:
        yield Line(SAID["saved_aside"].of(lang, wanted=done.wanted.name))
    yield Line(LIVE["in_review"].of(lang, file=done.review.name))
