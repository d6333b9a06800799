"""Several names in a sentence."""

import pytest

from askwhy.wording.lists import listed


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], ""),
        (["Dana"], "Dana"),
        (["Dana", "Tom"], "Dana and Tom"),
        (["Dana", "Tom", "Ana"], "Dana, Tom and Ana"),
        (list("ABCDEFG"), "A, B, C, D, E, F and G"),
        (list("ABCDEFGHIJ"), "A, B, C, D, E, F and 4 others"),
    ],
)
def test_names_are_joined_as_one_says_them(names: list[str], said: str) -> None:
    assert listed(names) == said
