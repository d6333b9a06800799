"""The kind of a label sheet is said in the reader's language; its measures and the names of products stay."""

import pytest

from askwhy.wording.i18n import speaking
from askwhy.wording.sheets import description


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("Address, 30-up, 1 x 2-5/8 in", "Adresse, 30 je Bogen, 1 x 2-5/8 in"),
        ("Large address roll 36 x 89 mm", "Große Adresse, Rolle 36 x 89 mm"),
        ("SuperPrint, 4-up", "SuperPrint, 4 je Bogen"),
        ("JP 12-up 83.8x42.3", "JP 12 je Bogen 83.8x42.3"),
        ("Addresses", "Addresses"),
    ],
)
def test_the_kind_is_translated_and_the_rest_stays(text: str, german: str) -> None:
    with speaking("de"):
        assert description(text) == german
    assert description(text) == text
