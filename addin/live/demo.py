"""演示 from a button."""

from dataclasses import replace

from addin.demo.show import show_demo
from addin.live.host import Host
from addin.live.places import documents
from addin.progress import InStatusBar
from addin.request import Request
from workbook.schema.live_words import LIVE


def demo(host: Host, request: Request) -> int:
    """Make a made-up team in a folder of its own, and open its review.

    Raises:
        FileThere: The folder holds something else.
        FileUnwritten: It cannot be saved.
    """
    lang = request.lang or "zh"
    folder = request.out or str(documents() / LIVE["demo_folder"].of(lang))
    outcome = show_demo(replace(request, out=folder), InStatusBar(host.status, lang))
    if outcome.output is not None:
        host.open(outcome.output)
    return outcome.code
