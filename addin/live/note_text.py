"""Our lines in a cell's note: added below what a person wrote, and taken away again from whatever it is by then."""

from itertools import takewhile

from workbook.schema.marks import MARK_LINE


def with_ours(own: str | None, ours: str) -> str:
    r"""Return a note's text with our lines below it.

    Example:
        >>> with_ours(None, "〔补正 1〕缺日期"), with_ours("问过他", "〔补正 1〕缺日期")
        ('〔补正 1〕缺日期', '问过他\n〔补正 1〕缺日期')
    """
    return ours if own is None else f"{own}\n{ours}"


def without_ours(text: str, ours: str) -> str:
    r"""Return a note's text without our lines; what a person wrote around or into them stays.

    Args:
        text: The note as it stands now.
        ours: The lines that were added; empty if that is not known any more.

    Example:
        >>> without_ours("问过他\n〔补正 1〕缺日期 已改\n明天", "〔补正 1〕缺日期")
        '问过他\n 已改\n明天'
        >>> without_ours("〔补正 1〕改成 3 号了", "〔补正 1〕缺日期")
        '改成 3 号了'
    """
    known = ours.split("\n") if ours else []
    kept: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        rest = _rest(line, known)
        if rest is not None:
            kept.append(rest)
    return "\n".join(kept)


def numbers_in(text: str) -> tuple[int, ...]:
    r"""Return the numbers of our lines in a note; none if it is not one of ours.

    Example:
        >>> numbers_in("问过他\n〔补正 3〕缺日期\n[Correction 4] Date is missing")
        (3, 4)
    """
    found = (MARK_LINE.search(line) for line in text.splitlines())
    return tuple(int(match[1] or match[2]) for match in found if match)


def _rest(line: str, known: list[str]) -> str | None:
    """Return what a person's own of a line is; None if all of it is ours."""
    for ours in known:
        if ours in line:
            return line.replace(ours, "", 1) or None
    mark = MARK_LINE.search(line)
    if mark is None:
        return line
    ours = next((each for each in known if each.startswith(mark[0])), line[mark.start() :])
    return line[: mark.start()] + _added(line[mark.start() :], ours) or None


def _added(line: str, ours: str) -> str:
    """Return what stands in a line between the beginning and the end it has in common with ours."""
    begin = _alike(line, ours)
    end = _alike(line[begin:][::-1], ours[begin:][::-1])
    return line[begin : len(line) - end]


def _alike(text: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = zip(text, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
