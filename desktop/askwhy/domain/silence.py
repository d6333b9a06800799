"""Tells when silence has lasted so long that it may be taken for the answer."""

from datetime import date, timedelta

SILENCE = timedelta(days=30)
"""Silence counts as a rejection 30 days after the interview (evidence.md, "Silence")."""


def silent_since(last_interview: date | None, promised_on: date | None) -> date | None:
    """Give the first day on which silence may be taken for the answer; None while nothing tells it.

    That is the day after the promised date, or thirty days after the last interview where none was promised.
    """
    if promised_on is not None:
        return promised_on + timedelta(days=1)
    return last_interview + SILENCE if last_interview is not None else None
