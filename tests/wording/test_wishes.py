"""What a person wishes of calls, in a few words."""

import pytest

from askwhy.domain.outreach import WindowKind
from askwhy.domain.wishes import CallWishes
from askwhy.wording.wishes import best, end, never, told


def test_an_offer_says_what_can_be_noted() -> None:
    assert (best(None), never(())) == ("Best at …", "Never on …")
    assert (end(WindowKind.EARLY), end(WindowKind.LATE)) == ("Mornings", "Late afternoons")


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        (CallWishes(), ""),
        (CallWishes(end=WindowKind.LATE), "Late afternoons"),
        (CallWishes(WindowKind.EARLY, 17 * 60, (0, 4)), "Mornings. Best at 17:00. Never on Mon, Fri"),
    ],
)
def test_wishes_are_told_one_after_the_other(wishes: CallWishes, said: str) -> None:
    assert told(wishes) == said
