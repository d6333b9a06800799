"""Small numbers within sentences."""

import pytest

from askwhy.wording.numbers import in_words, listed, opening


@pytest.mark.parametrize(
    ("count", "words"), [(1, "one"), (3, "three"), (12, "twelve"), (13, "13"), (1000, "1000")]
)
def test_numbers_up_to_twelve_are_words(count: int, words: str) -> None:
    assert in_words(count) == words


def test_a_number_that_opens_a_sentence_has_a_capital() -> None:
    assert opening(7) == "Seven"
    assert opening(34) == "34"


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["Å"], "Å"), (["Å", "é"], "Å and é"), (["Å", "é", "ß"], "Å, é and ß")]
)
def test_parts_are_listed_with_an_and_before_the_last(parts: list[str], text: str) -> None:
    assert listed(parts) == text
