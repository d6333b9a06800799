"""The world's facts as operations ask for them: zones, calendars, numbers, sequences, and one's own day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.faults import Fault
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import FreeHours, OwnDay
from askwhy.domain.people import Address, Interviewer, Phone, Zone
from askwhy.domain.sequences import Sequence
from askwhy.domain.settings import SettingKey
from askwhy.domain.windows import CalleePlace, window_at
from askwhy.domain.wishes import NO_WISHES, CallWishes
from askwhy.facts.countries import country_code
from askwhy.facts.free_hours import read_free_hours
from askwhy.facts.phones import to_e164
from askwhy.facts.places import find_zone
from askwhy.facts.sequences import sequence
from askwhy.facts.weeks import minutes, work_calendar

PlaceKey = tuple[str, str, WorkingWeek | None, CallWishes]
"""Zone, country, own hours, wishes: what makes a place."""


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
    free: FreeHours | None = None
    """When one is free to call, by weekday; None: whenever one is awake."""
    _places: dict[PlaceKey, CalleePlace] = field(default_factory=dict, compare=False, repr=False)

    @property
    def own_day(self) -> OwnDay:
        """Give one's own zone, and the hours in which one is willing to call."""
        return OwnDay(self.own_zone, self.awake, self.free)

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
        """Give where and when a person works; the same object for all who share it."""
        return self.place_at(person.zone, person.country, person.week, person.wishes)

    def place_at(
        self, zone: Zone, country: str, week: WorkingWeek | None, wishes: CallWishes = NO_WISHES
    ) -> CalleePlace:
        """Give the place of all with this zone, country, hours of their own and wishes."""
        key = (zone.name, country, week, wishes)
        found = self._places.get(key)
        if found is None:
            place = CalleePlace(self.zone_of(zone), work_calendar(country, week), wishes)
            found = self._places[key] = place
        return found

    def zone_of(self, zone: Zone) -> ZoneInfo:
        """Give a stored zone as one that can be counted with; one's own where nothing is known."""
        return self.zone_named(zone.name)

    def zone_named(self, name: str) -> ZoneInfo:
        """Give the zone of a name; one's own for an empty one, and for one that this computer does not know."""
        return (known_zone_info(name) or self.own_zone) if name else self.own_zone

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


@cache
def known_zone_info(name: str) -> ZoneInfo | None:
    """Give a zone by its name; None for one that this computer does not know, as in a Book from elsewhere."""
    try:
        return zone_info(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


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
        free=_free(settings[SettingKey.FREE_HOURS]),
    )


def _free(text: str) -> FreeHours | None:
    try:
        return read_free_hours(text) if text else None
    except Fault:
        return None  # written by hand into the Book: all waking hours, rather than no start
