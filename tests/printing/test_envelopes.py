"""Envelopes on paper: every text in the zone of its post, lying, and where the printer feeds them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.printing.paper import Sheet, holds, sheets

from askwhy.domain.envelopes import Envelope, Post, feed_place, zones
from askwhy.domain.printers import Face, Feed
from askwhy.domain.sheets import Box, Paper
from askwhy.facts.envelopes import envelope, envelopes, post
from askwhy.printing.drawing import Addressee, Placement
from askwhy.printing.envelopes import EnvelopeRun, lay_out_envelopes
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf

SENDER = ("Mara Lind", "7 Harbour Row", "Bristol BS1 4ST")
SHORT = Addressee(1, "Tom Becker", ("Tom Becker", "Alte Werft 4", "20457 HAMBURG", "GERMANY"))
LONG = Addressee(
    2,
    "Maximiliane",
    (
        "Dr. Maximiliane Freifrau von Hohenwald-Sonnenschein",
        "Gesellschaft zur Förderung gemeinnütziger Wissenschaften",
        "Abteilung für Personal",
        "Alte Werft 4, Hinterhaus, dritter Stock",
        "Haus am Wasser",
        "20457 HAMBURG",
        "GERMANY",
    ),
)
POSTS = [post(country) for country in ("US", "DE", "JP")]
PAIRS = [(each, by) for each in envelopes().values() for by in POSTS]
LETTER = Paper("Letter", 215.9, 279.4)
SOME_MM = 0.05


def laid_out(each: Envelope, by: Post, *people: Addressee) -> EnvelopeRun:
    """Lay people out on an envelope, as its own size."""
    return lay_out_envelopes(each, zones(each, by), people, SENDER, width_of)


def written(run: EnvelopeRun, path: Path) -> list[Sheet]:
    """Write a run, without the zones, and read it back."""
    write_pdf(run, path)
    return sheets(path)


def widened(box: Box) -> Box:
    """Give a box with the hundredths that a PDF rounds away."""
    return Box(box.left - SOME_MM, box.top - SOME_MM, box.width + 2 * SOME_MM, box.height + 2 * SOME_MM)


@pytest.mark.parametrize(("each", "by"), PAIRS, ids=[f"{each.name} from {by.name}" for each, by in PAIRS])
def test_every_letter_lies_in_the_zone_of_its_text(each: Envelope, by: Post, tmp_path: Path) -> None:
    run = laid_out(each, by, SHORT, LONG)

    pages = written(run, tmp_path / "envelopes.pdf")

    assert (run.keys, run.left_out) == ((1, 2), ())
    for page, person in zip(pages, (SHORT, LONG), strict=True):
        assert page.width > page.height
        assert (page.width, page.height) == pytest.approx((each.width, each.height), abs=25.4 / 72)
        sender = run.zones.sender
        count = len("".join("".join(SENDER).split())) if sender is not None else 0
        letters = [box for box in page.letters if box.width > 0]
        assert len("".join(person.lines)) <= len(letters)
        inside = widened(run.zones.recipient)
        from_zone = widened(sender) if sender is not None else None
        in_sender = [box for box in letters if from_zone is not None and holds(from_zone, box)]
        assert len(in_sender) >= count
        assert all(holds(inside, box) for box in letters if box not in in_sender)
        assert not any(overlaps(run.zones.stamp, box) or overlaps(run.zones.clear, box) for box in letters)


def overlaps(one: Box, other: Box) -> bool:
    """Tell whether two boxes have room in common."""
    return not (
        one.right <= other.left + SOME_MM
        or other.right <= one.left + SOME_MM
        or one.bottom <= other.top + SOME_MM
        or other.bottom <= one.top + SOME_MM
    )


def test_an_address_begins_where_it_is_usual_and_goes_aside_only_when_it_must() -> None:
    run = laid_out(envelope("no10"), post("US"), SHORT, LONG)
    short, long = (block for _key, block in run.addresses)

    assert (short.box.left, short.box.top) == pytest.approx(run.zones.start)
    assert short.points == 12
    assert long.box.right == pytest.approx(run.zones.recipient.right)
    assert long.box.left < short.box.left


@given(
    st.lists(st.text("abc DE", min_size=1, max_size=50), min_size=1, max_size=9),
    st.sampled_from(PAIRS),
)
def test_whatever_is_printed_fits_its_zone_and_is_whole(
    lines: list[str], pair: tuple[Envelope, Post]
) -> None:
    run = laid_out(*pair, Addressee(1, "Any", tuple(lines)))

    words = " ".join(lines).split()
    for _key, block in run.addresses:
        assert " ".join(line.text for line in block.lines).split() == words
        assert holds(widened(run.zones.recipient), block.box)
        assert 8 <= block.points <= 12
    assert len(run.addresses) + len(run.left_out) == 1


def test_an_address_of_forty_lines_or_one_endless_word_is_left_out_with_the_reason() -> None:
    forty = Addressee(1, "Forty", tuple(f"line {number}" for number in range(40)))
    endless = Addressee(2, "Endless", ("x" * 200,))

    run = laid_out(envelope("dl"), post("DE"), forty, SHORT._replace(key=3), endless)

    assert run.keys == (3,)
    assert [(each.who, each.reason.key) for each in run.left_out] == [
        ("Forty", "too_long"),
        ("Endless", "too_long"),
    ]


def test_a_sender_who_does_not_fit_is_told() -> None:
    many = tuple(f"line {number}" for number in range(12))

    run = lay_out_envelopes(envelope("dl"), zones(envelope("dl"), post("DE")), [SHORT], many, width_of)

    assert run.sender is None
    assert run.sender_left_out
    assert not laid_out(envelope("dl"), post("DE"), SHORT).sender_left_out


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("feed", Feed)
def test_on_a_paper_that_the_printer_knows_the_envelope_lies_where_it_is_fed(
    feed: Feed, face: Face, tmp_path: Path
) -> None:
    """A printer that does not know the size takes it for Letter; the envelope goes in short side first."""
    each = envelope("no10")
    place = feed_place(each, LETTER, feed, face)
    run = lay_out_envelopes(
        each, zones(each, post("US")), [SHORT], SENDER, width_of, paper=LETTER, placement=Placement(*place)
    )

    write_pdf(run, tmp_path / "fed.pdf", outline=True)

    (page,) = sheets(tmp_path / "fed.pdf")
    free = LETTER.width - each.height
    left = {Feed.LEFT: 0, Feed.CENTRE: free / 2, Feed.RIGHT: free}[feed]
    assert (page.width, page.height) == pytest.approx(LETTER[1:], abs=25.4 / 72)
    assert page.boxes[0] == pytest.approx((left, 0, each.height, each.width), abs=SOME_MM)
    # The zone of the address, turned with the envelope: what was its top is to the right, or to the left.
    zone = run.zones.recipient
    turned = (
        Box(left + each.height - zone.bottom, zone.left, zone.height, zone.width)
        if face is Face.UP
        else Box(left + zone.top, each.width - zone.right, zone.height, zone.width)
    )
    assert page.boxes[1] == pytest.approx(turned, abs=SOME_MM)
    assert all(holds(widened(page.boxes[0]), letter) for letter in page.letters)


def test_an_outline_shows_edge_and_zones_and_without_it_only_text_is_drawn(tmp_path: Path) -> None:
    run = laid_out(envelope("c6"), post("DE"), SHORT)

    assert len(run.drawing(0, outline=True).edges) == 5
    (page,) = written(run, tmp_path / "plain.pdf")
    assert page.boxes == ()
    assert page.text == "".join("".join((*SENDER, *SHORT.lines)).split())
