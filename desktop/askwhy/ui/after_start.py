"""Begins what a start need not wait for: backups, the bell, the calendar, reminders, and what went wrong before."""

import signal
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from askwhy.ui.arrivals import Arrivals
from askwhy.ui.bell import Bell
from askwhy.ui.black_box import BlackBox, say_cut_off, say_mistake
from askwhy.ui.calendar_keeper import CalendarKeeper
from askwhy.ui.follow_language import FollowLanguage
from askwhy.ui.one_window import Claim
from askwhy.ui.recent import remember
from askwhy.ui.reminders import Reminder
from askwhy.ui.safekeeping import Safekeeping
from askwhy.ui.showing import show_file
from askwhy.ui.tray import Tray
from askwhy.ui.uncaught import tell_faults
from askwhy.ui.warming import Warming
from askwhy.ui.window import Window
from askwhy.wording.i18n import _
from askwhy.workspace.home import log_file


class AfterStart(QObject):
    """What goes on beside an open window; it ends with it."""

    mend_wanted = Signal()
    """The Book is damaged, and shall be mended."""
    again_wanted = Signal()
    """The window is to be opened again, in another language."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.box = BlackBox(log_file())

    def begin(self, claim: Claim | None, arrivals: Arrivals | None = None, *, in_sight: bool = True) -> None:
        """Begin with it.

        `claim` is what makes the window the only one of its Book, `arrivals` brings files to it; a window that is
        not in sight waits in the tray, where there is one.
        """
        window, workspace = self._window, self._window.bridge.workspace
        end_when_told()
        remember(workspace.book.path)
        self._open_the_box(claim)
        if claim is not None:
            bell = Bell(claim.bell, window, arrivals.arrive if arrivals else lambda _files: None)
            window.bridge.closing.connect(bell.fall_silent)
        FollowLanguage(window).changed.connect(self.again_wanted)
        keeping = Safekeeping(window.bridge, window.verbs, window.notices, window)
        keeping.mend_wanted.connect(self.mend_wanted)
        keeping.begin()
        if arrivals is not None:
            arrivals.serve(window.verbs.take)
        if not workspace.book.only_look:
            CalendarKeeper(window.bridge, window.verbs, window.notices, window).begin()
        tray = Tray(window)
        Reminder(window, tray).begin(in_sight=in_sight)
        Warming(window).begin()
        if not in_sight and tray.icon.isVisible():
            window.hide()

    def _open_the_box(self, claim: Claim | None) -> None:
        notices = self._window.notices
        if claim is not None and claim.cut_off_since is not None:
            say_cut_off(self.box, claim.cut_off_since, notices, self._show)
        self.box.watch()
        self.destroyed.connect(self.box.close)

        def mistaken(error: BaseException) -> None:
            if self.box.note(error, self._window.bridge.now()):
                say_mistake(self.box, notices, self._show)

        tell_faults(self._window.bridge, mistaken)

    def _show(self, file: Path) -> None:
        said = _("The log is {file}").format(file=file)
        show_file(file, self._window, lambda: self._window.bridge.refused.emit(said))


def end_when_told() -> None:
    """Close in good order when the computer goes down or somebody ends the program; Qt does not see to that.

    Python tells of it in the midst of whatever it does, so the windows close in an event of their own.
    """
    for told in (signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", None)):
        if told is not None:
            signal.signal(told, lambda *_told: QTimer.singleShot(0, QApplication.closeAllWindows))
