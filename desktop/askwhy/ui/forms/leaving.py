"""Asks before something that was typed is thrown away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from askwhy.wording.i18n import _


def ask_to_leave(form: QWidget, leave: Callable[[], None]) -> QMessageBox:
    """Ask whether to go on writing or to leave; staying is what Enter and Esc do."""
    asking = QMessageBox(form)
    asking.setWindowModality(Qt.WindowModality.WindowModal)
    asking.setTextFormat(Qt.TextFormat.PlainText)
    asking.setText(_("What you typed is not kept yet."))
    stay = asking.addButton(_("Go on writing"), QMessageBox.ButtonRole.RejectRole)
    away = asking.addButton(_("Throw it away"), QMessageBox.ButtonRole.DestructiveRole)
    for made in (stay, away):
        made.setProperty("kind", "plain")
    asking.setDefaultButton(stay)
    asking.setEscapeButton(stay)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    away.clicked.connect(leave)
    asking.open()
    return asking
