"""The family name is the last word, with what belongs to it."""

import pytest

from askwhy.domain.family_names import family_name


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Dana Reyes", "Reyes"),
        ("Reyes", "Reyes"),
        ("Anna von der Heide", "von der Heide"),
        ("Ludwig van Beethoven", "van Beethoven"),
        ("Ana Maria da Silva", "da Silva"),
        ("Von Trapp", "Trapp"),
        ("Dr. Karl Weber", "Dr. Weber"),
        ("Prof. Dr. Maria de la Cruz", "Prof. Dr. de la Cruz"),
        ("Anne-Marie Müller-Lüdenscheidt", "Müller-Lüdenscheidt"),
        ("", ""),
    ],
)
def test_the_family_name_is_found(name: str, family: str) -> None:
    assert family_name(name) == family
