"""The dialog of the plan templates: reading, copying, keeping, taking away, files, and what is never lost."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.leaving import Leaving
from askwhy.ui.templates.dialog import TemplatesDialog
from askwhy.ui.templates.heads import OwnHead
from askwhy.ui.templates.listing import Entry
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

COPY, NO_KEY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

BAD = """\
name = "Mine"
closes_after = { anchor = "decision", offset = 15 }
[[steps]]
channel = "fax"
purpose = "thanks"
kind = "courtesy"
anchor = "interview"
offset = 1
"""


def entries(dialog: TemplatesDialog) -> list[tuple[str, str]]:
    """Give the names in the list, and whose each is."""
    return [(entry.name, entry.aside) for entry in dialog.list.entries]


def own_names(workspace: Workspace) -> list[str]:
    """Give the names of the templates that stand in the Book."""
    return [each.name for each in workspace.book.own_sequences().values()]


def head(dialog: TemplatesDialog) -> OwnHead:
    """Give the fields of a template of one's own."""
    assert isinstance(dialog.page.head, OwnHead)
    return dialog.page.head


def verb(dialog: TemplatesDialog, text: str) -> QPushButton:
    """Give a button of the page by its words."""
    return next(each for each in dialog.page.head.buttons if each.text() == text)


def drop(dialog: TemplatesDialog, *paths: Path) -> bool:
    """Drop files on the dialog; tells whether it takes them."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(20, 20), COPY, dragged, Qt.MouseButton.LeftButton, NO_KEY)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(20, 20), COPY, dragged, Qt.MouseButton.LeftButton, NO_KEY)
        QApplication.sendEvent(dialog, event)
    return enter.isAccepted()


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> list[QFileDialog]:
    """Give the system's file dialogs that were asked for; none is shown."""
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
    return asked


class TestReading:
    """The list, and a template that came with AskWhy."""

    def test_the_shipped_ones_say_where_they_come_from(self, dialog: TemplatesDialog) -> None:
        assert entries(dialog)[0] == ("Ask for advice", "came with AskWhy")
        assert {aside for _name, aside in entries(dialog)} == {"came with AskWhy"}
        assert "Thanks for the help" not in dict(entries(dialog))

    def test_a_shipped_one_is_read_and_cannot_be_changed(self, dialog: TemplatesDialog) -> None:
        assert not dialog.page.steps.rows[0].head.isCheckable()
        assert not dialog.page.steps.add_button.isVisible()
        assert not dialog.keep.isEnabled()
        assert [each.text() for each in dialog.page.head.buttons] == ["Copy and change", "Save as a file…"]

    def test_the_arrow_keys_go_from_one_to_the_next(self, qtbot: QtBot, dialog: TemplatesDialog) -> None:
        assert dialog.list.hasFocus()

        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)

        assert dialog.key == "gentle"
        assert len(dialog.page.steps.rows) == 3
        assert dialog.list.hasFocus()


