"""What a running command says on standard error: how far it is, or why it stopped."""

from dataclasses import dataclass, replace

from addin.far import Far

PREFIX = "mubiao: "
NOT_BEGUN = Far()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What was said so far.

    Attributes:
        far: How far it is.
        sentences: Everything else that was said.
        rest: The beginning of a line that has not ended.
    """

    far: Far = NOT_BEGUN
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
        >>> heard(Spoken(), "3/12\t0\t4\tChecking\n4/1").far.done
        3
    """
    *lines, rest = (spoken.rest + text).replace("\r\n", "\n").split("\n")
    for line in lines:
        spoken = _with_line(spoken, line)
    return replace(spoken, rest=rest)


def _with_line(spoken: Spoken, line: str) -> Spoken:
    far = Far.of_line(line)
    if far is not None:
        return replace(spoken, far=far)
    return replace(spoken, sentences=(*spoken.sentences, line.rstrip())) if line.strip() else spoken
