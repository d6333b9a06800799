"""How a table is read: seen with its first rows, corrected, and remembered for the next file with such titles."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.screen import throw_away

from askwhy.domain.people import Interviewer
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.columns_model import ColumnsModel
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.importing import bring_in
from askwhy.ui.forms.table_reading import TableReading
from askwhy.ui.forms.tables import Table, table_of
from askwhy.workspace.workspace import Workspace

Dialog = TypeVar("Dialog", bound=QDialog)

STRANGE = "Wer;Womit;Wo\nDana Reyes;VP Engineering;Acme <b>\nBo Lind;Setter;Beta\n"


@pytest.fixture(autouse=True)
def nothing_remembered(qapp: QApplication) -> None:
    """Qt looks for the place of its settings once in a process: what other tests kept is there."""
    QSettings("AskWhy", "AskWhy").clear()


@pytest.fixture
def behind(bridge: Bridge) -> Iterator[QWidget]:
    """Give a window behind the dialogs; it goes before its Book does."""
    window = QWidget()
    window.resize(1000, 800)
    window.show()
    yield window
    throw_away(window)


def table(tmp_path: Path, text: str, encoding: str = "utf-8", name: str = "people.csv") -> Table:
    """Give a file that is a table."""
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    found = table_of(path, path.read_bytes())
    assert found is not None
    return found


@pytest.fixture
def shows(behind: QWidget) -> Callable[..., TableReading]:
    """Give what shows tables."""

    def show(*tables: Table) -> TableReading:
        view = TableReading(behind, tables)
        view.open()
        return view

    return show


def say(view: TableReading, row: int, field: str, kind: str = "") -> None:
    """Say what a column is."""
    view.columns.setCurrentIndex(view.model.index(row, 0))
    view.field.choose((field, kind))
    view.field.activated.emit(view.field.currentIndex())


def choose(view: TableReading, choice: str, value: object) -> None:
    """Choose letters, delimiter or titles."""
    field = getattr(view, choice)
    field.choose(value)
    field.activated.emit(field.currentIndex())


def told(view: TableReading) -> list[str]:
    """Give the first rows as they would come in."""
    return [text.text() for text in view.first_rows if text.text()]


class TestDialog:
    """What it shows, and what a correction changes."""

    def test_columns_stand_with_their_cells_and_what_they_are_taken_for(
        self, tmp_path: Path, shows: Callable[..., TableReading]
    ) -> None:
        view = shows(table(tmp_path, "Name,E-mail,Shoe size\nDana Reyes,dana@x.example,39\n"))
        rows = [
            [view.model.index(row, column).data() for column in range(3)]
            for row in range(view.model.rowCount())
        ]

        assert rows == [
            ["Name", "Dana Reyes", "Name"],
            ["E-mail", "dana@x.example", "E-mail"],
            ["Shoe size", "39", "Not known: kept as it stands"],
        ]
        assert told(view) == ["Dana Reyes, dana@x.example"]
        assert view.go_on.isEnabled()

    def test_what_a_column_is_can_be_said_and_shows_at_once(
        self, tmp_path: Path, shows: Callable[..., TableReading]
    ) -> None:
        view = shows(table(tmp_path, STRANGE))

        choose(view, "header", 1)
        say(view, 0, "name")
        say(view, 1, "role")
        say(view, 2, "employer")

        assert told(view) == ["Dana Reyes, VP Engineering, Acme <b>", "Bo Lind, Setter, Beta"]
        assert view.first_rows[0].textFormat() is Qt.TextFormat.PlainText

    def test_without_a_column_that_tells_who_it_does_not_go_on(
        self, tmp_path: Path, shows: Callable[..., TableReading]
    ) -> None:
        view = shows(table(tmp_path, STRANGE))

        for row in range(3):
            say(view, row, "note")
        assert not view.go_on.isEnabled()
        assert view.complaint.isVisible()
        say(view, 0, "name")

        assert view.go_on.isEnabled()
        assert view.complaint.isHidden()

    def test_other_letters_can_be_chosen(self, tmp_path: Path, shows: Callable[..., TableReading]) -> None:
        view = shows(table(tmp_path, "Name,Note\nŁukasz Nováková,číslo\n", "cp1250"))

        choose(view, "charset", "cp1252")
        assert "Łukasz Nováková" not in told(view)[0]
        choose(view, "charset", "cp1250")

        assert told(view) == ["Łukasz Nováková, číslo"]

    def test_cells_can_be_cut_elsewhere_and_titles_stand_in_another_line(
        self, tmp_path: Path, shows: Callable[..., TableReading]
    ) -> None:
        view = shows(table(tmp_path, "My friends; 2026\nName|City\nDana, Reyes|Chicago\n"))

        choose(view, "delimiter", "|")
        choose(view, "header", 2)

        assert told(view) == ["Dana, Reyes, Chicago"]

    def test_several_files_come_one_after_the_other(
        self, tmp_path: Path, shows: Callable[..., TableReading], qtbot: QtBot
    ) -> None:
        view = shows(
            table(tmp_path, STRANGE), table(tmp_path, "Name\nBo Lind\nJo Sand\nAl Berg\n", name="b.csv")
        )
        say(view, 1, "name")
        assert view.go_on.text() == "Next file"
        view.go_on.click()
        assert view.said.text().startswith("b.csv, 2 of 2 files.")

        with qtbot.waitSignal(view.settled) as settled:
            view.go_on.click()

        assert [each.path.name for each in settled.args[0]] == ["people.csv", "b.csv"]
        assert settled.args[0][0].mapping.columns[1].field == "name"

    def test_ten_thousand_columns_are_shown(self, tmp_path: Path, shows: Callable[..., TableReading]) -> None:
        wide = ",".join(["Name", *(f"c{number}" for number in range(9_999))])

        view = shows(table(tmp_path, f"{wide}\nDana Reyes{',x' * 9_999}\n"))

        assert view.model.rowCount() > 4000
        assert view.field.isEnabled()

    def test_the_list_is_a_sound_model(
        self, tmp_path: Path, shows: Callable[..., TableReading], qtmodeltester: ModelTester
    ) -> None:
        view = shows(table(tmp_path, STRANGE))

        qtmodeltester.check(ColumnsModel(view._look))


class TestImport:
    """When it is asked, and what is remembered."""

    def test_unknown_titles_are_asked_about_first_and_remembered(
        self, tmp_path: Path, bridge: Bridge, behind: QWidget, workspace: Workspace, qtbot: QtBot
    ) -> None:
        path = tmp_path / "people.csv"
        path.write_text(STRANGE)
        bring_in(bridge, behind, [path])
        view = waited(qtbot, behind, TableReading)
        choose(view, "header", 1)
        for row, field in enumerate(("name", "role", "employer")):
            say(view, row, field)
        view.go_on.click()
        preview = waited(qtbot, behind, ImportPreview)
        preview.take.click()
        waited(qtbot, behind, ImportReportView).accept()

        other = tmp_path / "more.csv"
        other.write_text(STRANGE.replace("Dana", "Kim").replace("Bo Lind", "Al Berg"))
        bring_in(bridge, behind, [other])
        again = waited(qtbot, behind, ImportPreview, but=preview)
        again.take.click()
        qtbot.waitUntil(lambda: people_count(workspace.book.database, PeopleQuery()) == 4)

        kim = next(each for each in workspace.book.every(Interviewer) if each.name == "Kim Reyes")
        assert kim.role == "VP Engineering"
        waited(qtbot, behind, ImportReportView)

    def test_leaving_brings_in_nobody(
        self, tmp_path: Path, bridge: Bridge, behind: QWidget, workspace: Workspace, qtbot: QtBot
    ) -> None:
        (tmp_path / "people.csv").write_text(STRANGE)
        work = bring_in(bridge, behind, [tmp_path / "people.csv"])

        with qtbot.waitSignal(work.destroyed):
            waited(qtbot, behind, TableReading).reject()

        assert people_count(workspace.book.database, PeopleQuery()) == 0

    def test_the_letters_of_a_known_table_are_seen_in_the_preview_and_can_be_corrected(
        self, tmp_path: Path, bridge: Bridge, behind: QWidget, workspace: Workspace, qtbot: QtBot
    ) -> None:
        (tmp_path / "people.csv").write_bytes("Name;E-mail\nŁukasz;z@x.example\n".encode("cp1250"))
        bring_in(bridge, behind, [tmp_path / "people.csv"])
        preview = waited(qtbot, behind, ImportPreview)
        assert "Semicolons" in preview.how.text()

        preview.how.click()
        view = waited(qtbot, behind, TableReading)
        choose(view, "charset", "cp1250")
        view.go_on.click()
        again = waited(qtbot, behind, ImportPreview, but=preview)

        assert "Windows-1250" in again.how.text()
        again.take.click()
        waited(qtbot, behind, ImportReportView)
        assert [each.name for each in workspace.book.every(Interviewer)] == ["Łukasz"]


def waited(qtbot: QtBot, behind: QWidget, kind: type[Dialog], but: QWidget | None = None) -> Dialog:
    """Wait for a dialog, and give it."""

    def found() -> list[Dialog]:
        return [each for each in behind.findChildren(kind) if each.isVisible() and each is not but]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]
