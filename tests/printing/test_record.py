"""Everything about one person on pages: all of it stands there, inside the margins, however much it is."""

from pathlib import Path

import pytest
from tests.printing.paper import holds, sheets

from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pdf import write_pdf
from askwhy.printing.record import lay_out_record
from askwhy.wording.record import Chapter, Entry, Pages

FONTS = Fonts(width_of, strong_width_of)
A4 = Paper("A4", 210, 297)
LETTER = Paper("Letter", 215.9, 279.4)


def pages(entries: int, text: str = "Draw the system.") -> Pages:
    """Give pages with so many entries in each of two chapters."""
    made = tuple(Entry(f"Entry {number}", text) for number in range(entries))
    return Pages("Dana Reyes", "Everything.", (Chapter("What happened", made), Chapter("Plans", made)))


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.title)
@pytest.mark.parametrize("entries", [1, 20, 120])
def test_every_entry_stands_inside_the_margins(paper: Paper, entries: int, tmp_path: Path) -> None:
    run = lay_out_record(paper, pages(entries), 7, FONTS)

    write_pdf(run, tmp_path / "dana.pdf")

    read = sheets(tmp_path / "dana.pdf")
    whole = "".join(page.text for page in read)
    inner = Box(12, 8, paper.width - 24, paper.height - 16)
    assert (len(read), run.keys, run.page_of(7)) == (run.pages, (7,), 0)
    assert whole.count("Drawthesystem.") == 2 * entries
    assert f"DanaReyes,page{len(read)}of{len(read)}" in read[-1].text
    assert all(holds(inner, letter) for page in read for letter in page.letters)


def test_a_note_of_many_pages_is_whole_and_no_heading_ends_a_page(tmp_path: Path) -> None:
    note = "\n".join(f"Line {number} of a long talk that goes on and on." for number in range(200))

    run = lay_out_record(A4, pages(1, note), 1, FONTS)

    said = [
        line.text for page in range(run.pages) for block in run.drawing(page).blocks for line in block.lines
    ]
    assert sum(text.startswith("Line 199 ") for text in said) == 2
    lasts = [run.drawing(page).blocks[-2].lines[0].text for page in range(run.pages)]
    assert not {"What happened", "Plans"} & set(lasts)


def test_a_word_wider_than_the_page_is_broken_and_a_long_name_is_cut() -> None:
    wide = pages(1, "w" * 2000)._replace(title="Ada " + "Wittgenstein-" * 40)

    run = lay_out_record(A4, wide, 1, FONTS)

    for page in range(run.pages):
        for block in run.drawing(page).blocks:
            assert block.box.right <= A4.width - 19
