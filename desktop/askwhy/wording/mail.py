"""The sentences about e-mails that one's own mail server has accepted."""

from datetime import datetime

from askwhy.domain.reasons import Reason
from askwhy.wording import dates
from askwhy.wording.i18n import _

ACCEPTED = "accepted"
"""The key of the change that records such an e-mail."""


def out_already(at: datetime) -> tuple[str, str]:
    """Say that it is out, and ask whether it shall stand so; `at` is on one's own clock."""
    said = _("Your mail server accepted this e-mail on {day} at {time}. Only the record was taken back.")
    return said.format(day=dates.short_day(at.date()), time=dates.clock(at)), _("Record it as sent?")


def before_undo(label: Reason) -> str:
    """Say before an undo what it takes back, and what it cannot."""
    said = _(
        "Your mail server has accepted the e-mail to {who}, so it is out. Only the record is taken back, not the "
        "e-mail."
    )
    return said.format(who=label.arg("who"))


def before_redo(label: Reason) -> str:
    """Say before a redo that nothing is sent by it."""
    said = _("The record of the e-mail to {who} is put back. Nothing is sent by it.")
    return said.format(who=label.arg("who"))
