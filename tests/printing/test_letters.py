"""Letters on paper: each part in its place, pages that end well, and an address that shows in its window."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.printing.paper import holds, sheets

from askwhy.domain.letters import LetterForm, Written
from askwhy.domain.sheets import Box
from askwhy.facts.envelopes import envelope
from askwhy.facts.letters import letter_form, letter_forms
from askwhy.printing.drawing import MM_PER_POINT, Fonts, TextBlock
from askwhy.printing.letter_page import Letter, Sender
from askwhy.printing.letters import LetterRun, lay_out_letters
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pdf import write_pdf

FONTS = Fonts(width_of, strong_width_of)
SENDER = Sender("Mara Lind", ("7 Harbour Row", "Bristol BS1 4ST"))
LINES = ("Tom Becker", "Nordlicht GmbH", "Alte Werft 4", "20457 HAMBURG", "GERMANY")
DATED = "24 November 2026"
SHORT = Written("Dear Tom Becker,", ("Thank you for the conversation.", "I learned much."), "Kind regards")
SENTENCE = "It was good to hear how you work, and what you look for in the people who join you. "

each_form = pytest.mark.parametrize("form", letter_forms().values(), ids=lambda form: form.name)


def long(count: int) -> Written:
    """Write a letter of so many paragraphs of some five lines."""
    return Written("Dear Tom Becker,", tuple(SENTENCE * 5 for _ in range(count)), "Kind regards")


def laid_out(form: LetterForm, written: Written, lines: tuple[str, ...] = LINES) -> LetterRun:
    """Lay one letter out, with folding marks."""
    letter = Letter(1, "Tom Becker", lines, written, DATED)
    return lay_out_letters(form, [letter], SENDER, FONTS, fold_marks=True)


def texts(run: LetterRun, page: int) -> list[str]:
    """Give the lines of a page's text, top to bottom."""
    return [line.text for line in run.drawing(page).blocks[0].lines]


def whole(run: LetterRun) -> str:
    """Give all that the letter itself says."""
    return " ".join(" ".join(texts(run, page)) for page in range(run.pages))


@each_form
def test_every_letter_lies_on_its_page_and_the_text_in_its_room(form: LetterForm, tmp_path: Path) -> None:
    run = laid_out(form, long(9))

    write_pdf(run, tmp_path / "letter.pdf")

    assert run.pages > 1
    for number, page in enumerate(sheets(tmp_path / "letter.pdf")):
        assert (page.width, page.height) == pytest.approx((form.width, form.height), abs=25.4 / 72)
        assert all(holds(Box(4, 3, form.width - 8, form.height - 6), letter) for letter in page.letters)
        for block in run.drawing(number).blocks:
            for line in block.lines:
                assert line.baseline + 0.25 * block.points * MM_PER_POINT <= block.box.height + 0.01
                assert width_of(line.text, block.points) <= block.box.width + 0.5


@each_form
def test_a_short_letter_has_one_page_with_all_its_parts(form: LetterForm, tmp_path: Path) -> None:
    run = laid_out(form, SHORT)

    write_pdf(run, tmp_path / "letter.pdf")

    (page,) = sheets(tmp_path / "letter.pdf")
    assert texts(run, 0) == ["Dear Tom Becker,", *SHORT.paragraphs, "Kind regards", "Mara Lind"]
    assert "24November2026" in page.text
    assert ("AlteWerft4" in page.text) is not form.is_card
    assert ("7HarbourRow" in page.text) is not form.is_card


@each_form
def test_the_blocks_of_a_first_page_do_not_overlap(form: LetterForm) -> None:
    blocks = laid_out(form, SHORT).drawing(0).blocks
    boxes = [reach(block) for block in blocks if isinstance(block, TextBlock)]

    for one in boxes:
        for other in boxes:
            assert one is other or not overlaps(one, other)


def reach(block: TextBlock) -> Box:
    """Give the box that the lines of a block really fill."""
    em = block.points * MM_PER_POINT
    width = max(width_of(line.text, block.points) for line in block.lines)
    top, low = block.lines[0].baseline - 0.8 * em, block.lines[-1].baseline + 0.25 * em
    return Box(block.box.left, block.box.top + top, width, low - top)


def overlaps(one: Box, other: Box) -> bool:
    """Tell whether two boxes have room in common."""
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom - 0.01
        and other.top < one.bottom - 0.01
    )


def test_there_is_room_to_sign_between_closing_and_name() -> None:
    lines = laid_out(letter_form("us-block"), SHORT).drawing(0).blocks[0].lines
    closing, name = lines[-2], lines[-1]

    assert name.baseline - closing.baseline >= 15


