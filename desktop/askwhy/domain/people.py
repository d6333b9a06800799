"""The people: interviewers with the ways to reach them, and the employers they work for."""

from dataclasses import dataclass, field

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import EmployerId, InterviewerId, TouchId
from askwhy.domain.reasons import Reason
from askwhy.domain.wishes import NO_WISHES, CallWishes
from askwhy.domain.zones import Zone


@dataclass(frozen=True, slots=True)
class Employer:
    """The organisation."""

    id: EmployerId
    name: str


@dataclass(frozen=True, slots=True)
class Email:
    """One e-mail address; `blocked` is the disposition that closed it (bounced), else empty."""

    address: str
    label: str = ""
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """One number as it was typed and, where it can be told, as E.164 ("+13125550142")."""

    typed: str
    e164: str = ""
    label: str = ""
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """One postal address. No field that was typed may vanish on its way to an envelope.

    `street` may hold several lines. `country` is an ISO 3166-1 alpha-2 code where it was recognised, else the
    text as typed, else empty.
    """

    street: str = ""
    locality: str = ""
    """A district or dependent locality, above the city."""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    organisation: str = ""
    """Only when it differs from the employer."""
    label: str = ""
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class Interviewer:
    """A person who interviewed, or to whom one was referred, with every way to reach them."""

    id: InterviewerId
    uid: str
    """Stable over exports and imports."""
    name: str
    pronouns: str = ""
    """"she", "he", "they" or what was typed; empty when unknown."""
    role: str = ""
    employer: EmployerId | None = None
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    zone: Zone = field(default_factory=lambda: Zone("", Reason.of("zone_own")))
    """An empty name means: your own zone."""
    week: WorkingWeek | None = None
    """Own working hours; None means those of the country."""
    wishes: CallWishes = NO_WISHES
    """What they are known to wish of calls."""
    language: str = ""
    """In which one writes to them ("de"); empty: AskWhy goes by their country."""
    note: str = ""
    tags: tuple[str, ...] = ()
    introduced_by: InterviewerId | None = None
    introduced_in: TouchId | None = None
    """The contact in which they were named, where it is known."""
    opted_out: bool = False
    unread: tuple[str, ...] = ()
    """What an import could not understand, kept as it stood."""

    @property
    def country(self) -> str:
        """The ISO code of the first address's country, else empty."""
        code = self.addresses[0].country if self.addresses else ""
        return code if len(code) == 2 else ""

    @property
    def region(self) -> str:
        """The region of the first address as it was typed ("Bavaria", "IL"), else empty."""
        return self.addresses[0].region if self.addresses else ""
