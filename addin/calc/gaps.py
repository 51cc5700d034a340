"""Whatever xlwings knows and this engine leaves out says so in a sentence."""

from collections.abc import Callable
from typing import NoReturn, TypeVar

from addin.calc.faults import NotInCalc

Implementation = TypeVar("Implementation", bound=type)


def gaps_told(of: type) -> Callable[[Implementation], Implementation]:
    """Make a class raise ``NotInCalc`` for every member of ``of`` that it does not define itself.

    Args:
        of: The class of ``xlwings.base_classes`` that lists what xlwings may ask for; where a
            member is missing there, only ``NotImplementedError`` without a word would be raised.
    """

    def fill(made: Implementation) -> Implementation:
        for name, member in vars(of).items():
            if name.startswith("_") or getattr(made, name) is not member:
                continue
            if name == "expand" or name.startswith("max_cells_per_"):
                continue  # xlwings does these itself
            setattr(
                made, name, _gap(f"{of.__name__}.{name}", is_property=isinstance(member, property))
            )
        return made

    return fill


def _gap(what: str, *, is_property: bool) -> property | Callable[..., NoReturn]:
    def tell(*_args: object, **_options: object) -> NoReturn:
        raise NotInCalc(what)

    return property(tell, tell) if is_property else tell
