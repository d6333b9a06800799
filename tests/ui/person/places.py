"""The values of the pane in the eyes of a test: found by what a reader hears, and written on as people do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.ui.person.in_place import InPlace
from askwhy.ui.person.pane import PersonPane
from askwhy.workspace.workspace import Workspace

Key = Qt.Key
DANA = InterviewerId(1)


def dana(workspace: Workspace) -> Interviewer:
    """Give Dana as she stands in the Book."""
    return workspace.book.value(Interviewer, DANA)


def value(pane: PersonPane, said: str) -> InPlace:
    """Give a value by what a reader hears of its pen."""
    return next(each for each in _shown(pane) if each.pen.accessibleName() == f"Change {said}")


def _shown(pane: PersonPane) -> list[InPlace]:
    return [each for each in pane.findChildren(InPlace) if not each.visibleRegion().isEmpty()]


def stands(pane: PersonPane, said: str) -> bool:
    """Tell whether a value is shown, and the keyboard is on its pen."""
    return any(each.pen.accessibleName() == f"Change {said}" and each.pen.hasFocus() for each in _shown(pane))


def field(place: InPlace) -> QLineEdit | QPlainTextEdit:
    """Give the field that it has turned into."""
    found = place.findChild(QLineEdit) or place.findChild(QPlainTextEdit)
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    return found


def write(qtbot: QtBot, place: InPlace, text: str, begin: Key = Key.Key_Return) -> None:
    """Begin at the pen, write another text over what stands there, and keep it by its key."""
    place.pen.setFocus()
    qtbot.keyClick(place.pen, begin)
    written = field(place)
    written.selectAll()
    qtbot.keyClick(written, Key.Key_Delete)
    for at, line in enumerate(text.split("\n")):
        if at:
            qtbot.keyClick(written, Key.Key_Return)
        qtbot.keyClicks(written, line)
    several = isinstance(written, QPlainTextEdit)
    how = Qt.KeyboardModifier.ControlModifier if several else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(written, Key.Key_Return, how)
