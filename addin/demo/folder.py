"""The demo's folder: what an earlier demo wrote may be written again, nothing else is touched."""

from collections.abc import Iterable
from pathlib import Path

from addin.errors import FileThere, FileUnwritten
from addin.save import save
from addin.unsaved import unsaved

LIST = ".mubiao-demo"  # the files a demo wrote or was going to write, one a line


class DemoFolder:
    """A folder being filled by a demo."""

    def __init__(self, path: Path) -> None:
        """Begin in a new or empty folder, or clear away what an earlier demo wrote.

        Raises:
            FileThere: The folder holds other people's files and no demo.
            FileUnwritten: The system does not let us.
        """
        self.path = path
        self._listed: set[Path] = set()
        try:
            path.mkdir(parents=True, exist_ok=True)
            if (path / LIST).exists():
                self._clear()
            elif any(path.iterdir()):
                raise FileThere("not_a_demo", path)
        except OSError as error:
            raise FileUnwritten("file_unwritten", path, error.strerror or "") from error

    def expect(self, paths: Iterable[Path]) -> None:
        """List files before they are written, so that a demo that is cut short can be cleared away."""
        new = [path for path in paths if path not in self._listed]
        self._listed.update(new)
        text = "".join(f"{path.relative_to(self.path).as_posix()}\n" for path in new).encode()
        try:
            with (self.path / LIST).open("ab") as listed:
                listed.write(text)
        except OSError as error:
            raise unsaved(self.path / LIST, error, size=len(text)) from error

    def write(self, path: Path, content: bytes) -> None:
        """Write a file of the demo, over its own earlier one."""
        self.expect((path,))
        try:
            path.write_bytes(content)
        except OSError as error:
            raise unsaved(path, error, size=len(content)) from error

    def remove(self, path: Path) -> None:
        """Take a file of the demo away again."""
        path.unlink()
        self._listed.discard(path)

    def close(self) -> None:
        """List what is there in the end."""
        names = sorted(path.relative_to(self.path).as_posix() for path in self._listed)
        save(self.path / LIST, "\n".join(names).encode())

    def _clear(self) -> None:
        for name in (self.path / LIST).read_text(encoding="utf-8").splitlines():
            path = self.path / name
            # A last line that was cut short may name a folder.
            if path.is_file() and path.resolve().is_relative_to(self.path.resolve()):
                path.unlink()
        (self.path / LIST).write_bytes(b"")
