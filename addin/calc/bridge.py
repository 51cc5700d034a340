"""The one door to UNO: importing it, reaching an office, and making UNO's values."""

import atexit
import sys
import time
from pathlib import Path
from typing import Any, TypeAlias

from addin.calc.faults import OfficeMissing

Uno: TypeAlias = Any  # an object of UNO's: they have no types
ANSWER_WITHIN = 10.0  # seconds
PAUSE = 0.02
# Where the systems' packages put uno.py, for the Python minor version they were built for.
FOLDERS = (
    "/usr/lib/python3/dist-packages",
    f"/usr/lib64/python3.{sys.version_info.minor}/site-packages",
    f"/usr/lib/python3.{sys.version_info.minor}/site-packages",
)


def uno() -> Uno:
    """Return the module uno.

    The systems keep it beside packages that are older than ours, so their folder is searched last,
    and only while uno is imported.

    Raises:
        OfficeMissing: There is none for this Python.
    """
    if "uno" not in sys.modules:
        before = list(sys.path)
        sys.path.extend(each for each in FOLDERS if Path(each, "uno.py").is_file())
        try:
            import uno as _  # noqa: F401
        except ImportError as error:
            raise OfficeMissing("uno_missing") from error
        finally:
            sys.path[:] = before
    return sys.modules["uno"]


def connected(pipe: str, *, within: float = ANSWER_WITHIN) -> Uno:
    """Return the component context that an office serves on a pipe.

    Args:
        pipe: The pipe's name.
        within: How many seconds it may take to answer.

    Raises:
        OfficeMissing: uno is missing, or nobody answers.
    """
    resolver = _local_service("com.sun.star.bridge.UnoUrlResolver")
    atexit.register(_hang_up)
    # The last connection may still be being let go: it answers once more, that it is disposed.
    silent = (
        exception("com.sun.star.connection.NoConnectException"),
        exception("com.sun.star.lang.DisposedException"),
    )
    deadline = time.monotonic() + within
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except silent as error:
            if time.monotonic() > deadline:
                raise OfficeMissing("office_silent") from error
            time.sleep(PAUSE)


def _local_service(name: str) -> Uno:
    """Return a service of UNO's own, which needs no office."""
    local = uno().getComponentContext()
    return local.ServiceManager.createInstanceWithContext(name, local)


def _hang_up() -> None:
    """Let go of every office before the process ends.

    UNO's threads, which pass on what is still to be released, use tables that the process takes down
    while it ends: one run in a thousand ended with a segmentation fault there.
    """
    for each in _local_service("com.sun.star.bridge.BridgeFactory").getExistingBridges():
        each.dispose()


def exception(name: str) -> type[Exception]:
    """Return a class of UNO's exceptions, for an except clause."""
    found: type[Exception] = uno().getClass(name)
    return found


def properties(**values: object) -> tuple[Uno, ...]:
    """Return named values as UNO takes them."""
    return tuple(
        struct("com.sun.star.beans.PropertyValue", Name=name, Value=value)
        for name, value in values.items()
    )


def as_one(**values: object) -> Uno:
    """Return named values as the value of one property."""
    return uno().Any("[]com.sun.star.beans.PropertyValue", properties(**values))


def struct(name: str, **values: object) -> Uno:
    """Return a UNO struct with its fields filled."""
    made = uno().createUnoStruct(name)
    for field, value in values.items():
        setattr(made, field, value)
    return made


def enum(kind: str, value: str) -> Uno:
    """Return a value of a UNO enumeration."""
    return uno().Enum(kind, value)


def url_of(path: str) -> str:
    """Return a file's URL."""
    return str(uno().systemPathToFileUrl(path))


def path_of(url: str) -> str:
    """Return the path of a file's URL."""
    return str(uno().fileUrlToSystemPath(url))
