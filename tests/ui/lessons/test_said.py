"""What they said, in the window: a dot for each person, the words behind it, and the way to who said them."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.feedback import Mark
from askwhy.domain.ids import FeedbackId, InterviewerId
from askwhy.store.feedback import said_about
from askwhy.ui.feedback.form import FeedbackForm
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.lessons.quotes import Quotes
from askwhy.ui.lessons.said import ThemeBlock
from askwhy.ui.look.controls import Text
from askwhy.ui.look.link import NameLink
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

DESIGN, WRITING = Mark("system_design"), Mark("writing", liked=True)
NASTY = "<b>Dana</b> & Co"


@pytest.fixture
def desk(workspace: Workspace, now: datetime) -> Desk:
    """Give the Book to put people into."""
    return Desk(workspace, now)


@pytest.fixture
def page(window: Window) -> LessonsPage:
    """Give the page, in sight."""
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


def said(desk: Desk, name: str, words: str, *marks: Mark) -> InterviewerId:
    """Have somebody say something."""
    who = desk.person(name)
    desk.workspace.note_feedback(who, desk.now, words, marks)
    return who


def themes(page: LessonsPage) -> list[str]:
    """Give what a screen reader says of the themes."""
    return [block.head.accessibleName() for block in page.said.blocks]


def texts(block: ThemeBlock) -> list[str]:
    """Give what can be read below a theme."""
    return [text.text() for text in block.findChildren(Text) if text.isVisibleTo(block)]


def test_it_says_what_to_do_while_nothing_is_noted(page: LessonsPage) -> None:
    assert page.said.nothing.isVisible()
    assert "note what they said, in their words" in page.said.nothing.text()


def test_themes_are_counted_by_people_and_what_they_liked_stands_apart(desk: Desk, page: LessonsPage) -> None:
    said(desk, "Dana Reyes", "More of the whole.", DESIGN, WRITING)
    said(desk, "Tom Becker", "Begin with the why.", DESIGN)
    said(desk, "Ana Sousa", "Thank you.")

    assert themes(page) == [
        "System design: said by 2 of 3",
        "Not sorted yet: said by 1 of 3",
        "Writes clearly: liked by 1 of 3",
    ]
    assert page.subtitle.text() == "from 3 answers"
    assert page.said.legend.text() == "One dot, one person."


def test_the_most_said_is_open_and_opening_another_closes_it(desk: Desk, page: LessonsPage) -> None:
    said(desk, "Dana Reyes", "More of the whole.", DESIGN, WRITING)
    first, second = page.said.blocks
    assert "“More of the whole.”" in texts(first)

    second.head.setFocus()
    QTest.keyClick(second.head, Qt.Key.Key_Return)

    assert second.head.isChecked()
    assert not first.head.isChecked()
    assert texts(first) == []


def test_all_words_can_be_read_and_lead_to_who_said_them(
    desk: Desk, window: Window, page: LessonsPage, qtbot: QtBot
) -> None:
    dana = said(desk, "Dana Reyes", "More of the whole.", DESIGN)
    said(desk, "Tom Becker", "Begin with the why.", DESIGN)
    block = page.said.blocks[0]
    assert "Tom Becker, and one more" in texts(block)

    button = next(each for each in block.findChildren(QPushButton) if each.text() == "Read both")
    button.click()
    shown = [text for text in texts(block) if text.startswith("“")]
    links = {each.accessibleName(): each for each in block.findChildren(NameLink)}
    with qtbot.waitSignal(page.person_opened) as opened:
        links["Show Dana Reyes"].click()

    assert shown == ["“Begin with the why.”", "“More of the whole.”"]
    assert opened.args == [dana]
    assert window.pane.shown == window.chosen_person() == dana
    page.begin()
    QTest.keyClick(page.area, Qt.Key.Key_Escape)
    assert window.pane.shown is None


def test_each_full_dot_knows_its_words(desk: Desk, page: LessonsPage) -> None:
    said(desk, NASTY, "More of the whole.", DESIGN)
    said(desk, "Tom Becker", "", WRITING)
    head = page.said.blocks[0].head
    head.resize(400, 44)
    right = head.width() - 12

    assert head.dot_at(QPoint(right - 36 + 9, 20)) == 0
    assert head.dot_at(QPoint(right - 9, 20)) is None
    assert head.tip_at(QPoint(right - 36 + 9, 20)) == f"{NASTY}: “More of the whole.”"


def test_many_people_are_read_a_few_at_a_time(desk: Desk, page: LessonsPage, window: Window) -> None:
    for number in range(25):
        said(desk, f"Person {number}", f"Words {number}.", DESIGN)
    block = page.said.blocks[0]

    next(each for each in block.findChildren(QPushButton) if each.text() == "Read all 25").click()
    some = len(block.findChildren(NameLink))
    next(each for each in block.findChildren(QPushButton) if each.text() == "Read on").click()

    assert (some, len(block.findChildren(NameLink))) == (20, 25)
    assert page.said.legend.text().startswith("The line is everyone")


def test_what_is_open_stays_open_when_something_is_added(desk: Desk, page: LessonsPage) -> None:
    said(desk, "Dana Reyes", "More of the whole.", DESIGN, WRITING)
    page.said.blocks[1].head.setChecked(True)
    page.said.blocks[1].head.setFocus()
    said(desk, "Tom Becker", "Begin with the why.", DESIGN)

    assert [block.head.isChecked() for block in page.said.blocks] == [False, True]
    assert page.said.blocks[1].head.hasFocus()


def test_very_long_words_are_cut_here_and_widen_nothing(
    desk: Desk, page: LessonsPage, window: Window
) -> None:
    said(desk, "Dana Reyes", "W" * 200_000, DESIGN)
    width = window.width()

    (quote,) = [text for text in texts(page.said.blocks[0]) if text.startswith("“")]
    assert len(quote) < 610
    assert quote.endswith("…”")
    assert window.width() == width


def test_of_very_many_the_newest_can_be_read_and_all_are_counted(qtbot: QtBot, desk: Desk) -> None:
    who = said(desk, "Dana Reyes", "More.", DESIGN)
    rows = said_about(desk.workspace.book.database, "system_design", liked=False)
    quotes = Quotes(
        [rows[0]._replace(interviewer=who, feedback=FeedbackId(each)) for each in range(200)], 278
    )
    qtbot.addWidget(quotes)

    assert "Dana Reyes, and 277 more" in [text.text() for text in quotes.findChildren(Text)]
    assert [each.text() for each in quotes.findChildren(QPushButton)] == ["Read on"]


def test_words_can_be_corrected_from_here(desk: Desk, page: LessonsPage, qtbot: QtBot) -> None:
    said(desk, "Dana Reyes", "Thank you.")
    block = page.said.blocks[0]
    pens = {each.accessibleName(): each for each in block.findChildren(QPushButton)}

    pens["Change what Dana Reyes said, or what it is about"].click()

    form = page.window().findChild(FeedbackForm)
    assert form is not None
    assert form.words.text == "Thank you."


def test_the_page_grows_and_shrinks_with_what_is_open(desk: Desk, page: LessonsPage, qtbot: QtBot) -> None:
    for name in ("Dana Reyes", "Tom Becker"):
        said(desk, name, "More of the whole. " * 20, DESIGN)
    (block,) = page.said.blocks
    closed = page.said.blocks[0].head.height()
    next(each for each in block.findChildren(QPushButton) if each.text() == "Read both").click()

    qtbot.waitUntil(lambda: block.height() == block.heightForWidth(block.width()))
    texts_shown = [each for each in block.findChildren(Text) if each.isVisibleTo(block)]
    assert all(each.height() >= each.heightForWidth(each.width()) for each in texts_shown)
    block.head.click()
    qtbot.waitUntil(lambda: block.height() == closed)
