"""The ways on which an e-mail leaves the desk: into the own mail program, into a file, onto the clipboard."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from askwhy.domain.emails import Outgoing, one_line
from askwhy.domain.faults import Fault
from askwhy.exchange.eml import eml
from askwhy.exchange.mailto import mailto
from askwhy.ui import reach
from askwhy.ui.bridge import Bridge
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.writing import write_whole


class WaysOut(QObject):
    """Hands a draft on. Whether it was sent then, only the person can say."""

    handed_on = Signal(str)
    """What became of it, as a sentence."""
    refused = Signal(str)
    """What was in the way, and what to do."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window

    def open(self, email: Outgoing) -> None:
        """Begin the e-mail in the mail program: by a link, or by a file where it is too long for one."""
        try:
            link = mailto(email)
        except Fault as fault:
            self.refused.emit(sentence(fault))
            return
        if link is None:
            self.save(email, then=reach.open_file)
        elif reach.open_link(link):
            self.handed_on.emit(_("Your mail program has it."))
        else:
            self._nobody_took_it()

    def save(self, email: Outgoing, then: Callable[[Path], bool] | None = None) -> None:
        """Ask where to, and write a draft there that a mail program opens; `then` opens it at once."""
        dialog = QFileDialog(self._window, _("Save the draft"), "", _("E-mail drafts (*.eml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(file_name(email))
        dialog.fileSelected.connect(lambda path: self.write(email, Path(path), then))
        dialog.open()

    def write(self, email: Outgoing, file: Path, then: Callable[[Path], bool] | None = None) -> None:
        """Write a draft into a file."""
        self._bridge.do(
            lambda now: write_whole(file, eml(email, now)),
            then=lambda _done: self._written(file, then),
            refused=self.refused.emit,
        )

    def _written(self, file: Path, then: Callable[[Path], bool] | None) -> None:
        if then is not None and not then(file):
            self._nobody_took_it()
        else:
            self.handed_on.emit(_("The draft is in {file}.").format(file=file.name))

    def copy(self, text: str) -> None:
        """Put a text onto the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.handed_on.emit(_("Copied."))

    def _nobody_took_it(self) -> None:
        self.refused.emit(_("No mail program took it. Save it as a file, or copy the text."))


def file_name(email: Outgoing) -> str:
    """Give a name that every system allows: "Dana Reyes, Thank you.eml"."""
    words = one_line(f"{email.name}, {email.subject}")
    return re.sub(r"[^\w ,.()'’-]", "", words).strip(" .,")[:80] + ".eml"
