"""Asks where to write the book's people, calendar or whole content, and writes it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from askwhy.ui.bridge import Bridge
from askwhy.wording.exports import Calendar, written
from askwhy.wording.i18n import _
from askwhy.workspace.exporting import export
from askwhy.workspace.jobs import Job, Progress
from askwhy.workspace.workspace import Workspace


class ExportDialog(QFileDialog):
    """The system's dialog for a file to write; it asks before a file is replaced. The kind gives the ending."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, _("Export"))
        self._bridge = bridge
        self._kinds = {
            _("People, for address books (*.vcf)"): ("vcf", "4.0"),
            _("People, for older address books: vCard 3.0 (*.vcf)"): ("vcf", "3.0"),
            _("People, for spreadsheets (*.csv)"): ("csv", "4.0"),
            _("What is planned, for calendars (*.ics)"): ("ics", "4.0"),
            _("The whole book (*.json)"): ("json", "4.0"),
        }
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._kinds))
        self.filterSelected.connect(self._take_kind)
        self._take_kind(self.selectedNameFilter())
        self.selectFile("AskWhy.vcf")
        self.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        self.finished.connect(self.deleteLater)

    def _take_kind(self, kind: str) -> None:
        self.setDefaultSuffix(self._kinds[kind][0])

    def write(self, path: Path) -> None:
        """Write the file beside the window, and say what is in it."""
        _ending, version = self._kinds[self.selectedNameFilter()]
        bridge, now = self._bridge, self._bridge.now()
        book, only_look = bridge.workspace.book.path, bridge.workspace.book.only_look

        def work(_tell: Progress) -> int:
            workspace = Workspace.look(book) if only_look else Workspace.open(book, create=False)
            try:
                said = Calendar(workspace.world, workspace.day(now)).said
                return export(workspace, path, now, said, version)
            finally:
                workspace.close()

        def done(count: int) -> None:
            bridge.said.emit(written(path.suffix.casefold(), count), "")

        bridge.work(Job(work), done, bridge.refused.emit)
