"""The sentences of files that go out: what a calendar says of a step, and how much was written."""

from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from askwhy.domain.contacts import Step
from askwhy.domain.people import Interviewer
from askwhy.domain.windows import CallWindow
from askwhy.facts.world import World
from askwhy.wording import dates, names, reasons
from askwhy.wording.i18n import _, ngettext


class Appointed(Protocol):
    """What a calendar tells of a planned step."""

    @property
    def step(self) -> Step:
        """The step."""

    @property
    def person(self) -> Interviewer:
        """To whom it goes."""

    @property
    def employer(self) -> str:
        """Where they work; empty when unknown."""

    @property
    def window(self) -> CallWindow | None:
        """The hours of a call."""


class Calendar:
    """Says what there is to know of an appointment, seen from one's own place and day."""

    def __init__(self, world: World, today: date) -> None:
        self._world = world
        self._today = today

    def said(self, each: Appointed) -> tuple[str, str]:
        """Give the title and the text: both clocks of a call, the number, and why it stands there."""
        step, person, window = each.step, each.person, each.window
        title = names.step_title(step.channel, step.purpose, window.kind if window else step.window)
        lines = [names.purpose_detail(step.purpose), each.employer]
        if window is not None:
            theirs = self._world.zone_of(person.zone)
            lines += [
                _hours(window, self._world.own_zone, _("yours")),
                _hours(window, theirs, names.theirs(person.pronouns)),
            ]
            lines += [phone.typed for phone in person.phones[:1]]
        if step.reason is not None:
            lines.append(reasons.sentence(step.reason, self._today))
        return f"{title}: {person.name}", "\n".join(filter(None, lines))


def _hours(window: CallWindow, zone: ZoneInfo, whose: str) -> str:
    """Tue 24 Nov, 16:00–17:30 (Europe/Berlin, yours)."""
    start, end = _on(window.start, zone), _on(window.end, zone)
    return _("{day}, {hours} ({zone}, {whose})").format(
        day=dates.day_with_weekday(start.date()), hours=dates.stretch(start, end), zone=zone.key, whose=whose
    )


def _on(instant: datetime, zone: ZoneInfo) -> datetime:
    return instant.astimezone(zone)


def written(ending: str, count: int) -> str:
    """Say how much went into a file."""
    if ending == ".ics":
        return ngettext("One appointment written.", "{count} appointments written.", count).format(
            count=count
        )
    if ending == ".json":
        return _("The whole book is written.")
    return ngettext("One person written.", "{count} people written.", count)
