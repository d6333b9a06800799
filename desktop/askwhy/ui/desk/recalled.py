"""Says on the desk that a mail server has accepted this e-mail already, when only the record was taken back."""

from askwhy.ui.desk.dialog import Desk
from askwhy.wording.mail import out_already


def recall(desk: Desk) -> None:
    """Offer to record an e-mail that is out, and not to send it a second time."""
    at = desk.draft.text.accepted
    if at is not None:
        desk.hold(True)
        desk.question.ask(*out_already(at))
