"""The part of the settings on the calendar that is kept up to date in a folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import button, field
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.wording.books import calendar_name
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class CalendarPart:
    """The row of the folder. Without one, no calendar is kept."""

    def __init__(self, form: Form, before: dict[SettingKey, str]) -> None:
        self._form, self._before = form, before[SettingKey.CALENDAR_FOLDER]
        self._checked = (self._before, True)
        form.add_section(_("Your calendar"))
        self.folder = field(_("none"), name=_("Folder of the calendar"))
        self.folder.setText(self._before)
        self.folder.textChanged.connect(form.renew)
        self.choose = button(_("Choose…"), name=_("Choose the folder of the calendar"))
        self.choose.clicked.connect(self._ask)
        self.row = Group()
        self.row.entry = self.folder
        line = QHBoxLayout(self.row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        hint = _(
            "AskWhy keeps {file} up to date in this folder, for your calendar program to subscribe to. In a folder "
            "that a service keeps in step, your phone can, too."
        ).format(file=calendar_name(form.bridge.workspace.book.path))
        form.add_row(_("Fol&der"), self.row, hint)

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._form, _("Folder of the calendar"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def values(self) -> dict[SettingKey, str]:
        """Give this setting as it stands."""
        return {SettingKey.CALENDAR_FOLDER: self.folder.text().strip()}

    def problem(self) -> str:
        """Say that a new folder is not there; one that has vanished since keeps nobody from the other settings."""
        text = self.folder.text().strip()
        if text in ("", self._before):
            return ""
        if self._checked[0] != text:
            self._checked = text, Path(text).is_absolute() and Path(text).is_dir()
        return "" if self._checked[1] else sentence(Fault("not_a_folder", value=text))
