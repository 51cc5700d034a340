"""What somebody has seen: a mark of exactly the letters that were shown, so that no others go on their word."""

from hashlib import sha256

from addin.outcome import Due
from addin.sending.preview import Preview

LENGTH = 16  # hexadecimal digits; they tell letters apart and keep no secret


def due_of(preview: Preview) -> Due | None:
    """Return the letters that go as soon as somebody says so; None where none does."""
    going = preview.going
    return Due(len(going), seen_mark(preview)) if going else None


def seen_mark(preview: Preview) -> str:
    """Return what stands for the letters that go; it is another one where any of them changes."""
    told = "\n".join(
        sorted(
            "\t".join((*each.key, each.letter.recipient.way, each.standing))
            for each in preview.going
        )
    )
    return sha256(told.encode()).hexdigest()[:LENGTH]
