"""The one page of the Lessons, seen before it is printed or saved: for oneself, or without names for a coach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from askwhy.domain.lessons import Learned, Numbers
from askwhy.domain.papers import usual_paper
from askwhy.domain.settings import SettingKey
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.summary import SummaryRun, lay_out_summary
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.ui.mail_room.page_preview import PagePreview
from askwhy.ui.mail_room.task import Task
from askwhy.wording.i18n import _
from askwhy.wording.summary import compose

_WIDTH = 760
_PAGE = 372
"""Pixels of the page that is shown."""


class SummaryDialog(Frame):
    """Shows the page as it will come out. Closing it keeps nothing."""

    def __init__(self, bridge: Bridge, parent: QWidget, learned: Learned, numbers: Numbers) -> None:
        super().__init__(parent, _("Print one page"), _WIDTH)
        self._bridge, self._learned, self._numbers = bridge, learned, numbers
        self.output = Output(bridge, self)
        self.names = TickLine(_("With names and employers"))
        self.names.tick.setChecked(True)
        self.names.tick.toggled.connect(self.renew)
        self.page = PagePreview()
        self.add_wide(self._body())
        self._add_buttons()
        self.output.brought.connect(self._brought)
        self.output.began.connect(lambda _text, _stoppable: self._set_busy(True))
        self.output.ended.connect(lambda: self._set_busy(False))
        self.start_at(self.print_button)
        self.renew()
        self.settle()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        said = _(
            "What you learned, on one page: to look at before an interview, or to talk over with somebody."
        )
        words.addWidget(Text(said, wraps=True))
        words.addSpacing(px(8))
        words.addWidget(self.names)
        left_out = _(
            "Without them, nobody is named but you. What people said stays as they said it, so look it through."
        )
        words.addWidget(Text(left_out, SECOND, token="quiet", wraps=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.page)
        return body

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.print_button = button(_("Print…"), "primary", "print")
        self.save_button = button(_("Save as PDF…"), "plain")
        close = button(_("Close"), "plain")
        for made, kind in ((self.print_button, role.AcceptRole), (self.save_button, role.ActionRole)):
            self.buttons.addButton(made, kind)
        self.buttons.addButton(close, role.RejectRole)
        self.print_button.clicked.connect(lambda: self.output.print(Task(self.run, self._file_name)))
        self.save_button.clicked.connect(lambda: self.output.save(self.run, self._file_name))
        close.clicked.connect(self.reject)
        self._doers: tuple[QPushButton, ...] = (self.print_button, self.save_button)

    @property
    def _file_name(self) -> str:
        return _("Lessons.pdf")

    def renew(self) -> None:
        """Lay the page out anew."""
        self.run = self._laid_out()
        self.page.show_page(self.run, 0)
        self.page.setFixedSize(px(_PAGE), self.page.heightForWidth(px(_PAGE)))

    def _laid_out(self) -> SummaryRun:
        workspace = self._bridge.workspace
        own_name = workspace.book.settings()[SettingKey.NAME].strip()
        names = self.names.tick.isChecked()
        words = compose(self._learned, self._numbers, own_name, self._bridge.today, names=names)
        paper = usual_paper(workspace.world.home)
        return lay_out_summary(paper, words, Fonts(width_of, strong_width_of))

    def _set_busy(self, busy: bool) -> None:
        for made in self._doers:
            made.setEnabled(not busy)

    def _brought(self, brought: Brought) -> None:
        """Say what came out, and leave the dialog: that was what it was for."""
        self._bridge.said.emit(brought.told, "")
        self.accept()
