"""The buttons in LibreOffice: each runs its command in mubiao's own Python and answers it on a pipe.

LibreOffice's Python runs this file. What it is to know stands beside it in ``settings.json``, written
when the extension was built.
"""

# ruff: noqa: ANN401, ARG002, D102, D107, N802, N816 - the names and signatures are UNO's
# mypy: disable-error-code="misc,unused-ignore"

import json
import os
import secrets
import subprocess
import tempfile
import threading
from typing import Any

import unohelper  # type: ignore[import-not-found]
from com.sun.star.awt import XCallback
from com.sun.star.awt.MessageBoxType import ERRORBOX
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.bridge import XInstanceProvider
from com.sun.star.frame import ControlCommand, FeatureStateEvent, XDispatch, XDispatchProvider
from com.sun.star.lang import XInitialization
from mubiao_child import fault, own_words, started, why_not_started  # type: ignore[import-not-found]

with open(os.path.join(os.path.dirname(__file__), "settings.json"), encoding="utf-8") as _file:
    SETTINGS = json.load(_file)


class Toolbar(
    unohelper.Base, XInitialization, XDispatchProvider, XDispatch, XCallback, XInstanceProvider
):
    """The buttons of one window; to a command on its pipe, the way to the whole office."""

    def __init__(self, context: Any) -> None:
        self._context, self._frame = context, None

    def initialize(self, arguments: Any) -> None:
        self._frame = arguments[0] if arguments else None

    def queryDispatch(self, url: Any, target: str, flags: int) -> Any:
        return self if url.Complete in SETTINGS["commands"] else None

    def queryDispatches(self, asked: Any) -> Any:
        return tuple(self.queryDispatch(a.FeatureURL, a.FrameName, a.SearchFlags) for a in asked)

    def addStatusListener(self, listener: Any, url: Any) -> None:
        # The way to give an extension's button a tip; its state never changes.
        tip = NamedValue("HelpText", self._said(url.Complete))
        shown = ControlCommand("SetQuickHelpText", (tip,))
        listener.statusChanged(FeatureStateEvent(self, url, "", True, False, shown))

    def removeStatusListener(self, listener: Any, url: Any) -> None: ...

    def dispatch(self, url: Any, arguments: Any) -> None:
        # In a thread of its own: it is the office that has to answer the command.
        asked = (SETTINGS["commands"][url.Complete], self._uid())
        threading.Thread(target=self._run, args=asked, daemon=True).start()

    def notify(self, sentence: Any) -> None:
        window = self._frame.ContainerWindow if self._frame else None
        toolkit = self._made("com.sun.star.awt.Toolkit")
        box = toolkit.createMessageBox(window, ERRORBOX, 1, self._said("title"), sentence)
        box.execute()
        box.dispose()

    def getInstance(self, name: str) -> Any:
        return self._context if name == "StarOffice.ComponentContext" else None

    def _run(self, command: str, uid: str) -> None:
        """Serve a command until it has ended; say so if it could not do its work."""
        interpreter, pipe = SETTINGS["interpreter"], "mubiao" + secrets.token_hex(16)
        with tempfile.TemporaryFile() as errors:
            try:
                child = started(interpreter, command, uid, pipe, errors)
            except OSError as error:
                sentence = self._said(why_not_started(interpreter), why=error.strerror)
            else:
                is_served = self._serve(child, pipe)
                errors.seek(0)
                printed = errors.read().decode("utf-8", "replace")
                key = fault(child.returncode, printed, is_served=is_served)
                sentence = key and (own_words(printed) or self._said(key, code=child.returncode))
        if sentence:  # only the office's own thread may open a window
            self._made("com.sun.star.awt.AsyncCallback").addCallback(self, sentence)

    def _serve(self, child: "subprocess.Popen[bytes]", pipe: str) -> bool:
        """Give the context to who knows the pipe, until the child ends; False if nobody came."""
        acceptor = self._made("com.sun.star.connection.Acceptor")
        factory = self._made("com.sun.star.bridge.BridgeFactory")
        bridges = []  # type: ignore[var-annotated]

        def accept() -> None:
            while connection := acceptor.accept("pipe,name=" + pipe):
                bridges.append(factory.createBridge("", "urp", connection, self))

        server = threading.Thread(target=accept, daemon=True)
        server.start()
        child.wait()
        while server.is_alive():  # a child that ends at once may be faster than the pipe
            acceptor.stopAccepting()
            server.join(0.05)
        return bool(bridges)

    def _uid(self) -> str:
        """Return the open book's id; nothing where no book is open."""
        model = self._frame.Controller.Model if self._frame and self._frame.Controller else None
        is_book = model and model.supportsService("com.sun.star.sheet.SpreadsheetDocument")
        return str(model.RuntimeUID) if is_book else ""

    def _said(self, key: str, **facts: Any) -> str:
        """Return a sentence in the language of LibreOffice's menus."""
        path = PropertyValue(Name="nodepath", Value="/org.openoffice.Setup/L10N")
        provider = self._made("com.sun.star.configuration.ConfigurationProvider")
        access = "com.sun.star.configuration.ConfigurationAccess"
        locale = provider.createInstanceWithArguments(access, (path,)).getByName("ooLocale")
        lang = "zh" if locale.startswith("zh") else "en"
        return str(
            SETTINGS["words"][key][lang].format(interpreter=SETTINGS["interpreter"], **facts)
        )

    def _made(self, service: str) -> Any:
        return self._context.ServiceManager.createInstanceWithContext(service, self._context)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(
    Toolbar, SETTINGS["handler"], ("com.sun.star.frame.ProtocolHandler",)
)
