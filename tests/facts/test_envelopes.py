"""The tables of envelopes and posts: each loads, each zone lies on the envelope, none over the other."""

import pytest

from askwhy.domain.envelopes import Envelope, Post, zones
from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Box
from askwhy.facts.countries import countries
from askwhy.facts.envelopes import envelope, envelopes, find_envelopes, post, usual_envelope
from askwhy.facts.tables import rows

POSTS = [post(country) for country in ("US", "DE", "JP")]
PAIRS = [(each, by) for each in envelopes().values() for by in POSTS]

every_pair = pytest.mark.parametrize(
    ("each", "by"), PAIRS, ids=[f"{each.name} from {by.name}" for each, by in PAIRS]
)


def holds(outer: Box, inner: Box) -> bool:
    """Tell whether a box lies in another one, to a hundredth of a millimetre."""
    return (
        outer.left - 0.01 <= inner.left
        and inner.right <= outer.right + 0.01
        and outer.top - 0.01 <= inner.top
        and inner.bottom <= outer.bottom + 0.01
    )


def apart(one: Box, other: Box) -> bool:
    """Tell whether two boxes do not overlap."""
    return (
        one.right <= other.left + 0.01
        or other.right <= one.left + 0.01
        or one.bottom <= other.top + 0.01
        or other.bottom <= one.top + 0.01
    )


def test_no_row_is_lost_and_every_name_is_one_word() -> None:
    assert len(envelopes()) == len(rows("envelopes.tsv")) >= 17
    assert all(name == name.casefold() and " " not in name for name in envelopes())
    assert {each.name for each in POSTS} == {row[0] for row in rows("posts.tsv")}


@every_pair
def test_the_zones_lie_on_the_face_and_apart(each: Envelope, by: Post) -> None:
    found = zones(each, by)

    for zone in (found.recipient, found.stamp, found.clear, *([found.sender] if found.sender else [])):
        assert holds(each.face, zone)
        assert zone.width > 0
        assert zone.height > 0
    assert apart(found.recipient, Box(found.clear.left, found.clear.top + 0.01, found.clear.width, 99))
    if found.sender is not None:
        assert apart(found.sender, found.stamp)
        assert apart(found.sender, found.recipient)


@every_pair
def test_an_address_begins_within_its_zone(each: Envelope, by: Post) -> None:
    found = zones(each, by)

    assert found.recipient.left < found.start[0] < found.recipient.right
    assert found.recipient.top <= found.start[1] < found.recipient.bottom


def test_the_zones_of_a_number_ten_from_the_us_are_those_of_publication_28() -> None:
    found = zones(envelope("no10"), post("US"))

    assert found.recipient == pytest.approx((12.7, 34.925, 215.9, 53.975))
    assert found.clear == pytest.approx((120.65, 88.9, 120.65, 15.875))
    assert found.sender is not None
    assert found.sender.right <= 241.3 / 2
    assert found.sender.bottom <= 104.775 / 3


def test_the_zones_of_a_dl_from_germany_suit_every_post_of_the_row() -> None:
    found = zones(envelope("DL"), post("DE"))

    assert found.recipient == pytest.approx((15, 40, 190, 51))
    assert found.sender is not None
    assert found.sender.right <= 220 - 75
    assert found.sender.bottom <= 28


def test_a_sender_in_japan_stands_on_the_back() -> None:
    assert zones(envelope("chou3"), post("JP")).sender is None


@pytest.mark.parametrize("country", ["", *countries()])
def test_every_country_has_a_post_and_a_usual_envelope(country: str) -> None:
    assert post(country) in POSTS
    assert usual_envelope(country).name in envelopes()


def test_an_unknown_envelope_is_a_fault_that_names_the_known() -> None:
    with pytest.raises(Fault) as raised:
        envelope("no11")

    assert raised.value.reason.key == "unknown_envelope"
    assert "no10" in str(raised.value.reason.arg("known"))


def test_envelopes_are_found_by_name_and_word() -> None:
    assert [each.name for each in find_envelopes("c6 window")] == ["c6-5-window"]
    assert len(find_envelopes("envelope")) == len(envelopes())


@pytest.mark.parametrize(
    ("measures", "why"),
    [((110, 220), "long side"), ((220, 0), "long side"), ((220, 110, Box(200, 50, 90, 45)), "window")],
)
def test_an_envelope_that_stands_or_a_window_that_leaves_it_is_refused(
    measures: tuple[float, float, Box], why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        Envelope("any", "Any", "EU", *measures)
