"""Where templates are rendered: no Python can be reached from one, and nothing undefined is blank.

A team's template lies in a folder that others can write to, so it is treated like any file that
came in: it may name facts, choose and repeat, and nothing else.
"""

from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, FunctionLoader, StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

FILTERS = frozenset({"default", "first", "join", "last", "length", "lower", "replace", "upper"})
CALLABLE = (BlockReference, LoopContext, Macro)


class LetterEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox in which a template can call its own macros and blocks only."""

    # "a" * 10**9 would fill the memory
    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, loader: BaseLoader, *, is_html: bool) -> None:
        """Set everything that decides whether data can become markup.

        Args:
            loader: Finds a template by name.
            is_html: Escape everything; plain text is escaped by the HTML it is put into.
        """
        super().__init__(
            loader=loader,
            autoescape=is_html,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self.globals.clear()
        self.filters = {name: each for name, each in self.filters.items() if name in FILTERS}

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 - Jinja2's own signature
        """Return whether it is a macro or a block of the template itself."""
        return isinstance(obj, CALLABLE)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401, ARG002
        """Refuse the operators that make much of little.

        Raises:
            SecurityError: Always.
        """
        raise SecurityError(f"{operator} cannot be used in a letter")


def environment(find: Callable[[str], str | None], *, is_html: bool) -> LetterEnvironment:
    """Return an environment whose templates are found by name.

    Args:
        find: The text of a template, or None where there is none of that name.
        is_html: Whether HTML is made.
    """

    def load(name: str) -> tuple[str, str, None] | None:
        text = find(name)
        return None if text is None else (text, name, None)

    return LetterEnvironment(FunctionLoader(load), is_html=is_html)
