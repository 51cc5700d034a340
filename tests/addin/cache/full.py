"""Consolidates a month while its cache lies on a full disk: run by the test that has mounted it."""

import sys
from pathlib import Path

from addin.cache.place import cache_file
from addin.cache.store import Store
from tests.addin.cache.consolidated import answer, opened


def main() -> None:
    """Print the answer, and whether the cache could keep less than there is."""
    team = opened(Path(sys.argv[1]).parent)
    print(answer(team, Path(sys.argv[2]))[0], end="\n--\n")
    with Store(cache_file()) as store:
        print(store.size()[0] < len(list(team.folder("2026-11").iterdir())))


if __name__ == "__main__":
    main()
