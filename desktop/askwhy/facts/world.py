"""The world's facts as operations ask for them: zones, calendars, numbers, sequences, and one's own day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from askwhy.domain.calendars import WorkCalendar, no_free_day
from askwhy.domain.days_off import DaysOff
from askwhy.domain.faults import Fault
from askwhy.domain.guard import Caps
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import FreeHours, OwnDay
from askwhy.domain.settings import SettingKey
from askwhy.domain.windows import CalleePlace, window_at
from askwhy.domain.wishes import NO_WISHES, CallWishes
from askwhy.domain.zones import Zone
from askwhy.facts.almanac import Almanac
from askwhy.facts.weeks import minutes, working_week

if TYPE_CHECKING:
    from askwhy.domain.people import Address, Interviewer, Phone
    from askwhy.domain.sequences import Sequence

MAIL_DAYS_ABROAD = 5
"""Business days that a letter takes to another country (evidence.md: mail takes 1 to 5; a rule of thumb)."""


def no_templates() -> "Mapping[str, Sequence]":
    """Know of no plan template besides the shipped ones."""
    return {}


class PlaceKey(NamedTuple):
    """What makes a place: who has the same, is called at the same hours."""

    zone: str
    country: str
    region: str
    week: WorkingWeek | None = None
    wishes: CallWishes = NO_WISHES


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
    caps: Caps = field(default_factory=Caps)
    days_off: DaysOff = field(default_factory=DaysOff)
    mail_days_home: int = 3
    """Business days that a letter takes within one's own country."""
    almanac: Almanac = field(default_factory=Almanac, compare=False)
    own_templates: "Callable[[], Mapping[str, Sequence]]" = no_templates
    """Gives the plan templates that one made oneself, by their keys."""
    _places: dict[PlaceKey, CalleePlace] = field(default_factory=dict, compare=False, repr=False)

    @property
    def own_day(self) -> OwnDay:
        """Give one's own zone, and the hours in which one is willing to call."""
        return OwnDay(self.own_zone, self.awake, self.free, self.days_off)

    # What no list asks for is imported when somebody asks: a start and `askwhy today` need none of it.

    def zone(self, own_choice: str, addresses: "tuple[Address, ...]", phones: "tuple[Phone, ...]") -> Zone:
        """Find a person's zone with its reason. Raises Fault "unknown_zone" for a bad own choice."""
        from askwhy.facts.places import find_zone

        return find_zone(own_choice, addresses, phones)

    def e164(self, typed: str, country: str) -> str:
        """Give a number in its international form; empty when it cannot be told."""
        from askwhy.facts.phones import to_e164

        return to_e164(typed, country or self.home)

    def country(self, text: str) -> str:
        """Give the code of a country; empty when unknown."""
        from askwhy.facts.countries import country_code

        return country_code(text)

    def sequences(self) -> "dict[str, Sequence]":
        """Give every plan template by its key: the shipped ones in their order, then one's own."""
        from askwhy.facts.sequences import sequences

        return {**sequences(), **self.own_templates()}

    def sequence(self, key: str) -> "Sequence":
        """Give a plan template. Raises Fault "unknown_sequence" with those that are offered."""
        known = self.sequences()
        if key not in known:
            offered = (each.key for each in known.values() if each.offered)
            raise Fault("unknown_sequence", name=key, known=", ".join(offered))
        return known[key]

    def calendar(self, person: "Interviewer") -> WorkCalendar:
        """Give the calendar of a person's working days."""
        return self.calendar_of(person.country, person.region, person.week)

    def calendar_of(self, country: str, region: str, own_week: WorkingWeek | None) -> WorkCalendar:
        """Give the calendar of somebody in a place: their own hours, else those of their country."""
        week = own_week or working_week(country)
        off = self.days_off if self.days_off.stretches else no_free_day
        return WorkCalendar(week, self.almanac.holidays(country, region), off)

    def mail_days(self, person: "Interviewer") -> int:
        """Give the business days that a letter takes to a person."""
        abroad = bool(self.home and person.country and person.country != self.home)
        return MAIL_DAYS_ABROAD if abroad else self.mail_days_home

    def place(self, person: "Interviewer") -> CalleePlace:
        """Give where and when a person works; the same object for all who share it."""
        key = PlaceKey(person.zone.name, person.country, person.region, person.week, person.wishes)
        return self.place_at(key)

    def place_at(self, key: PlaceKey) -> CalleePlace:
        """Give the place of all with the same zone, country, region, hours of their own and wishes."""
        found = self._places.get(key)
        if found is None:
            calendar = self.calendar_of(key.country, key.region, key.week)
            found = self._places[key] = CalleePlace(self.zone_named(key.zone), calendar, key.wishes)
        return found

    def zone_of(self, zone: Zone) -> ZoneInfo:
        """Give a stored zone as one that can be counted with; one's own where nothing is known."""
        return self.zone_named(zone.name)

    def zone_named(self, name: str) -> ZoneInfo:
        """Give the zone of a name; one's own for an empty one, and for one that this computer does not know."""
        return (known_zone_info(name) or self.own_zone) if name else self.own_zone

    def local_day(self, person: "Interviewer", instant: datetime) -> date:
        """Give the date in a person's calendar at an instant."""
        return instant.astimezone(self.zone_of(person.zone)).date()

    def window_at(self, person: "Interviewer", instant: datetime) -> WindowKind | None:
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


def system_zone(*, anew: bool = False) -> ZoneInfo:
    """Give the zone of this computer; `anew` asks the system again, for computers travel."""
    from tzlocal import get_localzone, reload_localzone  # only where no zone was set

    return reload_localzone() if anew else get_localzone()


def world_from(
    settings: Mapping[SettingKey, str],
    locale_country: str,
    almanac: Almanac | None = None,
    own_templates: "Callable[[], Mapping[str, Sequence]]" = no_templates,
) -> World:
    """Build the world as one's settings see it; what was not set comes from the system."""
    zone = settings[SettingKey.ZONE]
    return World(
        own_zone=zone_info(zone) if zone else system_zone(),
        home=settings[SettingKey.COUNTRY] or locale_country,
        awake=(minutes(settings[SettingKey.DAY_STARTS]), minutes(settings[SettingKey.DAY_ENDS])),
        calls=settings[SettingKey.CALLS] != "no",
        free=_free(settings[SettingKey.FREE_HOURS]),
        caps=Caps(
            written_asks=int(settings[SettingKey.MOST_WRITTEN_ASKS]),
            calls=int(settings[SettingKey.MOST_CALLS]),
            voicemails=int(settings[SettingKey.MOST_VOICEMAILS]),
            days_between=int(settings[SettingKey.DAYS_BETWEEN_ASKS]),
            one_at_a_time=settings[SettingKey.ONE_AT_A_TIME] != "no",
        ),
        days_off=DaysOff.read(settings[SettingKey.DAYS_OFF]),
        mail_days_home=int(settings[SettingKey.MAIL_DAYS]),
        almanac=almanac or Almanac(),
        own_templates=own_templates,
    )


def _free(text: str) -> FreeHours | None:
    if not text:
        return None
    from askwhy.facts.free_hours import read_free_hours

    try:
        return read_free_hours(text)
    except Fault:
        return None  # written by hand into the Book: all waking hours, rather than no start
