"""What may keep us from putting a file in its place, or from taking it away."""

from addin.errors import FileFault
from workbook.schema.installation_words import INSTALL_FAULT
from workbook.schema.words import Lang


class NotInstalled(FileFault):
    """A file was not put where it belongs, or not taken away from there."""

    def told(self, lang: Lang, *, is_pressed: bool = False) -> str:  # noqa: ARG002 - told alike
        """Return the sentence in one language."""
        return INSTALL_FAULT[self.code].of(lang, **self._facts)


def reason(error: FileFault) -> str:
    """Return what the system itself said, as far as it said anything."""
    return (error.__cause__.strerror or "") if isinstance(error.__cause__, OSError) else ""
