"""Before an import changes anything: who is new, changed, doubtful, the same; picked, then one undoable change."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.screen import Clock, throw_away

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Interviewer
from askwhy.operations.imports import Sort
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.coming_model import ComingModel
from askwhy.ui.forms.doubles import DoublesView
from askwhy.ui.forms.exporting import ExportDialog
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.import_work import Previewed
from askwhy.ui.forms.importing import bring_in
from askwhy.ui.look.colours import colour
from askwhy.ui.look.size import px
from askwhy.workspace.workspace import Workspace

FILE = """\
Name,E-mail,Employer,Notes
Ana Sousa,ana@feitoria.example,Feitoria,
Kenji Sato,kenji@southbank.example,Southbank,Kind
<b>Tom</b>,tom@x.example,X,
A. Sousa,ana@feitoria.example,Feitoria,
"""


@pytest.fixture
def behind(bridge: Bridge) -> Iterator[QWidget]:
    """Give a window behind the dialogs; it goes before its Book does, and they with it."""
    window = QWidget()
    window.resize(900, 600)
    window.show()
    yield window
    if isValid(window):
        throw_away(window)


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


CHECKED = Qt.ItemDataRole.CheckStateRole


def tick(preview: ImportPreview, what: Sort | int, state: Qt.CheckState) -> None:
    """Tick or untick a heading, or a draft by its place in the file."""
    preview.model.setData(preview.model.index_of(what), state, CHECKED)


def go_to(preview: ImportPreview, place: int) -> None:
    """Look at a draft by its place in the file."""
    preview.list.setCurrentIndex(preview.model.index_of(place))


def people(workspace: Workspace) -> int:
    """Count who is in the Book."""
    return people_count(workspace.book.database, PeopleQuery())


def test_everyone_stands_under_what_becomes_of_them(
    preview: ImportPreview, workspace: Workspace, done: Callable[[], None]
) -> None:
    model = preview.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "One may be known already",
        "A. Sousa, Feitoria",
        "One is known, and gets more",
        "Kenji Sato, Southbank",
        "One is new",
        "<b>Tom</b>, X",
        "One is known, and stays as it is",
        "Ana Sousa, Feitoria",
    ]
    assert preview.take.text() == "Bring in 3 people"
    assert people(workspace) == 2

    done()

    assert people(workspace) == 4


def test_who_is_unticked_stays_out(
    preview: ImportPreview, workspace: Workspace, done: Callable[[], None], bridge: Bridge
) -> None:
    tick(preview, 2, Qt.CheckState.Unchecked)
    tick(preview, 3, Qt.CheckState.Unchecked)
    assert preview.model.index_of(Sort.NEW).data(CHECKED) is Qt.CheckState.Unchecked
    assert preview.take.text() == "Bring in one person"

    done()

    assert people(workspace) == 2
    bridge.undo()
    assert people(workspace) == 2


def test_a_heading_unticks_all_below_it_and_nobody_is_no_import(preview: ImportPreview) -> None:
    for sort in (Sort.DOUBTFUL, Sort.CHANGED, Sort.NEW):
        tick(preview, sort, Qt.CheckState.Unchecked)

    assert preview.value().places == ()
    assert not preview.take.isEnabled()


def test_a_change_is_shown_side_by_side(preview: ImportPreview) -> None:
    go_to(preview, 1)

    said = [text.text() for text in preview.beside.texts]
    assert said[:2] == ["In your book", "Afterwards"]
    assert "Kind" in said
    assert preview.one.isHidden()


def test_a_name_with_markup_is_plain_text(preview: ImportPreview) -> None:
    go_to(preview, 2)

    named = next(text for text in preview.beside.texts if text.text() == "<b>Tom</b>")
    assert named.textFormat() is Qt.TextFormat.PlainText


def test_somebody_doubtful_can_be_said_to_be_the_one_who_is_known(
    qtbot: QtBot, preview: ImportPreview, workspace: Workspace, done: Callable[[], None]
) -> None:
    assert preview.list.currentIndex() == preview.model.index_of(3)
    assert preview.why.text() == "The same e-mail address: ana@feitoria.example"

    qtbot.mouseClick(preview.one.tick, Qt.MouseButton.LeftButton)
    done()

    assert people(workspace) == 3


def test_somebody_who_has_moved_keeps_role_and_employer_unless_the_file_is_said_to_be_newer(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, behind: QWidget, tmp_path: Path
) -> None:
    dana = workspace.add_person(
        PersonDraft("Dana Reyes", role="VP", employer="Acme", emails=(("dana@x.example", ""),)), bridge.now()
    )
    bo = workspace.add_person(
        PersonDraft("Bo Lind", role="CTO", employer="Acme", emails=(("bo@x.example", ""),)), bridge.now()
    )
    (tmp_path / "moved.csv").write_text(
        "Name,E-mail,Title,Employer\nDana Reyes,dana@x.example,CEO,Beta\nBo Lind,bo@x.example,CEO,Beta\n"
    )
    bring_in(bridge, behind, [tmp_path / "moved.csv"])
    qtbot.waitUntil(lambda: behind.findChild(ImportPreview) is not None)
    preview = behind.findChild(ImportPreview)
    assert isinstance(preview, ImportPreview)
    assert "Beta" not in [text.text() for text in preview.beside.texts[2:8]]

    qtbot.mouseClick(preview.newer.tick, Qt.MouseButton.LeftButton)
    assert {"CEO", "Beta"} <= {text.text() for text in preview.beside.texts}
    qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: behind.findChild(ImportReportView) is not None)

    moved, stayed = workspace.book.value(Interviewer, dana), workspace.book.value(Interviewer, bo)
    assert (moved.role, moved.unread) == ("CEO", ("VP", "Acme"))
    assert (stayed.role, stayed.unread) == ("CTO", ("CEO", "Beta"))
    throw_away(behind)


def test_all_who_have_moved_are_taken_at_once(bridge: Bridge, workspace: Workspace, behind: QWidget) -> None:
    for number in range(3):
        workspace.add_person(PersonDraft(f"Person {number}", uid=f"u{number}", role="CTO"), bridge.now())
    drafts = [PersonDraft(f"Person {number}", uid=f"u{number}", role="CEO") for number in range(3)]
    preview = ImportPreview(bridge, behind, Previewed(coming=workspace.preview(drafts, bridge.now())))
    tick(preview, 1, Qt.CheckState.Unchecked)

    preview.all_newer.click()

    assert preview.value().newer == {0, 2}
    throw_away(behind)


def test_ten_thousand_are_unticked_at_once(bridge: Bridge, workspace: Workspace, behind: QWidget) -> None:
    drafts = [PersonDraft(f"Person {number}") for number in range(10_000)]
    preview = ImportPreview(bridge, behind, Previewed(coming=workspace.preview(drafts, bridge.now())))
    counted: list[None] = []
    preview.model.ticked.connect(lambda: counted.append(None))

    tick(preview, Sort.NEW, Qt.CheckState.Unchecked)

    assert len(counted) == 1
    assert not preview.take.isEnabled()
    throw_away(behind)


def test_the_list_is_a_sound_model(
    bridge: Bridge, workspace: Workspace, behind: QWidget, qtmodeltester: ModelTester
) -> None:
    drafts = [PersonDraft(f"Person {number}") for number in range(3)]

    qtmodeltester.check(ComingModel(workspace.preview(drafts, bridge.now())))


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
    assert DoublesView(bridge, None).one.isHidden()
    assert view.again.text() == "One pair was said to be two. Ask again"
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    assert not view.one.isHidden()
    bridge.undo()
    assert view.one.isHidden()


def test_a_damaged_book_that_is_only_looked_at_can_be_taken_out(
    bridge: Bridge, workspace: Workspace, tmp_path: Path, qtbot: QtBot, clock: Clock
) -> None:
    workspace.add_person(PersonDraft("Ana Sousa"), bridge.now())
    looking = Bridge(Workspace.look(workspace.book.path), clock)
    parent = QWidget()
    dialog = ExportDialog(looking, parent)

    with qtbot.waitSignal(looking.said):
        dialog.write(tmp_path / "a.vcf")

    assert b"Ana Sousa" in (tmp_path / "a.vcf").read_bytes()
    looking.close()
    looking.workspace.close()
    throw_away(parent)


def test_an_export_that_cannot_be_written_is_told(
    bridge: Bridge, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    parent = QWidget()
    dialog = ExportDialog(bridge, parent)

    with qtbot.waitSignal(bridge.refused) as refused:
        dialog.write(tmp_path / "none" / "a.vcf")

    assert "a.vcf cannot be written" in refused.args[0]
    throw_away(parent)


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


def test_the_row_in_hand_is_tinted_as_in_every_list_and_its_tick_is_where_it_is_drawn(
    qtbot: QtBot, preview: ImportPreview
) -> None:
    index = preview.list.currentIndex()
    place = preview.list.visualRect(index)
    picture = preview.list.viewport().grab().toImage()
    assert picture.pixelColor(place.right() - 30, place.center().y()) == colour("soft")

    before = index.data(Qt.ItemDataRole.CheckStateRole)
    tick = QPoint(place.left() + px(8) + 8, place.center().y())
    qtbot.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert index.data(Qt.ItemDataRole.CheckStateRole) != before
