"""The one page of the Lessons: always one, nothing over its edge, the most important first."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.printing.lessons import WORDS, rate, summary
from tests.printing.paper import holds, sheets

from askwhy.domain.papers import PAPERS
from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pdf import write_pdf
from askwhy.printing.summary import lay_out_summary
from askwhy.wording.plots import RatePlot

FONTS = Fonts(width_of, strong_width_of)
A4, LETTER = PAPERS["a4"], PAPERS["letter"]


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.title)
@pytest.mark.parametrize("count", [0, 3, 9, 200])
def test_however_much_there_is_it_is_one_page(paper: object, count: int, tmp_path: Path) -> None:
    write_pdf(lay_out_summary(paper, summary(count), FONTS), tmp_path / "lessons.pdf")  # type: ignore[arg-type]

    (page,) = sheets(tmp_path / "lessons.pdf")
    inner = Box(10, 8, page.width - 20, page.height - 16)
    assert all(holds(inner, letter) for letter in page.letters)
    assert "Lessons" in page.text
    assert "Howitiscounted." in page.text
    assert ("Theme0" in page.text) == (count > 0)


def test_what_finds_no_room_is_counted() -> None:
    said = {text.text for text in lay_out_summary(A4, summary(40), FONTS).texts()}

    left = int(next(text for text in said if text.endswith(" more.")).split()[1])
    assert sum(text.startswith("Do ") for text in said) + left == 40


@given(
    count=st.integers(0, 12),
    words=st.text(max_size=900),
    who=st.text(max_size=200),
)
def test_no_words_leave_the_page_or_cover_others(count: int, words: str, who: str) -> None:
    drawn = lay_out_summary(LETTER, summary(count, words, who), FONTS).drawn

    for block in drawn.blocks:
        measure = strong_width_of if block.strong else width_of
        widest = max(measure(line.text, block.points) for line in block.lines)
        assert block.box.left >= 17.9
        assert block.box.left + widest <= LETTER.width - 17.8
        assert block.box.bottom <= LETTER.height - 12.9


def test_the_words_of_a_theme_stand_under_it_with_who_said_them() -> None:
    texts = [text.text for text in lay_out_summary(A4, summary(1), FONTS).texts()]
    theme = texts.index("Theme 0")

    assert texts[theme + 1] == "1 of 5"
    assert WORDS.startswith(texts[theme + 2])
    assert "Dana Reyes, Acme" in texts[theme + 3 : theme + 6]


def test_what_is_done_is_checked() -> None:
    drawn = lay_out_summary(A4, summary(2), FONTS).drawn
    first, second = drawn.edges

    def checked(box: Box) -> bool:
        return any(holds(box, Box(line.left, line.top, 0, 0)) for line in drawn.strokes)

    assert (checked(first), checked(second)) == (False, True)


@pytest.mark.parametrize("tried", [10, 100, 1000])
def test_how_many_of_how_many_is_never_cut(tried: int) -> None:
    ways = RatePlot(
        "Answers by way", (rate("E-mail", tried - 1, tried), rate("A longer way to answer", 1, 2))
    )

    said = [text.text for text in lay_out_summary(A4, summary(1)._replace(plots=(ways,)), FONTS).texts()]

    assert f"{tried - 1} of {tried}" in said
