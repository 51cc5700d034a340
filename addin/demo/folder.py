"""The demo's folder: what an earlier demo wrote may be written again, nothing else is touched."""

from pathlib import Path

from addin.errors import FileThere, FileUnwritten

LIST = ".mubiao-demo"  # the files a demo wrote, one a line


class DemoFolder:
    """A folder being filled by a demo."""

    def __init__(self, path: Path) -> None:
        """Begin in a new or empty folder, or clear away what an earlier demo wrote.

        Raises:
            FileThere: The folder holds other people's files and no demo.
            FileUnwritten: The system does not let us.
        """
        self.path = path
        self._written: set[Path] = set()
        try:
            path.mkdir(parents=True, exist_ok=True)
            if (path / LIST).exists():
                self._clear()
            elif any(path.iterdir()):
                raise FileThere("not_a_demo", path)
        except OSError as error:
            raise FileUnwritten("file_unwritten", path, error.strerror or "") from error

    def write(self, path: Path, content: bytes) -> None:
        """Write a file of the demo, over its own earlier one."""
        try:
            path.write_bytes(content)
        except OSError as error:
            raise FileUnwritten("file_unwritten", path, error.strerror or "") from error
        self._written.add(path)

    def remove(self, path: Path) -> None:
        """Take a file of the demo away again."""
        path.unlink()
        self._written.discard(path)

    def close(self) -> None:
        """Remember which files are the demo's."""
        names = sorted(path.relative_to(self.path).as_posix() for path in self._written)
        self.write(self.path / LIST, "\n".join(names).encode())

    def _clear(self) -> None:
        for name in (self.path / LIST).read_text(encoding="utf-8").splitlines():
            path = self.path / name
            if path.resolve().is_relative_to(self.path.resolve()):
                path.unlink(missing_ok=True)
