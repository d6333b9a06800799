"""Brings mail to paper: asks where to, works beside the window, and says what stands in the way."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.printers import PrinterTray
from askwhy.printing.drawing import Run
from askwhy.ui.bridge import Bridge
from askwhy.ui.mail_room import sayings
from askwhy.ui.mail_room.asking import FileAsker, PrinterAsker, ask, ask_file, ask_printer, nothing
from askwhy.ui.mail_room.task import Task
from askwhy.ui.mail_room.trays import Trays
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ENDING = ".pdf"


class Brought(NamedTuple):
    """A run that came to paper or to a file, and what to say of it."""

    run: Run
    told: str


class Output(QObject):
    """Saves and prints runs, one at a time."""

    began = Signal(str, bool)
    """What is under way, and whether it can be stopped."""
    progressed = Signal(int, int)
    ended = Signal()
    brought = Signal(object)
    """A Brought, once it stands on paper; a trial on plain paper is none."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self.ask_file: FileAsker = ask_file
        self.ask_printer: PrinterAsker = ask_printer
        self._bridge, self._window = bridge, window
        self._trays = Trays(bridge.workspace, window)
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )
        self._job: Job[None] | None = None
        self._stopping = False

    # PDF

    def save(self, run: Run, name: str, *, outline: bool = False) -> None:
        """Ask for a file, and write the run into it."""
        if self._job is not None:
            return
        self.ask_file(self._window, self._folder / name, partial(self._named, run, outline))

    def _named(self, run: Run, outline: bool, path: Path) -> None:
        """Give the name its ending; the file dialog has asked only about the name as it was typed."""
        self._folder = path.parent
        if path.suffix.lower() == ENDING:
            self._write(run, outline, path)
            return
        whole = path.with_name(path.name + ENDING)
        if whole.exists():
            self._ask_to_replace(run, outline, whole)
        else:
            self._write(run, outline, whole)

    def _ask_to_replace(self, run: Run, outline: bool, path: Path) -> None:
        ask(
            self._window,
            _("{name} is there already. Replace it?").format(name=path.name),
            (_("Replace"), lambda: self._write(run, outline, path)),
            (_("Choose another name"), lambda: self.save(run, path.name, outline=outline)),
            usual=1,
        )

    def _write(self, run: Run, outline: bool, path: Path) -> None:
        from askwhy.printing.pdf import write_pdf  # not before something is saved

        told = _("{name} is saved.").format(name=path.name)
        self._work(
            Job(lambda go_on: write_pdf(run, path, outline=outline, progress=go_on), self.progressed.emit),
            _("Writing {name}…").format(name=path.name),
            Brought(run, told),
            stoppable=True,
            trial=outline,
        )

    def stop(self) -> None:
        """Stop what is under way; nothing is written then."""
        if self._job is not None:
            self._stopping = True
            self._job.cancel()

    # Printer

    def print(self, task: Task) -> None:
        """Ask for a printer, and send the task there."""
        if self._job is not None:
            return
        try:
            self.ask_printer(self._window, task, partial(self._chosen, task))
        except Fault as fault:
            self._offer_pdf(task, sentence(fault))

    def _chosen(self, task: Task, printer: "QPrinter") -> None:
        """Take up what is known of the printer; ask for its tray where several were measured."""
        fitted = self._trays.fitted(task, printer.printerName())
        self._trays.ask(fitted, printer.printerName(), partial(self._tray_chosen, fitted, printer))

    def _tray_chosen(self, task: Task, printer: "QPrinter", tray: PrinterTray) -> None:
        """Say what to put in, where the printer would take other paper; a trial is meant for plain paper."""
        from askwhy.printing.printer import is_loaded  # not before something is printed

        if task.outline or is_loaded(printer, task.run.paper):
            self._send(task, printer, tray)
            return
        ask(
            self._window,
            sayings.not_loaded(printer.printerName(), task.run),
            (_("It is in"), lambda: self._send(task, printer, tray)),
            (_("Not yet"), nothing),
        )

    def _send(self, task: Task, printer: "QPrinter", tray: PrinterTray) -> None:
        from askwhy.printing.printer import print_run  # not before something is printed

        run, outline, first_page = task.run, task.outline, task.first_page
        self._work(
            Job(lambda _go_on: print_run(run, printer, outline=outline, first_page=first_page, tray=tray)),
            _("Printing…"),
            Brought(task.all_of_it, sayings.went(run)),
            stoppable=False,
            trial=outline,
            refused=lambda text: self._offer_pdf(task, text),
        )

    def _offer_pdf(self, task: Task, text: str) -> None:
        """Say what is wrong with the printer, with the way on."""
        ask(
            self._window,
            text,
            (_("Save PDF"), lambda: self.save(task.run, task.name, outline=task.outline)),
            (_("Close"), nothing),
        )

    # Both

    def _work(
        self,
        job: Job[None],
        text: str,
        brought: Brought,
        *,
        stoppable: bool,
        trial: bool,
        refused: Callable[[str], None] | None = None,
    ) -> None:
        self._job, self._stopping = job, False
        self.began.emit(text, stoppable)

        def done(_result: None) -> None:
            self._end()
            if trial:
                self._bridge.said.emit(brought.told, "")
            else:
                self.brought.emit(brought)

        def stopped(text: str) -> None:
            self._end()
            if self._stopping:
                self._bridge.said.emit(text, "")
            else:
                (refused or self._bridge.refused.emit)(text)

        self._bridge.work(job, done, stopped)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
