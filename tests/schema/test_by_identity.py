"""Results are remembered for the very same arguments, and only so many of them."""

from workbook.schema.by_identity import by_identity
from workbook.schema.words import Words


def test_the_very_same_argument_is_answered_from_memory() -> None:
    asked: list[Words] = []

    @by_identity(2)
    def english(words: Words) -> str:
        asked.append(words)
        return words.en

    first, equal = Words("客户", "Customer"), Words("客户", "Customer")

    assert ["Customer"] * 3 == [english(first), english(first), english(equal)]
    assert 2 == len(asked)
    assert asked[0] is first
    assert asked[1] is equal


def test_beyond_the_most_all_is_forgotten_and_nothing_is_mixed_up() -> None:
    asked: list[str] = []

    @by_identity(2)
    def english(words: Words) -> str:
        asked.append(words.en)
        return words.en

    texts = [f"Customer {number}" for number in range(500)]

    # Values that are gone at once leave their place in memory to the next ones.
    assert texts == [english(Words("客户", text)) for text in texts]
    assert texts == asked
