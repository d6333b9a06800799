"""What a person wishes of calls, in a few words."""

from askwhy.domain.outreach import WindowKind
from askwhy.domain.wishes import CallWishes
from askwhy.wording.dates import minute_clock, short_weekday
from askwhy.wording.i18n import N_, _

_ENDS = {WindowKind.EARLY: N_("Mornings"), WindowKind.LATE: N_("Late afternoons")}


def end(kind: WindowKind) -> str:
    """Mornings; Late afternoons."""
    return _(_ENDS[kind])


def best(minute: int | None) -> str:
    """Best at 17:00; without an hour, an offer to choose one."""
    return _("Best at …") if minute is None else _("Best at {clock}").format(clock=minute_clock(minute))


def never(days: tuple[int, ...]) -> str:
    """Never on Mon, Fri; without a day, an offer to choose some."""
    if not days:
        return _("Never on …")
    return _("Never on {days}").format(days=", ".join(short_weekday(day) for day in days))


def told(wishes: CallWishes) -> str:
    """Mornings. Best at 17:00. Never on Fri. Empty when nothing is wished."""
    parts = [
        end(wishes.end) if wishes.end is not None else "",
        best(wishes.best_at) if wishes.best_at is not None else "",
        never(wishes.never) if wishes.never else "",
    ]
    return ". ".join(part for part in parts if part)
