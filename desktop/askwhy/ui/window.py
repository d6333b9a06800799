"""The main window: side bar, pages, the person beside them, menus and the toast."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSplitter, QStackedWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.settings import SettingKey
from askwhy.ui import memory
from askwhy.ui.bridge import Bridge
from askwhy.ui.drops import DropTarget
from askwhy.ui.look.mirror import place
from askwhy.ui.look.roles import BORDER, reads_as, tell_readers
from askwhy.ui.look.size import px
from askwhy.ui.menus import Menus
from askwhy.ui.notice import Notices
from askwhy.ui.page import Page
from askwhy.ui.pages import make_page, places
from askwhy.ui.pane_place import WIDTH, PanePlace
from askwhy.ui.side_bar import Place, SideBar
from askwhy.ui.speech import Speech
from askwhy.ui.verbs import Verbs
from askwhy.ui.ways import Ways
from askwhy.wording.books import window_title
from askwhy.wording.i18n import _
from askwhy.workspace.today import WaitingCounts, waiting_counts

if TYPE_CHECKING:
    from askwhy.ui.toast import Toast

NARROW_BELOW = 1000
"""Logical pixels of the window under which the side bar is a rail and the pane lies over the page."""


class Window(DropTarget):
    """One open Book. Pages are made when they are first gone to."""

    def __init__(self, bridge: Bridge, page: str = "today") -> None:
        super().__init__()
        tell_readers()
        self.bridge = bridge
        self.verbs = Verbs(bridge, self)
        self.ways = Ways(self, self)
        self._speech = Speech(bridge, self)
        self.places: Sequence[Place] = places()
        self.pages: dict[str, Page] = {}
        self.setWindowTitle(window_title(bridge.opened.book.path))
        self.setAcceptDrops(True)
        self.setMinimumSize(px(720), px(480))
        self.notices = Notices()
        self._side = SideBar(self.places)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._stack = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.pane = PanePlace(bridge, self.verbs, self)
        self._lay_out()
        self._menus = Menus(self)
        self._connect()
        self.go(page)
        # What the side bar counts and the pane shows waits for the first paint of the page.
        for waiting in (self._count, self.pane.wake, self._menus.fill):
            self.current.first_painted.connect(waiting)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._side)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([px(10_000), px(WIDTH)])
        self._split.setHandleWidth(px(4))
        # A screen reader comes to the page first.
        self.pane.raise_()
        for at in range(self._split.count()):
            reads_as(self._split.handle(at), BORDER)
            self._split.handle(at).setAccessibleName(_("Width of the pane"))
        row.addWidget(self._split, 1)
        self.setCentralWidget(self.notices.over(row))

    def _connect(self) -> None:
        self._side.chosen.connect(lambda key: self.go(key, walking=self._side.is_walked))
        self._side.settings_wanted.connect(self.verbs.settings)
        self.dropped.connect(self.verbs.take)
        self.verbs.labels_wanted.connect(self.ways.print_labels)
        self.verbs.people_wanted.connect(lambda: self.go("interviewers"))
        self.verbs.person_wanted.connect(self.ways.show_person)
        self.pane.left.connect(lambda: self.current.take_keyboard())
        self._speech.toasted.connect(self._place_toast)
        self.pane.turned.connect(self._place_toast)
        self.bridge.changed.connect(self._count_soon)
        self.bridge.ticked.connect(self._count_soon)
        self.bridge.closing.connect(self._counting.stop)

    def page(self, key: str) -> Page:
        """Give a page, made if it is the first time."""
        if key not in self.pages:
            made = make_page(key, self.bridge, self.verbs)
            made.person_chosen.connect(self._person_chosen)
            made.person_opened.connect(self.pane.open)
            made.find_wanted.connect(self.ways.find_anything)
            made.page_wanted.connect(self.go)
            made.foot_moved.connect(self._place_toast)
            self._stack.addWidget(made)
            made.begin()
            self.pages[key] = made
        return self.pages[key]

    @property
    def current(self) -> Page:
        """The page in sight."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def current_key(self) -> str:
        """The key of the page in sight."""
        return next(key for key, page in self.pages.items() if page is self.current)

    def go(self, key: str, *, walking: bool = False) -> None:
        """Go to a page; the keyboard goes along, unless one is walking along the side bar by keys."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._side.set_current(key)
        if not walking:
            page.take_keyboard()
        self.pane.serve(page.has_pane, page.focus_person())

    def seek(self) -> None:
        """Go where people are searched for: on this page, or among the interviewers."""
        if not self.current.seek():
            self.go("interviewers")
            self.current.seek()

    # The person of the page

    def chosen_person(self) -> InterviewerId | None:
        """Give who is chosen on the page in sight."""
        return self.current.focus_person()

    def _person_chosen(self, person: InterviewerId | None) -> None:
        if self.sender() is self.current:
            self.pane.show_person(person)

    def toggle_pane(self) -> None:
        """Show or hide the person."""
        self.pane.toggle(self.chosen_person())

    # What the window says

    @property
    def toast(self) -> "Toast":
        """The toast of the window."""
        return self._speech.toast

    def _count_soon(self, *_told: object) -> None:
        """Count once the page in sight has been painted anew."""
        self._counting.start()

    def _count(self) -> None:
        # A Book that stays locked is said by the page in sight.
        self.bridge.do(
            lambda now: waiting_counts(self.bridge.opened, now),
            then=self._show_counts,
            refused=lambda _sentence: None,
        )

    def _show_counts(self, counts: WaitingCounts) -> None:
        self._side.set_count("today", counts.due)
        self._side.set_count("mail", counts.letters)

    def holds_example(self) -> bool:
        """Tell whether the Book holds the example."""
        return self.bridge.opened.book.settings().get(SettingKey.EXAMPLE) == "yes"

    # Keys, size and the end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter, as in a dialog: Qt leaves that to some desktops only."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the side bar into a rail, and the pane into a cover, where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW_BELOW)
        self._side.set_narrow(narrow)
        self.pane.set_narrow(narrow)
        self._place_toast()

    def _place_toast(self) -> None:
        """Put the toast into the free foot of the pane, else in the middle, clear of ticks and buttons."""
        if not self._speech.has_toast:
            return
        width = px(312)
        self.toast.adjust(width)
        middle = self._side.width() + (self.width() - self._side.width() - width) // 2
        left = self.width() - width - px(16) if self.pane.isVisible() else middle
        below = self.toast.height() + px(16) + self.current.foot_height()
        place(self.toast, left, self.height() - below, width, self.toast.height())

    def put_back(self) -> bool:
        """Be where the last window was left; tells whether there was one."""
        return memory.put_back(self, self._split)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let running work end before the window goes."""
        memory.keep(self, self._split, self.current_key, self.bridge.today, self.bridge.opened.book.path)
        self.bridge.close()
        super().closeEvent(event)
