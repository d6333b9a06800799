"""Knows which e-mails are out because one's mail server has accepted them, whatever the record says."""

from datetime import datetime

from askwhy.domain.contacts import Step
from askwhy.store import accepted_mail
from askwhy.store.book import Book


def is_out(book: Book, step: Step, at: datetime, *, accepted: bool) -> bool:
    """Tell whether the e-mail of a step is out; `accepted` says that it is since this instant, and is noted."""
    if accepted:
        accepted_mail.note(book.database, step.uid, at)
    return accepted or step.uid in accepted_mail.accepted(book.database, [step.uid])
