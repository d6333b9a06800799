"""The buttons of the desk: one main way out, the others beside it."""

from PySide6.QtWidgets import QDialogButtonBox

from askwhy.ui.look.controls import button
from askwhy.wording.i18n import _


class Buttons:
    """Put into the foot of the desk; none of the ways is open while a field is, or while a server has the message."""

    def __init__(self, box: QDialogButtonBox, *, is_email: bool, sends: bool) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.shut = button(_("Close"))
        self.copy = button(_("Copy"), "plain", "copy", name=_("Copy the text"))
        self.save = button(_("Save as a file…"), name=_("Save as a draft for a mail program"))
        self.own = button(_("Mail program"), name=_("Open in mail program"))
        if not is_email:
            self._verb, icon = _("Print"), "print"
        else:
            self._verb, icon = (_("Send") if sends else _("Open in mail program")), "email"
        self.go = button(self._verb, "primary", icon)
        box.addButton(self.shut, roles.RejectRole)
        box.addButton(self.copy, roles.ActionRole)
        if is_email:
            box.addButton(self.save, roles.ActionRole)
        if sends:
            box.addButton(self.own, roles.ActionRole)
        box.addButton(self.go, roles.ApplyRole)

    def open_ways(self, may: bool, *, knows_where: bool) -> None:
        """Open the ways out; without an address, the text can only be copied."""
        self.copy.setEnabled(may)
        for way in (self.save, self.own, self.go):
            way.setEnabled(may and knows_where)

    def show_sending(self, sending: bool) -> None:
        """Say on the main button what goes on."""
        # A style sheet cannot part icon and text; a thin space does.
        verb = _("Sending…") if sending else self._verb
        self.go.setText(f"\N{THIN SPACE}{verb}")
        self.shut.setEnabled(not sending)
