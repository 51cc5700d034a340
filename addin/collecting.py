"""Python's collector of circular garbage, set for programs that live for seconds."""

import gc

OBJECTS, YOUNG, OLD = 100_000, 50, 50


def collect_rarely() -> None:
    """Look for circular garbage rarely: nearly all objects here live to the end anyway.

    Looking for it took a sixth of consolidating 200 books; leaving it nearly off takes no more memory.
    """
    gc.set_threshold(OBJECTS, YOUNG, OLD)


def collect_no_more() -> None:
    """Look for none any more: the process ends, and all of it goes with the process.

    Python would look through everything twice, for a quarter of a second where pandas is loaded.
    """
    gc.freeze()
