"""From which tray a print comes: what is known of the printer that was chosen, or else a question."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from askwhy.domain.printers import PrinterTray, tray_key, tray_parts
from askwhy.ui.mail_room.asking import ask, nothing
from askwhy.ui.mail_room.printers import is_tray_of
from askwhy.ui.mail_room.runs import fed_by
from askwhy.ui.mail_room.task import Task
from askwhy.wording.i18n import _
from askwhy.workspace.workspace import Workspace


class Trays:
    """A print dialog does not tell the tray; so whoever measured several is asked, and offered the last answer."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        self._workspace, self._window = workspace, window
        self._last: dict[str, str] = {}

    def fitted(self, task: Task, printer: str) -> Task:
        """Turn envelopes as the printer takes them that was chosen in the dialog, where that is known."""
        known = {tray.key: tray for tray in self._workspace.trays()}
        if tray_parts(task.printer)[0] == printer or printer not in known:
            return task
        return task._replace(run=fed_by(task.run, known[printer]), printer=printer)

    def ask(self, task: Task, printer: str, then: Callable[[PrinterTray], None]) -> None:
        """Give the tray: the task's own, the one that is known, or what is answered."""
        if not task.corrected:
            then(PrinterTray(printer))
            return
        trays = [tray_parts(each.key)[1] for each in self._workspace.trays() if is_tray_of(printer, each.key)]
        if not trays or is_tray_of(printer, task.printer):
            whose = task.printer if is_tray_of(printer, task.printer) else printer
            then(self._workspace.tray(whose))
            return

        def answer(tray: str) -> None:
            self._last[printer] = tray
            then(self._workspace.tray(tray_key(printer, tray)))

        offered = ["", *trays]
        ask(
            self._window,
            _("From which tray of {printer} does it print?").format(printer=printer),
            *((tray or _("Its usual one"), partial(answer, tray)) for tray in offered),
            (_("Not yet"), nothing),
            usual=offered.index(self._last[printer]) if self._last.get(printer) in offered else 0,
        )
