"""Files that somebody outside wants opened: they wait for the window, and are looked at before anything changes."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from askwhy.ui import starting
from askwhy.ui.arrivals import Arrivals
from askwhy.ui.bell import Bell
from askwhy.ui.drops import Given
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.one_window import Claim, heard, ring
from askwhy.ui.window import Window

CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Dana Reyes\nORG:Acme\nEND:VCARD\n"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Give the file of a person."""
    file = tmp_path / "Dana, née Reyes.vcf"
    file.write_text(CARD, encoding="utf-8")
    return file


def test_files_wait_for_the_window_and_are_handed_over_once(qapp: QApplication, tmp_path: Path) -> None:
    taken: list[Given] = []
    arrivals = Arrivals(qapp, [tmp_path / "a.vcf"])
    arrivals.arrive([tmp_path / "b.vcf"])

    arrivals.serve(taken.append)
    arrivals.serve(None)
    arrivals.arrive([tmp_path / "c.vcf"])
    arrivals.serve(taken.append)

    assert taken == [Given((tmp_path / "a.vcf", tmp_path / "b.vcf")), Given((tmp_path / "c.vcf",))]


def test_a_file_that_the_desktop_of_macos_opens_arrives(qapp: QApplication, card: Path) -> None:
    taken: list[Given] = []
    arrivals = Arrivals(qapp, ())
    arrivals.serve(taken.append)

    assert arrivals.eventFilter(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(card))))
    assert taken == [Given((card,))]


def test_a_card_is_shown_in_the_window_before_anything_changes(
    window: Window, card: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    arrivals = Arrivals(qapp, [card])

    arrivals.serve(window.verbs.take)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportPreview)))

    (preview,) = window.findChildren(ImportPreview)
    assert preview.isVisible()
    assert [each.after.name for each in preview._coming] == ["Dana Reyes"]
    preview.reject()


def test_a_later_start_has_its_files_opened_in_the_window_that_is_there(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, arrived = tmp_path / "rung.askwhy", list[Path]()
    claim = Claim.on(book)
    assert claim is not None
    Bell(claim.bell, window, arrived.extend)
    monkeypatch.chdir(tmp_path)
    # Here the window that hears it stands still while the later start waits.
    monkeypatch.setattr("askwhy.ui.one_window._PATIENCE_S", 0)

    assert starting.run(["--book", str(book), "one.vcf", "two.csv"]) == 0

    qtbot.waitUntil(lambda: arrived == [tmp_path / "one.vcf", tmp_path / "two.csv"])
    claim.release()


def test_two_starts_at_once_are_both_heard_and_none_twice(tmp_path: Path) -> None:
    book = tmp_path / "book.askwhy"
    claim = Claim.on(book)
    assert claim is not None
    odd = tmp_path / os.fsdecode(b"two\nlines \xff.vcf")

    ring(book, [tmp_path / "one.vcf"])
    ring(book, [odd])

    assert heard(claim.bell) == [tmp_path / "one.vcf", odd]
    assert heard(claim.bell) == []
    claim.release()


def test_a_book_that_is_opened_is_the_book_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[object, ...]] = []
    monkeypatch.setattr("askwhy.ui.app.run", lambda *given, **_more: opened.append(given))

    starting.run([str(tmp_path / "client.askwhy")])
    starting.run(["--book", str(tmp_path / "mine.askwhy"), "card.vcf"])

    assert [(given[0], given[3]) for given in opened] == [
        (tmp_path / "client.askwhy", []),
        (tmp_path / "mine.askwhy", [Path("card.vcf")]),
    ]
