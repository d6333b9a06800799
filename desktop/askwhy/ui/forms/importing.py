"""Brings in people from files, beside the window: progress when it takes long, then what became of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QProgressBar, QWidget

from askwhy.domain.drafts import Problem
from askwhy.domain.faults import Fault
from askwhy.ui.bridge import EVERYTHING, Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.look.controls import Text, button
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.files import read_files
from askwhy.workspace.jobs import Job, Progress
from askwhy.workspace.people_verbs import ImportReport
from askwhy.workspace.workspace import Workspace

_PATIENCE_MS = 500
"""Work that ends sooner shows no progress: it would only flicker."""


class Brought(NamedTuple):
    """What an import did, and what could not be read."""

    report: ImportReport
    problems: tuple[Problem, ...]


def ask_for_files(parent: QWidget, pattern: str) -> list[Path]:
    """Ask for contact files; none when it is left. `pattern` is that of file names ("*.vcf *.csv")."""
    kinds = ";;".join((_("Contact files ({pattern})").format(pattern=pattern), _("All files (*)")))
    chosen, _kind = QFileDialog.getOpenFileNames(parent, _("Import people"), "", kinds)
    return [Path(name) for name in chosen]


def bring_in(
    bridge: Bridge, parent: QWidget, paths: Sequence[Path], see: Callable[[], None] = lambda: None
) -> "Import":
    """Bring in the people of files, all as one change. `see` is called when they shall be seen."""
    return Import(bridge, parent, paths, see)


class Import(QObject):
    """One import under way. It lives until its report is shown."""

    progressed = Signal(int, int)
    """How many files are read, and how many there are; from the work's own thread."""
    ended = Signal()
    """The work is over, whatever came of it; from its own thread."""

    def __init__(
        self, bridge: Bridge, parent: QWidget, paths: Sequence[Path], see: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._bridge, self._parent, self._see = bridge, parent, see
        self.job = Job(
            self._work_on(list(paths), bridge.workspace.book.path, bridge.now()), self.progressed.emit
        )
        self.progress = ImportProgress(parent, len(paths), self.job.cancel)
        self.progressed.connect(self.progress.show_done)
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._waiting.timeout.connect(self.progress.open)
        self.ended.connect(self._put_away)
        self._waiting.start()
        bridge.work(self.job, self._report, self._refuse)

    def _work_on(self, paths: list[Path], book: Path, now: datetime) -> Callable[[Progress], Brought]:
        """Give the work, with its own connection to the Book."""

        def work(tell: Progress) -> Brought:
            try:
                read = read_files(paths, tell)
                if not tell(len(paths), len(paths)):
                    raise Fault("stopped")
                workspace = Workspace.open(book, create=False)
                try:
                    return Brought(workspace.bring_in(read.people, now), read.problems)
                finally:
                    workspace.close()
            finally:
                self.ended.emit()

        return work

    def _put_away(self) -> None:
        self._waiting.stop()
        self.progress.put_away()

    def _report(self, brought: Brought) -> None:
        report = brought.report
        if report.added or report.updated:
            self._bridge.workspace.tell(EVERYTHING)
        view = ImportReportView(self._parent, report, brought.problems, self._see)
        view.finished.connect(lambda _result: self._offer_undo(report))
        view.open()

    def _offer_undo(self, report: ImportReport) -> None:
        if report.added or report.updated:
            text = ngettext("One person brought in.", "{count} people brought in.", report.added)
            self._bridge.said.emit(text, "undo")
        self.deleteLater()

    def _refuse(self, sentence: str) -> None:
        stopped = self.job.fault is not None and self.job.fault.reason.key == "stopped"
        if stopped:
            self._bridge.said.emit(sentence, "")
        else:
            self._bridge.refused.emit(sentence)
        self.deleteLater()


class ImportProgress(Frame):
    """How far the reading is, with a way to stop it."""

    def __init__(self, parent: QWidget, files: int, stop: Callable[[], None]) -> None:
        super().__init__(parent, _("Reading the files"), 400)
        self._stop = stop
        self.said = Text(_("Nothing is kept before all is read."), token="quiet", wraps=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("How far it is"))
        self.bar.setProperty("kind", "field")
        self.bar.setTextVisible(False)
        # One file alone tells no part of the way.
        self.bar.setRange(0, files if files > 1 else 0)
        self.cancel = button(_("Stop"))
        self.cancel.clicked.connect(self.reject)
        self.add_wide(self.bar)
        self.add_wide(self.said)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.settle()

    def show_done(self, done: int, total: int) -> None:
        """Show how many files are read."""
        if total > 1:
            self.bar.setValue(done)

    def reject(self) -> None:
        """Stop the work; the dialog goes when it has ended."""
        self.cancel.setEnabled(False)
        self.said.setText(_("Stopping."))
        self._stop()

    def put_away(self) -> None:
        """Go, the work has ended."""
        self.done(0)
        self.deleteLater()