class TestOnesOwn:
    """Templates of one's own: copied, changed, kept, taken away."""

    def test_a_copy_is_ones_own_and_its_name_is_there_to_be_typed_over(
        self, qtbot: QtBot, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        assert entries(own)[-1] == ("Ask for advice (copy)", "your own")
        assert head(own).name.hasFocus()

        qtbot.keyClicks(head(own).name, "My way")
        assert entries(own)[-1] == ("My way", "not kept yet")
        qtbot.keyClick(head(own).name, Qt.Key.Key_Return, CONTROL)

        assert entries(own)[-1] == ("My way", "your own")
        assert own_names(workspace) == ["My way"]
        assert not own.keep.isEnabled()

    def test_two_may_have_the_same_name(self, dialog: TemplatesDialog, workspace: Workspace) -> None:
        dialog.copy_template()
        dialog.show_template("standard")
        dialog.copy_template()

        assert own_names(workspace) == ["Ask for advice (copy)"] * 2
        assert len(workspace.book.own_sequences()) == 2

    def test_a_very_long_name_is_cut_for_its_copy_and_taken_at_its_length(
        self, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        head(own).name.setText("x" * 100)
        assert len(head(own).name.text()) == 80
        own.keep_template()

        own.copy_template()

        assert sorted(map(len, own_names(workspace))) == [80, 80]
        assert own_names(workspace)[0] != own_names(workspace)[1]

    def test_a_new_one_begins_with_a_step(self, qtbot: QtBot, dialog: TemplatesDialog) -> None:
        qtbot.mouseClick(dialog.new, Qt.MouseButton.LeftButton)

        assert entries(dialog)[-1] == ("My plan template", "your own")
        assert len(dialog.page.steps.rows) == 1

    def test_a_nameless_one_cannot_be_kept_and_says_so(self, own: TemplatesDialog) -> None:
        head(own).name.clear()

        assert not own.keep.isEnabled()
        assert "name" in next(iter(head(own).rows.values())).below.text()
        assert entries(own)[-1] == ("A plan template", "not kept yet")

    def test_what_is_typed_stays_while_one_looks_at_another(self, own: TemplatesDialog) -> None:
        key = own.key
        head(own).name.setText("My way")

        own.show_template("gentle")
        assert not own.keep.isEnabled()
        own.show_template(key)

        assert head(own).name.text() == "My way"
        assert own.keep.isEnabled()

    def test_it_can_be_put_back_as_it_was(self, own: TemplatesDialog) -> None:
        assert not verb(own, "Put it back as it was").isVisible()
        head(own).name.setText("My way")
        assert verb(own, "Put it back as it was").isVisible()

        verb(own, "Put it back as it was").click()

        assert head(own).name.text() == "Ask for advice (copy)"
        assert entries(own)[-1] == ("Ask for advice (copy)", "your own")

    def test_removed_it_comes_back_with_undo_within_the_dialog(
        self, qtbot: QtBot, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        verb(own, "Remove").click()
        assert own_names(workspace) == []
        assert own.key == "referral"
        assert "removed" in own.said.toast.text

        qtbot.keyClick(own, Qt.Key.Key_Z, CONTROL)

        assert own_names(workspace) == ["Ask for advice (copy)"]
        assert entries(own)[-1] == ("Ask for advice (copy)", "your own")
        qtbot.keyClick(own, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert own_names(workspace) == []

    def test_ctrl_z_takes_nothing_back_that_was_not_just_said(
        self, qtbot: QtBot, own: TemplatesDialog, workspace: Workspace
    ) -> None:
        own.said.toast.hide()

        qtbot.keyClick(own.list, Qt.Key.Key_Z, CONTROL)

        assert own_names(workspace) == ["Ask for advice (copy)"]

    def test_one_that_another_window_removed_is_left(
        self, own: TemplatesDialog, workspace: Workspace, now: datetime
    ) -> None:
        workspace.remove_template(own.key, now)

        assert own.key == "referral"

    def test_leaving_asks_when_something_is_not_kept(self, own: TemplatesDialog) -> None:
        head(own).name.setText("My way")

        own.reject()

        assert own.isVisible()
        own.findChild(Leaving).away.click()  # type: ignore[union-attr]  # it was just opened
        assert not own.isVisible()

    def test_leaving_asks_nothing_when_all_is_kept(self, qtbot: QtBot, own: TemplatesDialog) -> None:
        qtbot.keyClick(own, Qt.Key.Key_Escape)

        assert not own.isVisible()


class TestFiles:
    """Passing a template on, and bringing one in."""

    def test_saved_and_brought_in_it_is_the_same(
        self,
        own: TemplatesDialog,
        workspace: Workspace,
        files: list[QFileDialog],
        tmp_path: Path,
    ) -> None:
        path = tmp_path / "mine.toml"
        verb(own, "Save as a file…").click()
        files[0].fileSelected.emit(str(path))
        assert own.said.toast.text == "Saved as mine.toml."

        own.bring.click()
        files[1].fileSelected.emit(str(path))

        first, second = workspace.book.own_sequences().values()
        assert first.steps == second.steps
        assert own.key == second.key
        assert own.said.toast.text == "mine.toml is brought in."

    def test_a_shipped_one_can_be_passed_on_too(
        self, dialog: TemplatesDialog, files: list[QFileDialog], tmp_path: Path
    ) -> None:
        verb(dialog, "Save as a file…").click()
        files[0].fileSelected.emit(str(tmp_path / "standard.toml"))

        assert (tmp_path / "standard.toml").read_text().count("[[steps]]") == 6

    def test_what_is_not_kept_is_kept_first(self, own: TemplatesDialog, files: list[QFileDialog]) -> None:
        head(own).name.setText("My way")

        verb(own, "Save as a file…").click()

        assert files == []
        assert own.complaint.text().startswith("Keep your changes first")

    def test_a_dropped_file_is_brought_in(
        self, own: TemplatesDialog, workspace: Workspace, tmp_path: Path
    ) -> None:
        path = tmp_path / "Their way.toml"
        workspace.write_template("gentle", path)

        assert drop(own, path)

        assert len(workspace.book.own_sequences()) == 2
        assert head(own).name.text() == "Gentle, by e-mail only"

    def test_another_file_is_not_taken(self, dialog: TemplatesDialog, tmp_path: Path) -> None:
        assert not drop(dialog, tmp_path / "people.csv")

    def test_a_mistake_in_a_file_names_field_and_allowed_values_and_changes_nothing(
        self, own: TemplatesDialog, workspace: Workspace, tmp_path: Path
    ) -> None:
        path = tmp_path / "bad.toml"
        path.write_text(BAD)
        before = workspace.book.own_sequences()

        drop(own, path)

        assert own.complaint.isVisible()
        assert own.complaint.text() == (
            "bad.toml: In the plan template, steps[1].channel is “fax”. Allowed are: email, phone, letter."
        )
        assert workspace.book.own_sequences() == before

    def test_a_place_that_cannot_be_written_is_said(
        self, dialog: TemplatesDialog, files: list[QFileDialog], tmp_path: Path
    ) -> None:
        verb(dialog, "Save as a file…").click()
        files[0].fileSelected.emit(str(tmp_path / "nowhere" / "mine.toml"))

        assert "cannot be written" in dialog.complaint.text()


def test_a_verb_of_the_window_opens_it(qtbot: QtBot, window: Window) -> None:
    window.verbs.plan_templates()

    qtbot.waitUntil(lambda: window.findChild(TemplatesDialog) is not None)


def test_an_entry_says_what_it_is() -> None:
    assert Entry("x", "Mine", shipped=False, unkept=True).aside == "not kept yet"


def test_a_shipped_one_stays_as_it_is_when_it_is_copied(
    bridge: Bridge, shown: Callable[[TemplatesDialog], TemplatesDialog], workspace: Workspace
) -> None:
    before = workspace.world.sequence("standard")

    shown(TemplatesDialog(bridge, None)).copy_template()

    assert workspace.world.sequence("standard") == before
