"""The help: every page can be read, in the language of the window, with its pictures and its sources."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextBlock, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from askwhy.facts.help import help_pages, pictures
from askwhy.ui.help.window import HelpWindow, slanted
from askwhy.ui.window import Window
from askwhy.wording.i18n import speak

LANGUAGES = ("en", "de")


@pytest.fixture
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    speak("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_a_title_and_its_pictures_are_there(language: str) -> None:
    for page in help_pages(language):
        assert page.text.startswith(f"# {page.title}\n")
        for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.text):
            assert (pictures() / name).is_file(), name


@pytest.mark.parametrize(
    ("language", "source", "guess"), [("en", "Source", "rule of thumb"), ("de", "Quelle", "Faustregel")]
)
def test_what_is_advised_names_its_source_or_says_that_it_is_a_guess(
    language: str, source: str, guess: str
) -> None:
    pages = {page.key: page.text for page in help_pages(language)}

    for key in ("asking", "calling"):
        advice = [part for part in pages[key].split("\n\n") if part.startswith("**")]
        assert (
            sum(source in part or guess in part.casefold() or guess in part for part in advice)
            >= len(advice) - 3
        )


def test_the_languages_have_the_same_pages() -> None:
    english, german = ([page.key for page in help_pages(each)] for each in LANGUAGES)

    assert english == german
    assert [page.title for page in help_pages("xx")] == [page.title for page in help_pages("en")]


def test_no_letter_is_slanted_but_names_of_buttons_are_heavier(qtbot: QtBot, window: Window) -> None:
    window.ways.show_help()
    (shown,) = [each for each in window.findChildren(HelpWindow) if each.isVisible()]
    page = next(
        row for row, each in enumerate(shown.pages) if re.search(r"(?<!\*)\*[^*]+\*(?!\*)", each.text)
    )

    shown.list.setCurrentRow(page)

    assert slanted(shown.text.document()) == []
    as_written = QTextDocument()
    as_written.setMarkdown(shown.pages[page].text)
    (start, _length), *_more = slanted(as_written)
    cursor = QTextCursor(shown.text.document())
    cursor.setPosition(start + 1)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Medium


def test_the_menu_opens_it_and_keys_walk_through_it(qtbot: QtBot, window: Window) -> None:
    window.ways.show_help()
    window.ways.show_help("calling")
    (shown,) = [each for each in window.findChildren(HelpWindow) if each.isVisible()]
    titles = [page.title for page in shown.pages]

    assert shown.list.currentRow() == titles.index("When to call")
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.text.toPlainText().startswith("Letters and labels")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [each for each in window.findChildren(HelpWindow) if each.isVisible()])


def test_a_page_shows_pictures_of_its_own_and_fetches_nothing(qtbot: QtBot, window: Window) -> None:
    window.ways.show_help()
    (shown,) = window.findChildren(HelpWindow)
    image, style = (
        QTextDocument.ResourceType.ImageResource.value,
        QTextDocument.ResourceType.StyleSheetResource.value,
    )

    assert shown.text.loadResource(style, QUrl("https://probe.example/style.css")) is None
    outside = shown.text.loadResource(image, QUrl("file:///etc/passwd"))
    assert outside.isNull()  # type: ignore[attr-defined]  # an image


@pytest.mark.parametrize("width", [860, 640, 1400])
def test_a_page_begins_at_its_top_and_its_picture_fits_without_a_hole(
    qtbot: QtBot, window: Window, width: int
) -> None:
    window.ways.show_help()
    (shown,) = window.findChildren(HelpWindow)
    qtbot.waitExposed(shown)
    shown.resize(width, 640)
    qtbot.waitUntil(lambda: shown.text.document().textWidth() > 0)
    page = shown.text

    assert page.verticalScrollBar().value() == 0
    assert page.horizontalScrollBar().maximum() == 0
    (block,) = _pictures(page.document())
    place = page.document().documentLayout().blockBoundingRect(block)
    assert place.width() <= page.viewport().width()
    (name,) = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", shown.pages[0].text)
    picture = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert isinstance(picture, QImage)
    assert picture.width() <= page.viewport().width() * picture.devicePixelRatio()
    assert place.height() < picture.height() / picture.devicePixelRatio() + 24


def _pictures(document: QTextDocument) -> list[QTextBlock]:
    """Give the blocks that hold a picture."""
    found, block = [], document.begin()
    while block.isValid():
        if "\N{OBJECT REPLACEMENT CHARACTER}" in block.text():
            found.append(block)
        block = block.next()
    return found


def test_it_speaks_the_language_of_the_window(window: Window, english: None) -> None:
    speak("de")

    shown = HelpWindow(window)

    assert shown.pages[0].title == "Der erste Tag"
    shown.close()
