"""Before an import changes anything: who is new, changed, doubtful, the same; picked, then one undoable change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.screen import throw_away

from askwhy.domain.drafts import PersonDraft
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.doubles import DoublesView
from askwhy.ui.forms.exporting import ExportDialog
from askwhy.ui.forms.import_preview import ImportPreview, Sort
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.importing import bring_in
from askwhy.workspace.workspace import Workspace

FILE = """\
Name,E-mail,Employer,Notes
Ana Sousa,ana@feitoria.example,Feitoria,
Kenji Sato,kenji@southbank.example,Southbank,Kind
<b>Tom</b>,tom@x.example,X,
A. Sousa,ana@feitoria.example,Feitoria,
"""


@pytest.fixture
def behind(bridge: Bridge) -> QWidget:
    """Give a window behind the dialogs."""
    window = QWidget()
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def preview(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, behind: QWidget, tmp_path: Path
) -> ImportPreview:
    """Give the preview of a file of four: two are known, one of them as the file has her."""
    for name, email, employer in (
        ("Ana Sousa", "ana@feitoria.example", "Feitoria"),
        ("Kenji Sato", "kenji@southbank.example", "Southbank"),
    ):
        workspace.add_person(PersonDraft(name, emails=((email, ""),), employer=employer), bridge.now())
    path = tmp_path / "people.csv"
    path.write_text(FILE, encoding="utf-8")
    bring_in(bridge, behind, [path])
    qtbot.waitUntil(lambda: behind.findChild(ImportPreview) is not None)
    found = behind.findChild(ImportPreview)
    assert isinstance(found, ImportPreview)
    return found


@pytest.fixture
def done(qtbot: QtBot, behind: QWidget, preview: ImportPreview) -> Callable[[], None]:
    """Give what presses the button and waits for the report."""

    def press() -> None:
        qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: behind.findChild(ImportReportView) is not None)
        throw_away(behind)

    return press


def people(workspace: Workspace) -> int:
    """Count who is in the Book."""
    return people_count(workspace.book.database, PeopleQuery())


def test_everyone_stands_under_what_becomes_of_them(
    preview: ImportPreview, workspace: Workspace, done: Callable[[], None]
) -> None:
    assert {sort: heading.text(0) for sort, heading in preview.headings.items()} == {
        Sort.DOUBTFUL: "One may be known already",
        Sort.CHANGED: "One is known, and gets more",
        Sort.NEW: "One is new",
        Sort.UNCHANGED: "One is known, and stays as it is",
    }
    assert preview.take.text() == "Bring in 3 people"
    assert people(workspace) == 2

    done()

    assert people(workspace) == 4


def test_who_is_unticked_stays_out(
    preview: ImportPreview, workspace: Workspace, done: Callable[[], None], bridge: Bridge
) -> None:
    preview.lines[2].setCheckState(0, Qt.CheckState.Unchecked)
    preview.lines[3].setCheckState(0, Qt.CheckState.Unchecked)
    assert preview.take.text() == "Bring in one person"

    done()

    assert people(workspace) == 2
    bridge.undo()
    assert people(workspace) == 2


def test_a_heading_unticks_all_below_it_and_nobody_is_no_import(preview: ImportPreview) -> None:
    for sort in (Sort.DOUBTFUL, Sort.CHANGED, Sort.NEW):
        preview.headings[sort].setCheckState(0, Qt.CheckState.Unchecked)

    assert preview.value().places == ()
    assert not preview.take.isEnabled()


def test_a_change_is_shown_side_by_side(preview: ImportPreview) -> None:
    preview.tree.setCurrentItem(preview.lines[1])

    said = [text.text() for text in preview.beside.texts]
    assert said[:2] == ["In your book", "Afterwards"]
    assert "Kind" in said
    assert preview.one.isHidden()


def test_a_name_with_markup_is_plain_text(preview: ImportPreview) -> None:
    preview.tree.setCurrentItem(preview.lines[2])

    named = next(text for text in preview.beside.texts if text.text() == "<b>Tom</b>")
    assert named.textFormat() is Qt.TextFormat.PlainText


def test_somebody_doubtful_can_be_said_to_be_the_one_who_is_known(
    qtbot: QtBot, preview: ImportPreview, workspace: Workspace, done: Callable[[], None]
) -> None:
    assert preview.tree.currentItem() is preview.lines[3]
    assert preview.why.text() == "The same e-mail address: ana@feitoria.example"

    qtbot.mouseClick(preview.one.tick, Qt.MouseButton.LeftButton)
    done()

    assert people(workspace) == 3


def test_leaving_changes_nothing(preview: ImportPreview, workspace: Workspace, behind: QWidget) -> None:
    preview.reject()

    assert people(workspace) == 2
    throw_away(behind)


def test_a_pair_is_made_one_and_two_again(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, shown: Callable[[DoublesView], DoublesView]
) -> None:
    for name in ("Ana Sousa", "A. Sousa"):
        workspace.add_person(PersonDraft(name, emails=(("ana@x.example", ""),)), bridge.now())
    view = shown(DoublesView(bridge, None))
    assert view.why.text() == "The same e-mail address: ana@x.example"

    qtbot.mouseClick(view.one, Qt.MouseButton.LeftButton)

    assert people(workspace) == 1
    assert view.said.text() == "Nobody seems to be in your book twice."
    bridge.undo()
    assert people(workspace) == 2


def test_a_pair_that_is_two_is_not_asked_again(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, shown: Callable[[DoublesView], DoublesView]
) -> None:
    for name in ("Ana Sousa", "A. Sousa"):
        workspace.add_person(PersonDraft(name, emails=(("ana@x.example", ""),)), bridge.now())
    view = shown(DoublesView(bridge, None))

    qtbot.mouseClick(view.two, Qt.MouseButton.LeftButton)

    assert view.one.isHidden()
    assert people(workspace) == 2


def test_the_kind_of_export_gives_the_ending(
    bridge: Bridge, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.add_person(PersonDraft("Ana Sousa"), bridge.now())
    parent = QWidget()
    dialog = ExportDialog(bridge, parent)
    kinds = dialog.nameFilters()
    dialog.selectNameFilter(kinds[1])

    with qtbot.waitSignal(bridge.said) as said:
        dialog.write(tmp_path / "a.vcf")

    assert said.args == ["One person written.", ""]
    assert b"VERSION:3.0" in (tmp_path / "a.vcf").read_bytes()
    throw_away(parent)
