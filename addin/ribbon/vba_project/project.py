"""A Basic project as one file: what Excel keeps as ``vbaProject.bin``."""

from collections.abc import Sequence

from addin.ribbon.vba_project.compound_file import compound_file
from addin.ribbon.vba_project.compression import compress
from addin.ribbon.vba_project.module import Module
from addin.ribbon.vba_project.streams import (
    dir_stream,
    names_stream,
    project_stream,
)

# Version FFFF: nothing compiled is in here, Excel compiles the source when it opens it.
SOURCE_ONLY = bytes.fromhex("cc61ffff000100")


def vba_project(name: str, modules: Sequence[Module], project_id: str) -> bytes:
    """Return a project that holds the source of its modules and nothing else.

    Args:
        name: The project's name.
        modules: In the order the editor shows them; the workbook's and the sheets' too.
        project_id: A GUID in braces.

    Raises:
        UnicodeEncodeError: A module holds more than ASCII, which depends on the reader's system.
    """
    sources = {each.name: compress(each.stored().encode("ascii")) for each in modules}
    described = {"_VBA_PROJECT": SOURCE_ONLY, "dir": compress(dir_stream(name, modules))}
    return compound_file(
        {
            "VBA": sources | described,
            "PROJECT": project_stream(name, modules, project_id),
            "PROJECTwm": names_stream(modules),
        }
    )
