"""The setting of the calendar that is kept up to date in a folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.ui.look.controls import button
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.books import calendar_name
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class CalendarFolder(Part):
    """The folder, typed or chosen. Without one, no calendar is kept."""

    def __init__(self, book: Path) -> None:
        self._stands = ""
        self.line = field(_("none"), name=_("Folder of the calendar"))
        self.choose = button(_("Choose…"), name=_("Choose the folder of the calendar"))
        self.row = Group()
        self.row.entry = self.line
        row = QHBoxLayout(self.row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        hint = _(
            "AskWhy keeps {file} up to date in this folder, for your calendar program to subscribe to. In a folder "
            "that a service keeps in step, your phone can, too."
        ).format(file=calendar_name(book))
        words = _("calendar, ics, subscribe, phone")
        super().__init__(Line(_("Fol&der"), self.row, hint, words, "calendar_folder"))
        self.line.textChanged.connect(self.changed)
        self.choose.clicked.connect(self._ask)

    def show_values(self, stands: Stands) -> None:
        """Show the folder."""
        self._stands = stands[SettingKey.CALENDAR_FOLDER]
        self.line.setText(self._stands)

    def values(self) -> dict[SettingKey, str]:
        """Give the folder."""
        return {SettingKey.CALENDAR_FOLDER: self.line.text().strip()}

    def problems(self) -> dict[QWidget, str]:
        """Say that a new folder is not there; that one has vanished since, the window says."""
        text = self.line.text().strip()
        is_there = text in ("", self._stands) or (Path(text).is_absolute() and Path(text).is_dir())
        return {self.row: "" if is_there else sentence(Fault("not_a_folder", value=text))}

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self.row.window(), _("Folder of the calendar"), self.line.text()
        )
        if chosen:
            self.line.setText(chosen)
