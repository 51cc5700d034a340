"""A LibreOffice with windows and mubiao's toolbar: its buttons are pressed, its boxes read."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from addin.calc.bridge import struct, uno
from addin.calc.toolbar.build import build_oxt
from addin.calc.toolbar.installed import install, surroundings
from addin.calc.toolbar.parts import IDENTIFIER
from tests.live.office import Office, Opened
from tests.live.screen import Screen

UNOPKG = "unopkg"
BAR = f"private:resource/toolbar/addon_{IDENTIFIER}"
WITHIN = 60.0  # seconds
PAUSE = 0.05
POSITION_AND_SIZE = 15  # com.sun.star.awt.PosSize
LANGUAGE = "/org.openoffice.Setup/L10N"
PUSH_BUTTON, TEXT = 44, 86  # com.sun.star.accessibility.AccessibleRole

Found = TypeVar("Found")


def office_with_toolbar(folder: Path, screen: Screen, *, interpreter: str) -> Office:
    """Return a LibreOffice that is yet to be started, with the toolbar in its profile.

    Args:
        folder: An empty folder.
        screen: Where its windows will be.
        interpreter: The Python that the buttons start.
    """
    office = Office(folder, env={**screen.environment, **surroundings(folder / "profile")})
    extension = folder / "mubiao.oxt"
    extension.write_bytes(build_oxt(interpreter=interpreter))
    install(extension, unopkg=UNOPKG, profile=office.profile)
    return office


def until(found: Callable[[], Found | None], what: str) -> Found:
    """Return what is found as soon as it is there; fail where it does not come."""
    deadline = time.monotonic() + WITHIN
    while (result := found()) is None:
        assert time.monotonic() < deadline, f"no {what} in {WITHIN:.0f} s"
        time.sleep(PAUSE)
    return result


@dataclass(frozen=True, slots=True)
class Toolbar:
    """The toolbar of a running LibreOffice.

    Attributes:
        office: The LibreOffice.
        screen: Where its windows are.
    """

    office: Office
    screen: Screen

    def dispatcher(self, url: str, opened: Opened | None) -> Any:  # noqa: ANN401 - uno has no types
        """Return what answers a URL in a book's window, or where no book is open; None if nobody."""
        frame = opened.document.CurrentController.Frame if opened else self.office.desktop
        _, parsed = self._made("com.sun.star.util.URLTransformer").parseStrict(
            struct("com.sun.star.util.URL", Complete=url)
        )
        return frame.queryDispatch(parsed, "_self", 0), parsed

    def press(self, command: str, opened: Opened | None) -> None:
        """Press a button as LibreOffice does, without the mouse."""
        dispatcher, url = self.dispatcher(f"mubiao:{command}", opened)
        dispatcher.dispatch(url, ())

    def widened(self, opened: Opened) -> Opened:
        """Return a book whose window now fills the screen."""
        window = opened.document.CurrentController.Frame.ContainerWindow
        window.setPosSize(0, 0, self.screen.width, self.screen.height, POSITION_AND_SIZE)
        return opened

    def labels(self, opened: Opened) -> tuple[str, ...]:
        """Return what stands on the toolbar from left to right; empty for a separator."""
        return tuple(each.AccessibleName for each in self._buttons(opened))

    def spot(self, opened: Opened, label: str) -> tuple[int, int]:
        """Return the middle of a button on the screen."""
        buttons = (each for each in self._buttons(opened) if each.AccessibleName == label)
        return _middle(next(buttons))

    def read_box(self) -> tuple[str, str]:
        """Wait for a message box, click its first button, and return its title and text."""
        window, text = until(self._box, "message box")
        title = str(window.CaptionText)
        until(self._is_clicked_away, "end of the message box")
        return title, text

    def idle(self) -> None:
        """Wait until LibreOffice has drawn everything."""
        self._made("com.sun.star.awt.Toolkit").processEventsToIdle()

    def speak(self, locale: str) -> None:
        """Set the language of the menus, as far as the toolbar asks for it."""
        provider = self._made("com.sun.star.configuration.ConfigurationProvider")
        path = struct("com.sun.star.beans.PropertyValue", Name="nodepath", Value=LANGUAGE)
        access = "com.sun.star.configuration.ConfigurationUpdateAccess"
        node = provider.createInstanceWithArguments(access, (path,))
        node.setPropertyValue("ooLocale", locale)
        node.commitChanges()

    def _box(self) -> tuple[Any, str] | None:
        toolkit = self._made("com.sun.star.awt.Toolkit")
        for window in map(toolkit.getTopWindow, range(toolkit.getTopWindowCount())):
            is_box = window.queryInterface(uno().getTypeByName("com.sun.star.awt.XMessageBox"))
            if not (is_box and window.isVisible()):
                continue
            texts = [each for each in _children(window) if each.AccessibleRole == TEXT]
            if texts:
                return window, texts[0].getText()
        return None

    def _is_clicked_away(self) -> bool | None:
        """Click the message box's first button; True as soon as there is no box any more."""
        box = self._box()
        if box is None:
            return True
        window, _ = box
        buttons = (each for each in _children(window) if each.AccessibleRole == PUSH_BUTTON)
        self.screen.click(*_middle(next(buttons)))
        return None

    def _buttons(self, opened: Opened) -> list[Any]:
        frame = opened.document.CurrentController.Frame
        bar = until(lambda: frame.LayoutManager.getElement(BAR), "toolbar")
        return _children(bar.getRealInterface())

    def _made(self, service: str) -> Any:  # noqa: ANN401
        context = self.office.context
        return context.ServiceManager.createInstanceWithContext(service, context)


def _children(window: Any) -> list[Any]:  # noqa: ANN401
    """Return what is in a window, as a screen reader sees it."""
    there = window.getAccessibleContext()
    children = map(there.getAccessibleChild, range(there.getAccessibleChildCount()))
    return [each.getAccessibleContext() for each in children]


def _middle(there: Any) -> tuple[int, int]:  # noqa: ANN401
    corner, size = there.getLocationOnScreen(), there.getSize()
    return corner.X + size.Width // 2, corner.Y + size.Height // 2
