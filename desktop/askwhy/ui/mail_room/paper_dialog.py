"""A dialog that shows pages as they will come out, then prints them or saves them; closing it keeps nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.printing.drawing import Run
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import button
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.ui.mail_room.page_preview import PagePreview
from askwhy.ui.mail_room.task import Task
from askwhy.wording.i18n import _

_WIDTH = 760
_PAGE = 372
"""Pixels of the page that is shown."""


class PaperDialog(Frame):
    """Words at the left, a page beside them. Who uses it puts both in, lays out, and begins with `begin`."""

    run: Run
    """What comes out."""

    def __init__(self, bridge: Bridge, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, _WIDTH)
        self.bridge = bridge
        self.output = Output(bridge, self)
        self.page = PagePreview()
        self.page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.words = QVBoxLayout()
        self.words.setSpacing(px(8))
        self.pages = QVBoxLayout()
        self.pages.addWidget(self.page)
        self.add_wide(self._body())
        self._add_buttons()
        self.output.brought.connect(self._brought)
        self.output.began.connect(lambda _text, _stoppable: self._set_busy(True))
        self.output.ended.connect(lambda: self._set_busy(False))
        self.start_at(self.print_button)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        row.addLayout(self.words, 1)
        row.addLayout(self.pages)
        return body

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.print_button = button(_("Print…"), "primary", "print")
        self.save_button = button(_("Save as PDF…"), "plain")
        close = button(_("Close"), "plain")
        self.buttons.addButton(self.print_button, role.AcceptRole)
        self.buttons.addButton(self.save_button, role.ActionRole)
        self.buttons.addButton(close, role.RejectRole)
        self.print_button.clicked.connect(lambda: self.output.print(Task(self.run, self.file_name)))
        self.save_button.clicked.connect(lambda: self.output.save(self.run, self.file_name))
        close.clicked.connect(self.reject)

    @property
    def file_name(self) -> str:
        """What a saved file is called at first."""
        raise NotImplementedError

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self.page.show_page(self.run, page)
        self.page.setFixedSize(px(_PAGE), self.page.heightForWidth(px(_PAGE)))

    def _set_busy(self, busy: bool) -> None:
        self.print_button.setEnabled(not busy)
        self.save_button.setEnabled(not busy)

    def _brought(self, brought: Brought) -> None:
        """Say what came out, and leave the dialog: that was what it was for."""
        self.bridge.said.emit(brought.told, "")
        self.accept()
