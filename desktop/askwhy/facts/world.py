"""The world's facts as operations ask for them: zones, calendars, numbers, sequences, and one's own day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.outreach import WindowKind
from askwhy.domain.people import Address, Interviewer, Phone, Zone
from askwhy.domain.sequences import Sequence
from askwhy.domain.settings import SettingKey
from askwhy.domain.windows import CalleePlace, OwnDay, window_at
from askwhy.facts.countries import country_code
from askwhy.facts.phones import to_e164
from askwhy.facts.places import find_zone
from askwhy.facts.sequences import sequence
from askwhy.facts.weeks import minutes, work_calendar


@dataclass(frozen=True, slots=True)
class World:
    """What is known of the world, seen from where the user is."""

    own_zone: ZoneInfo
    home: str = ""
    """The home country, ISO 3166-1 alpha-2; empty when it is not known."""
    awake: tuple[int, int] = (7 * 60, 23 * 60)
    """The minutes of one's day between which one is willing to call."""
    calls: bool = True
    """Whether new plans contain calls."""

    @property
    def own_day(self) -> OwnDay:
        """Give one's own zone and waking hours."""
        return OwnDay(self.own_zone, self.awake)

    def zone(self, own_choice: str, addresses: tuple[Address, ...], phones: tuple[Phone, ...]) -> Zone:
        """Find a person's zone with its reason. Raises Fault "unknown_zone" for a bad own choice."""
        return find_zone(own_choice, addresses, phones)

    def e164(self, typed: str, country: str) -> str:
        """Give a number in its international form; empty when it cannot be told."""
        return to_e164(typed, country or self.home)

    def country(self, text: str) -> str:
        """Give the code of a country; empty when unknown."""
        return country_code(text)

    def sequence(self, key: str) -> Sequence:
        """Give a sequence. Raises Fault "unknown_sequence"."""
        return sequence(key)

    def calendar(self, person: Interviewer) -> WorkCalendar:
        """Give the calendar of a person's working days."""
        return work_calendar(person.country, person.week)

    def place(self, person: Interviewer) -> CalleePlace:
        """Give where and when a person works."""
        return CalleePlace(self.zone_of(person.zone), self.calendar(person))

    def zone_of(self, zone: Zone) -> ZoneInfo:
        """Give a stored zone as one that can be counted with; one's own where nothing is known."""
        return zone_info(zone.name) if zone.name else self.own_zone

    def local_day(self, person: Interviewer, instant: datetime) -> date:
        """Give the date in a person's calendar at an instant."""
        return instant.astimezone(self.zone_of(person.zone)).date()

    def window_at(self, person: Interviewer, instant: datetime) -> WindowKind | None:
        """Tell in which stretch of a person's working day an instant falls."""
        return window_at(instant, self.place(person))

    def instant(self, at: datetime) -> datetime:
        """Give an instant as the Book keeps it: in UTC, by the second."""
        return at.astimezone(UTC).replace(microsecond=0)


@cache
def zone_info(name: str) -> ZoneInfo:
    """Give a zone by its name; each is read from disk once."""
    return ZoneInfo(name)


def system_zone() -> ZoneInfo:
    """Give the zone of this computer."""
    from tzlocal import get_localzone  # only where no zone was set

    return get_localzone()


def world_from(settings: Mapping[SettingKey, str], locale_country: str) -> World:
    """Build the world as one's settings see it; what was not set comes from the system."""
    zone = settings[SettingKey.ZONE]
    return World(
        own_zone=zone_info(zone) if zone else system_zone(),
        home=settings[SettingKey.COUNTRY] or locale_country,
        awake=(minutes(settings[SettingKey.DAY_STARTS]), minutes(settings[SettingKey.DAY_ENDS])),
        calls=settings[SettingKey.CALLS] != "no",
    )
