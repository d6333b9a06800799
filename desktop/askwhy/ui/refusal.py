"""Says in a dialog what is wrong and what to do; the same sentence stands there once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from askwhy.wording.i18n import _


def refuse(window: QWidget, sentence: str) -> None:
    """Show a sentence over a window, unless it stands there already."""
    if any(box.isVisible() and box.text() == sentence for box in window.findChildren(QMessageBox)):
        return
    box = QMessageBox(QMessageBox.Icon.NoIcon, _("AskWhy"), sentence, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
