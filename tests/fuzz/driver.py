"""Checks mutants until it has checked enough: ``python -m tests.fuzz.driver FOLDER --runs N --seed N``.

Where atheris is installed, it keeps the mutants that reach new lines of the readers and mutates those
again; elsewhere every mutant is made of a seed. What failed is left in the folder, and ends the run.
"""

import argparse
import importlib.util
import sys
from pathlib import Path
from random import Random

HAS_ATHERIS = importlib.util.find_spec("atheris") is not None
TALLY = "reached.json"
PER_TALLY = 500
LARGEST = 2**17  # bytes of a mutant
FROM_SEED = 0.6  # how often a good book is mutated: most of the corpus is refused early
BY_ATHERIS = 0.15  # how often the bytes of a part are left to it
INSTRUMENTED = ["workbook.read", "workbook.check"]


def by_atheris(folder: Path, runs: int, seed: int) -> None:
    """Let atheris choose; does not return, it ends the process.

    Args:
        folder: Holds ``corpus``; gets the tally, and the mutant that failed.
        runs: How many to check.
        seed: What the choices begin with.
    """
    import atheris  # type: ignore[import-untyped, unused-ignore]  # not everywhere

    with atheris.instrument_imports(include=INSTRUMENTED):
        from tests.fuzz.target import Reached

    from tests.fuzz.mutants import mutant, parts_if_zip, zipped
    from tests.fuzz.seeds import seed_parts

    reached, seeds = Reached(), list(seed_parts().values())

    def check(content: bytes) -> None:
        reached.check(content)
        if reached.count % PER_TALLY == 0 or reached.count == runs:
            reached.save(folder / TALLY)

    def mutate(content: bytes, largest: int, number: int) -> bytes:
        random = Random(number)
        kept = {} if random.random() < FROM_SEED else parts_if_zip(content)
        parts = kept or random.choice(seeds)
        if random.random() < BY_ATHERIS:
            name = random.choice(list(parts))
            some = atheris.Mutate(parts[name], len(parts[name]) + 64)
            made = zipped(random, {**parts, name: some})
        else:
            made = mutant(random, parts)
        return made if len(made) <= largest else content[:largest]

    options = [
        f"-runs={runs}",
        f"-seed={seed}",
        f"-max_len={LARGEST}",
        f"-artifact_prefix={folder}/",
        "-timeout=60",  # the target itself says what took over two seconds
        "-rss_limit_mb=1500",
        "-len_control=0",
        "-mutate_depth=1",
        "-print_final_stats=1",
        str(folder / "corpus"),
    ]
    atheris.Setup([sys.argv[0], *options], check, custom_mutator=mutate)
    atheris.Fuzz()


def by_chance(folder: Path, runs: int, seed: int) -> None:
    """Make every mutant of a seed; the last one is what failed, where one does."""
    from tests.fuzz.mutants import mutant
    from tests.fuzz.seeds import seed_parts, unpacked
    from tests.fuzz.target import Reached

    more = [unpacked(path.read_bytes()) for path in sorted((folder / "corpus").glob("*.xlsx"))]
    reached, seeds = Reached(), [*seed_parts().values(), *more]
    content = b""
    try:
        for number in range(runs):
            random = Random(f"{seed} {number}")
            content = mutant(random, random.choice(seeds))
            reached.check(content)
    finally:
        reached.save(folder / TALLY)
        if reached.count < runs:
            (folder / "crash-by-chance.xlsx").write_bytes(content)


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.driver")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    run = by_atheris if HAS_ATHERIS else by_chance
    run(asked.folder, asked.runs, asked.seed)


if __name__ == "__main__":
    main()
