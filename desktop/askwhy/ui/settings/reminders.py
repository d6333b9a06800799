"""The settings of reminders: whether the desktop says when a call has its time, and the start at log-in."""

from askwhy.domain.faults import Fault
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.preferences import Preference, prefer, preference
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.at_login import start_at_login, starts_at_login


class RemindPart(Part):
    """Whether the desktop says it."""

    def __init__(self, bridge: Bridge) -> None:
        self.box = TickLine(_("Say when a call has its time"))
        hint = _(
            "Once for each call, and only while another window is in front. Never outside your call hours."
        )
        words = _("notification, reminder, quiet, tray")
        super().__init__(Line(_("Re&minders"), self.box, hint, words, "reminders"))
        self._bridge = bridge
        self.box.tick.clicked.connect(self._prefer)

    def show_values(self, stands: Stands) -> None:
        """Show what is preferred on this computer."""
        self.box.tick.setChecked(preference(Preference.REMIND) != "no")

    def _prefer(self, wanted: bool) -> None:
        prefer(Preference.REMIND, "yes" if wanted else "no")
        self._bridge.preferred.emit()


class AtLoginPart(Part):
    """Whether AskWhy starts when one logs in."""

    def __init__(self, bridge: Bridge) -> None:
        self.box = TickLine(_("Start when I log in, in the background"))
        hint = _("AskWhy then waits in the tray, and stays there when its window is closed.")
        super().__init__(Line(_("At &log-in"), self.box, hint, _("autostart, tray, background"), "at_login"))
        self._bridge = bridge
        self.box.tick.clicked.connect(self._switch)

    def show_values(self, stands: Stands) -> None:
        """Show how it stands on this computer."""
        self.box.tick.setChecked(starts_at_login())

    def _switch(self, wanted: bool) -> None:
        try:
            start_at_login(wanted, self._bridge.workspace.book.path)
        except Fault as fault:
            self.box.tick.setChecked(not wanted)
            self._bridge.refused.emit(sentence(fault))
        self._bridge.preferred.emit()
