"""A plot saved as a picture: in three forms, readable as text too, whole or not at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from tests.printing.lessons import ASKED, SAID, WAYS, dots, rate
from tests.printing.paper import holds, sheets

from askwhy.domain.faults import Fault
from askwhy.domain.outreach import WindowKind
from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Fonts, Hue
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pictures import ENDINGS, PictureRun, picture, write_picture
from askwhy.wording.plots import DotPlot, RatePlot

FONTS = Fonts(width_of, strong_width_of)


@pytest.fixture
def run() -> PictureRun:
    """Give a picture of three plots."""
    return picture((ASKED, WAYS, SAID), FONTS)


def darkest(image: QImage) -> int:
    """Give the lightness of the darkest spot, from 0 to 255."""
    step = range(0, min(image.width(), image.height()), 3)
    return min(image.pixelColor(x, y).lightness() for x in step for y in step)


def test_a_pdf_holds_all_words_within_the_picture(run: PictureRun, tmp_path: Path) -> None:
    write_picture(run, tmp_path / "asking.pdf")

    (page,) = sheets(tmp_path / "asking.pdf")
    whole = Box(0, 0, page.width, page.height)
    for said in ("Youasked", "7of9", "probably45to94%", "18%ofapplicantsask", "SystemDesign".lower()):
        assert said.casefold() in page.text.casefold()
    assert all(holds(whole, letter) for letter in page.letters)


def test_a_png_is_sharp_and_says_what_it_shows(run: PictureRun, tmp_path: Path) -> None:
    write_picture(run, tmp_path / "asking.PNG")

    image = QImage(str(tmp_path / "asking.PNG"))
    assert image.width() == 1440
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert darkest(image) < 80
    assert "You asked: 7 of 9." in image.text("Description")


def test_an_svg_keeps_its_words_as_words_and_says_what_it_shows(run: PictureRun, tmp_path: Path) -> None:
    write_picture(run, tmp_path / "asking.svg")

    source = (tmp_path / "asking.svg").read_text(encoding="utf-8")
    assert "<title>How the asking goes</title>" in source
    assert "You asked: 7 of 9." in source
    assert ">E-mail</text>" in source
    assert QSvgRenderer(str(tmp_path / "asking.svg")).viewBox() == QRect(
        0, 0, 12000, round(run.paper.height * 100)
    )


@pytest.mark.parametrize("name", ["asking.gif", "asking"])
def test_another_ending_is_refused_with_those_that_can_be_written(
    run: PictureRun, tmp_path: Path, name: str
) -> None:
    with pytest.raises(Fault) as caught:
        write_picture(run, tmp_path / name)

    assert caught.value.reason.key == "unknown_ending"
    assert caught.value.reason.arg("known") == ", ".join(ENDINGS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_cannot_be_written_is_said(run: PictureRun, tmp_path: Path, ending: str) -> None:
    with pytest.raises(Fault) as caught:
        write_picture(run, tmp_path / "nowhere" / f"asking{ending}")

    assert caught.value.reason.key == "cannot_write"


def test_there_is_a_dot_for_each_person_and_a_line_where_nobody_could_count_them() -> None:
    few = picture((DotPlot("Said", (dots("Design", 3, 5),)),), FONTS).drawn.marks
    many = picture((DotPlot("Said", (dots("Design", 3000, 5000),)),), FONTS).drawn.marks

    assert [mark.hollow for mark in few] == [False, False, False, True, True]
    line, part = many
    assert part.box.width / line.box.width == pytest.approx(0.6)


def test_a_name_that_is_too_long_is_cut_and_touches_nothing() -> None:
    plot = RatePlot("Answers", (rate("Maximiliane " * 9, 1, 2), rate("W" * 90, 1, 2)))
    drawn = picture((plot,), FONTS).drawn

    names = [block for block in drawn.blocks if block.lines[0].text.endswith("…")]
    shares = [block for block in drawn.blocks if block.lines[0].text == "1 of 2"]
    assert len(names) == len(shares) == 2
    assert all(name.box.right <= share.box.left for name, share in zip(names, shares, strict=True))


def test_early_and_late_have_their_own_colours() -> None:
    plot = RatePlot(
        "Calls", (rate("Early", 1, 2, window=WindowKind.EARLY), rate("Late", 0, 0, window=WindowKind.LATE))
    )
    marks = picture((plot,), FONTS).drawn.marks

    assert [mark.hue for mark in marks] == [Hue.LINE, Hue.EARLY, Hue.EARLY, Hue.LINE]
