"""The third column for what is no label: how a page looks, and ways to make it better."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.printing.drawing import Run
from askwhy.ui.look.controls import Rule, Text, Whole, button
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.mail_room.page_preview import PagePreview
from askwhy.ui.mail_room.pager import Pager
from askwhy.ui.mail_room.sayings import kind_of, kinds
from askwhy.ui.mail_room.wishes import Kind
from askwhy.wording.i18n import _


class PageColumn(QWidget):
    """One page, with a way to turn to the next."""

    changed = Signal(object)
    """The InterviewerId whose address shall be changed."""
    trial_wanted = Signal()
    straighten_wanted = Signal()
    own_wanted = Signal()
    """One's own name and address shall be entered."""

    def __init__(self) -> None:
        super().__init__()
        self._key: InterviewerId | None = None
        self._run: Run | None = None
        self._page = 0
        self._title = Text("", NAME, BOLD)
        self._size = Whole("", SECOND, token="quiet")
        self.preview = PagePreview()
        self.nothing = Text("", token="quiet", wraps=True)
        self._dashed = Text(
            _("What is dashed does not print: the zones of your post."), SECOND, token="quiet", wraps=True
        )
        self.pager = Pager(_("The page before"), _("The next page"))
        self.pager.turned.connect(self._turn)
        self.change = button(_("Change the address"), "link", "pen")
        self.own = button(_("Enter your name and address"), "link", "person")
        self.trial = button(_("Try it on plain paper first"), "link", "print")
        self.straighten = button(_("Set the printer straight"), "link", "sliders")
        self.change.clicked.connect(lambda: self.changed.emit(self._key))
        self.own.clicked.connect(self.own_wanted)
        self.trial.clicked.connect(self.trial_wanted)
        self.straighten.clicked.connect(self.straighten_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        self._title.setFixedHeight(px(32))
        head.addWidget(self._title, 1)
        head.addWidget(self._size)
        column.addLayout(head)
        for widget in (self.preview, self.nothing, self._dashed, self.pager):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addWidget(Rule())
        for link in (self.own, self.change, self.trial, self.straighten):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_run(self, run: Run, key: InterviewerId | None, without: str, *, sender_known: bool) -> None:
        """Show the page of a person; `without` is said where there is none."""
        fresh = self._run is None or kind_of(run) is not kind_of(self._run) or key != self._key
        self._run, self._key = run, key
        kind = kind_of(run)
        page = run.page_of(key) if key is not None and kind is not Kind.CALLS else 0
        if fresh or self._page >= run.pages:
            self._page = page or 0
        there = run.pages > 0 and page is not None
        self.preview.setVisible(there)
        self.nothing.setVisible(not there)
        self.nothing.setText(without)
        self._dashed.setVisible(there and kind is Kind.ENVELOPES)
        self.change.setVisible(there and kind is not Kind.CALLS)
        self.own.setVisible(not sender_known and kind is not Kind.CALLS)
        self.trial.setVisible(there and kind is not Kind.CALLS)
        self._title.setText(kinds()[kind] if run.pages != 1 else run.paper.title)
        if there:
            self._show_page()
        else:
            self.pager.hide()
            self._size.setText("")

    def _show_page(self) -> None:
        assert self._run is not None
        self.preview.show_page(self._run, self._page)
        number = _("{number} of {count}").format(number=self._page + 1, count=self._run.pages)
        self.pager.show_page(number, self._page, self._run.pages)
        self._say_size()

    def _turn(self, step: int) -> None:
        self._page += step
        self._show_page()

    def _say_size(self) -> None:
        percent = self.preview.percent(self.preview.width())
        self._size.setText(_("true size") if percent >= 100 else _("at {percent} %").format(percent=percent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the size anew: a narrow column shows a wide page smaller."""
        super().resizeEvent(event)
        if not self.preview.isHidden():
            self._say_size()
