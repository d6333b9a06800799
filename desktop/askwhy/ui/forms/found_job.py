"""The form for a job that was found: it says what will end and who will be thanked, before anything does."""

from PySide6.QtWidgets import QWidget

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.lists import listed


class FoundJobForm(Form):
    """Ends everything kindly. Nothing is asked here, so that it is one key; Undo takes all of it back."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(bridge, parent, _("You found a job"), _("End the plans and say thanks"))
        workspace = bridge.workspace
        self._plans = len(workspace.unfinished_plans())
        self._helpers = [person.name for person in workspace.helpers()]
        self.said = [self._ends(), self._thanks()]
        for text in self.said:
            self.add_wide(Text(text, wraps=True))
        self.add_wide(
            Text(_("What you learned stays. Undo takes it back."), SECOND, token="quiet", wraps=True)
        )
        self.start_at(self.keep)
        self.begin()

    def _ends(self) -> str:
        if not self._plans:
            return _("No plan is under way, so there is none to end.")
        return ngettext(
            "One plan ends. Nobody is asked any more.",
            "{count} plans end. Nobody is asked any more.",
            self._plans,
        )

    def _thanks(self) -> str:
        if not self._helpers:
            return _("Nobody is noted who helped you, so there is nobody to thank.")
        if len(self._helpers) == 1:
            said = _("{name} helped you: a thank-you comes into Today on the next business day.")
            return said.format(name=self._helpers[0])
        said = _("{names} helped you: a thank-you to each comes into Today on the next business day.")
        return said.format(names=listed(self._helpers))

    def values(self) -> object:
        """Give nothing: there is nothing to type."""
        return None

    def check(self) -> bool:
        """Tell whether there is something to do."""
        return bool(self._plans or self._helpers)

    def save(self) -> None:
        """End the plans, and plan the thanks."""
        self.bridge.do(self.bridge.workspace.found_job, then=self.finish, refused=self.complain)
