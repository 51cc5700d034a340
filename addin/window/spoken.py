"""What a running command says on standard error: how far it is, or why it stopped."""

from dataclasses import dataclass, replace

PREFIX = "mubiao: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What was said so far.

    Attributes:
        done: How many steps are done.
        total: Of how many; 0 where that is not known yet.
        label: What the steps are.
        sentences: Everything else that was said.
        rest: The beginning of a line that has not ended.
    """

    done: int = 0
    total: int = 0
    label: str = ""
    sentences: tuple[str, ...] = ()
    rest: str = ""

    @property
    def sentence(self) -> str:
        """Why it stopped, as a person is told."""
        return "\n".join((*self.sentences, *filter(None, [self.rest.strip()]))).removeprefix(PREFIX)


NOTHING_SAID = Spoken()


def heard(spoken: Spoken, text: str) -> Spoken:
    r"""Return what was said with more of it.

    Example:
        >>> heard(Spoken(), "3/12\tChecking\n4/1").done
        3
    """
    *lines, rest = (spoken.rest + text).replace("\r\n", "\n").split("\n")
    for line in lines:
        spoken = _with_line(spoken, line)
    return replace(spoken, rest=rest)


def _with_line(spoken: Spoken, line: str) -> Spoken:
    step, mark, label = line.partition("\t")
    done, slash, total = step.partition("/")
    if mark and slash and done.isdecimal() and total.isdecimal():
        return replace(spoken, done=int(done), total=int(total), label=label)
    return replace(spoken, sentences=(*spoken.sentences, line.rstrip())) if line.strip() else spoken