PARAGRAPHS = st.lists(st.integers(1, 160).map(lambda count: "word " * count), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(PARAGRAPHS, st.sampled_from(list(letter_forms().values())))
def test_no_line_of_a_paragraph_stands_alone_and_nobody_signs_an_empty_page(
    paragraphs: list[str], form: LetterForm
) -> None:
    numbered = [
        " ".join(f"{index}.{at}" for at, _ in enumerate(text.split()))
        for index, text in enumerate(paragraphs)
    ]
    run = laid_out(form, Written("Dear Tom Becker,", tuple(numbered), "Kind regards"))
    pages = [texts(run, page) for page in range(run.pages)]

    said = f"Dear Tom Becker, {' '.join(numbered)} Kind regards Mara Lind"
    assert whole(run).split() == said.split()
    for index, _text in enumerate(numbered):
        counts = [sum(line.split(".")[0] == str(index) for line in page) for page in pages]
        parts = [count for count in counts if count]
        assert len(parts) == 1 or min(parts) >= 2
    assert pages[-1][-2:] == ["Kind regards", "Mara Lind"]
    assert len(pages[-1]) > 2
    assert len(pages[0]) > 1


def test_a_letter_that_is_a_little_too_long_is_set_smaller_and_ends_on_its_page() -> None:
    form = letter_form("din-5008-b")
    counts = [laid_out(form, long(count)).drawing(0).blocks[0].points for count in range(1, 9)]

    assert counts[0] == 11
    assert 10 <= min(counts) < 11
    assert all(laid_out(form, long(count)).pages >= 1 for count in range(1, 9))


def test_a_further_page_says_whose_it_is() -> None:
    run = laid_out(letter_form("us-block"), long(12))

    said = [block.lines[0].text for block in run.drawing(1).blocks[1:]]
    assert said == ["Tom Becker, 2"]


def test_a_word_of_two_hundred_letters_is_broken_and_whole() -> None:
    run = laid_out(letter_form("card-a6"), Written("Dear Tom,", ("x" * 200,), "Kind regards"))

    assert whole(run).replace(" ", "").count("x") == 200


def test_control_characters_and_turned_writing_reach_no_paper() -> None:
    odd = Written("Dear \u202eTom\u202c,", ("One\x07\ttwo\u200b.",), "Kind\nregards")

    assert whole(laid_out(letter_form("us-block"), odd)).startswith("Dear Tom, One two. Kind regards")


def test_an_address_of_forty_lines_is_left_out_but_a_card_needs_none() -> None:
    forty = tuple(f"line {number}" for number in range(40))

    refused = laid_out(letter_form("din-5008-a"), SHORT, forty)
    assert (refused.pages, refused.left_out[0].reason.key) == (0, "too_long")
    assert laid_out(letter_form("card-5x7"), SHORT, forty).pages == 1


@pytest.mark.parametrize(
    ("name", "folds"), [("din-5008-a", [87, 192]), ("din-5008-b", [105, 210]), ("us-block", [93.13, 186.27])]
)
def test_folding_marks_stand_at_the_left_edge(name: str, folds: list[float], tmp_path: Path) -> None:
    write_pdf(laid_out(letter_form(name), SHORT), tmp_path / "letter.pdf")

    (page,) = sheets(tmp_path / "letter.pdf")
    marks = [stroke for stroke in page.strokes if stroke[1] == pytest.approx(stroke[3])]
    assert [mark[1] for mark in marks if mark[2] < 10] == pytest.approx(folds, abs=0.05)
    assert all(mark[2] <= 11.1 for mark in marks)


@pytest.mark.parametrize(
    ("form", "name", "first_fold", "lines"),
    [
        ("din-5008-b", "dl-window", 105, LINES),
        ("din-5008-b", "c6-5-window", 105, LINES),
        ("din-5008-a", "dl-window", 87, LINES),
        ("us-block", "no10-window", 93.13, LINES[:4]),
    ],
)
def test_the_address_shows_in_the_window_however_the_sheet_slips(
    form: str, name: str, first_fold: float, lines: tuple[str, ...]
) -> None:
    """The folded sheet stands on the envelope's lower edge or as far above as there is room, and left or right."""
    paper, case = letter_form(form), envelope(name)
    blocks = laid_out(paper, SHORT, lines).drawing(0).blocks
    address = next(
        block for block in blocks if isinstance(block, TextBlock) and block.lines[0].text == lines[0]
    )
    seen, folded = reach(address), max(b - a for a, b in pairwise((0, *paper.folds, paper.height)))
    assert case.window is not None
    for up in (0.0, case.height - folded):
        for aside in (0.0, case.width - paper.width):
            shown = Box(
                seen.left + aside, case.height - up - (first_fold - seen.top), seen.width, seen.height
            )
            assert holds(case.window, shown)


def test_what_is_missing_is_named_for_whom() -> None:
    gap = Written("Dear Tom Becker,", ("As ‹role› …",), "Kind regards", ("role",))

    assert laid_out(letter_form("us-block"), gap).missing == (("Tom Becker", ("role",)),)
    assert laid_out(letter_form("us-block"), SHORT).missing == ()
