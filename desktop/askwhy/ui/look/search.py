"""The field to search in: a glass before the text, a cross and the Escape key to search for nothing again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from askwhy.ui.look.icons import icon
from askwhy.ui.look.line import field
from askwhy.wording.i18n import _

_CLEAR = "_q_qlineeditclearaction"
"""Qt's own name for what its cross does."""


def search_field(placeholder: str, *, name: str, go_down: Callable[[], object] | None = None) -> QLineEdit:
    """Make a field to search in; `name` is what a screen reader says.

    `go_down` leads to what was found, by Enter and by the arrow key.
    """
    made = field(placeholder, name=name)
    glass = made.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
    glass.setText(_("Search"))
    made.setClearButtonEnabled(True)
    clear = made.findChild(QAction, _CLEAR)
    if clear is not None:
        clear.setIcon(icon("close", "quiet"))
        clear.setText(_("Clear the search"))
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, made.clear)
    escape.setContext(Qt.ShortcutContext.WidgetShortcut)
    # An empty field leaves the key to what stands around it.
    escape.setEnabled(False)
    made.textChanged.connect(lambda text: escape.setEnabled(bool(text)))
    if go_down is not None:
        made.returnPressed.connect(go_down)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), made, go_down)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
    return made
