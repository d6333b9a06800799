"""Everything about one person, seen as pages before it is printed or saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.papers import usual_paper
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.record import lay_out_record
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.ui.mail_room.page_preview import PagePreview
from askwhy.ui.mail_room.pager import Pager
from askwhy.ui.mail_room.task import Task
from askwhy.wording.i18n import _
from askwhy.wording.record import compose, page_number
from askwhy.workspace.record import record_of

_WIDTH = 760
_PAGE = 372
"""Pixels of the page that is shown."""


class RecordDialog(Frame):
    """Shows the pages as they will come out. Closing it keeps nothing."""

    def __init__(self, bridge: Bridge, parent: QWidget, key: InterviewerId) -> None:
        super().__init__(parent, _("Everything about one person"), _WIDTH)
        self._bridge, self._page = bridge, 0
        workspace = bridge.workspace
        words = compose(record_of(workspace, key), workspace.world, bridge.today)
        paper = usual_paper(workspace.world.home)
        self._who = words.title
        self.run = lay_out_record(paper, words, key, Fonts(width_of, strong_width_of))
        self.output = Output(bridge, self)
        self.page = PagePreview()
        self.pager = Pager(_("Page before"), _("Page after"))
        self.pager.turned.connect(lambda by: self.show_page(self._page + by))
        self.add_wide(self._body())
        self._add_buttons()
        self.output.brought.connect(self._brought)
        self.output.began.connect(lambda _text, _stoppable: self._set_busy(True))
        self.output.ended.connect(lambda: self._set_busy(False))
        self.show_page(0)
        self.start_at(self.print_button)
        self.settle()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(
            Text(_("Who they are, what happened, what they said and what is planned."), wraps=True)
        )
        hint = _("For your own files, or for them when they ask what you keep. It holds your notes as well.")
        words.addWidget(Text(hint, SECOND, token="quiet", wraps=True))
        words.addStretch(1)
        pages = QVBoxLayout()
        self.page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pages.addWidget(self.page)
        pages.addWidget(self.pager)
        row.addLayout(words, 1)
        row.addLayout(pages)
        return body

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.print_button = button(_("Print…"), "primary", "print")
        self.save_button = button(_("Save as PDF…"), "plain")
        close = button(_("Close"), "plain")
        self.buttons.addButton(self.print_button, role.AcceptRole)
        self.buttons.addButton(self.save_button, role.ActionRole)
        self.buttons.addButton(close, role.RejectRole)
        self.print_button.clicked.connect(lambda: self.output.print(Task(self.run, self._file_name)))
        self.save_button.clicked.connect(lambda: self.output.save(self.run, self._file_name))
        close.clicked.connect(self.reject)

    @property
    def _file_name(self) -> str:
        """A name may hold what no file's name may."""
        return (
            "".join(letter if letter.isalnum() or letter in " .-'" else "-" for letter in self._who) + ".pdf"
        )

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self._page = page
        self.page.show_page(self.run, page)
        self.page.setFixedSize(px(_PAGE), self.page.heightForWidth(px(_PAGE)))
        self.pager.show_page(page_number(self._who, page + 1, self.run.pages), page, self.run.pages)

    def _set_busy(self, busy: bool) -> None:
        self.print_button.setEnabled(not busy)
        self.save_button.setEnabled(not busy)

    def _brought(self, brought: Brought) -> None:
        """Say what came out, and leave the dialog: that was what it was for."""
        self._bridge.said.emit(brought.told, "")
        self.accept()
