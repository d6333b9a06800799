"""The settings of printing: the label sheet that is taken unless another is chosen."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.sheets import label_sheet, label_sheets
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.choices import OpenChoice
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


class UsualSheet(Part):
    """The label sheet, by maker and number. There are thousands: they are read when the list is opened."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.choice = OpenChoice(_("Label sheet"))
        hint = _("Type a maker or a number. The mail room remembers the one last used.")
        words = _("labels, print, avery, paper")
        super().__init__(Line(_("Label &sheet"), self.choice, hint, words))
        self.choice.editTextChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the sheet by its title."""
        if not self.choice.count():
            self.choice.offer([(each.name, each.title) for each in self._all()])
        name = stands[SettingKey.SHEET]
        titles = {each.name: each.title for each in self._own()}
        self.choice.write(titles.get(name) or _title(name))

    def values(self) -> dict[SettingKey, str]:
        """Give the sheet's name."""
        at = self.choice.findText(self.choice.text)
        return {SettingKey.SHEET: str(self.choice.itemData(at)) if at >= 0 else self.choice.text}

    def problems(self) -> dict[QWidget, str]:
        """Say that there is no such sheet."""
        name = self.values()[SettingKey.SHEET]
        try:
            label_sheet(name, self._own())
        except Fault as fault:
            return {self.choice: sentence(fault)}
        return {self.choice: ""}

    def _own(self) -> list[LabelSheet]:
        return self._bridge.workspace.own_sheets()

    def _all(self) -> list[LabelSheet]:
        return [*self._own(), *label_sheets().values()]


def _title(name: str) -> str:
    try:
        return label_sheet(name).title
    except Fault:
        return name
