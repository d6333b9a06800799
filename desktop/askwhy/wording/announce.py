"""Announces a call in a sentence for an e-mail or a letter, with the hour as one would say it."""

from datetime import date, datetime

from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.wording.numbers import in_words

_AFTERNOON, _EVENING = 13, 18
_A_WEEK = 7


def sentence(at: datetime, today: date) -> str:
    """I will try you on Tuesday at half past eight. `at` is on their clock; a later week says the date as well."""
    day = dates.weekday(at.date()) if 0 < (at.date() - today).days < _A_WEEK else dates.long_day(at.date())
    return _("I will try you on {day} at {hour}.").format(day=day, hour=spoken_hour(at))


def spoken_hour(at: datetime) -> str:
    """Half past eight; four in the afternoon; a quarter to six in the evening."""
    hour, following = (in_words(number % 12 or 12) for number in (at.hour, at.hour + 1))
    said = {
        0: hour,
        15: _("a quarter past {hour}").format(hour=hour),
        # TRANSLATORS: also {following}, the hour after, for "halb neun".
        30: _("half past {hour}").format(hour=hour, following=following),
        45: _("a quarter to {hour}").format(hour=following),
    }.get(at.minute, dates.clock(at))
    if at.minute % 15 or at.hour < _AFTERNOON:
        return said
    part = _("{hour} in the evening") if at.hour >= _EVENING else _("{hour} in the afternoon")
    return part.format(hour=said)
