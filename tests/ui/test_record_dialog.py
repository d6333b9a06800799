"""Everything about one person in the window: seen page by page, saved, and nothing kept by looking."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.ui.person.record_dialog import RecordDialog
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


def opened(window: Window, workspace: Workspace, note: str = "", name: str = "Dana Reyes") -> RecordDialog:
    """Open the pages of somebody."""
    window.verbs.print_person(workspace.add_person(PersonDraft(name, note=note), window.bridge.now()))
    dialog = window.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    return dialog


def test_several_pages_are_turned(window: Window, workspace: Workspace) -> None:
    dialog = opened(window, workspace, "\n".join(f"Line {number}" for number in range(150)))
    assert not dialog.pager.isHidden()
    first = dialog.page.accessibleName()

    dialog.pager.on.click()

    assert dialog.page.accessibleName() != first
    assert f"page 2 of {dialog.run.pages}" in dialog.page.accessibleName()


def test_a_pdf_is_saved_under_a_name_that_a_file_may_have(
    window: Window, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, workspace, name="Dana/Reyes: a*b")

    def choose(_window: QWidget, suggested: Path, then: object) -> None:
        assert suggested.name == "Dana-Reyes- a-b.pdf"
        assert callable(then)
        then(tmp_path / "dana.pdf")

    dialog.output.ask_file = choose
    with qtbot.waitSignal(dialog.finished):
        dialog.save_button.click()

    assert (tmp_path / "dana.pdf").read_bytes().startswith(b"%PDF")


def test_one_page_needs_no_turning(window: Window, workspace: Workspace) -> None:
    assert opened(window, workspace).pager.isHidden()
