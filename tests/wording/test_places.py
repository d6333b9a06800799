"""Countries and cities are named, and stand in order, as the reader has them."""

from askwhy.wording import places
from askwhy.wording.i18n import speaking


def test_names_are_in_the_readers_language() -> None:
    with speaking("de"):
        named = places.country("AT"), places.city("Europe/Vienna")

    assert named == ("Österreich", "Wien")
    assert (places.country("AT"), places.city("Europe/Vienna")) == ("Austria", "Vienna")


def test_countries_are_in_the_order_of_the_names() -> None:
    with speaking("de"):
        first, *_others, last = places.countries().values()

    assert (first, last) == ("Afghanistan", "Zypern")
