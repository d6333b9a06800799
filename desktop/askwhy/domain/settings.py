"""The settings of a Book: each declared once, with its key and default."""

from dataclasses import dataclass
from enum import StrEnum


class SettingKey(StrEnum):
    """What can be set, in the window and by `askwhy set`."""

    NAME = "name"
    ADDRESS = "address"
    """Own postal address as it shall stand on an envelope, lines parted by newlines or commas."""
    ZONE = "zone"
    """Own IANA zone; empty: the system's."""
    COUNTRY = "country"
    """Home country, ISO 3166-1 alpha-2; empty: the locale's."""
    LANGUAGE = "language"
    """In which AskWhy speaks, "de"; empty: the system's."""
    DAY_STARTS = "day_starts"
    """The earliest one is willing to call, "7:00"."""
    DAY_ENDS = "day_ends"
    FREE_HOURS = "free_hours"
    """When one is free to call, by weekday: "1-5@12:00-13:00,17:30-20:00 6@10:00-16:00"; empty: all day."""
    CALLS = "calls"
    """"yes" or "no": whether new plans contain calls (calling is contested, so it can be switched off)."""
    DAYS_OFF = "days_off"
    """Own days off on which nothing is due, "2026-12-24..2027-01-06, 2027-03-01"."""
    MOST_WRITTEN_ASKS = "most_written_asks"
    """E-mails and letters with a question that one person gets before they answer."""
    MOST_CALLS = "most_calls"
    """Calls to one person before they answer."""
    MOST_VOICEMAILS = "most_voicemails"
    DAYS_BETWEEN_ASKS = "days_between_asks"
    """Business days from a contact to the next ask."""
    ONE_AT_A_TIME = "one_at_a_time"
    """"yes" or "no": whether one person of an employer is asked first, then the next."""
    MAIL_DAYS = "mail_days"
    """Business days that a letter takes within one's own country."""
    MAIL_ADDRESS = "mail_address"
    """Own e-mail address, from which AskWhy sends by itself; empty: the own mail program sends."""
    MAIL_SERVER = "mail_server"
    """The server for outgoing mail, "smtp.example.org"; its password is in the system's keyring, never here."""
    MAIL_PORT = "mail_port"
    """Empty: the usual one."""
    MAIL_SECURITY = "mail_security"
    """"tls" or "starttls"."""
    MAIL_USER = "mail_user"
    """The login; empty: the own e-mail address."""
    CALENDAR_FOLDER = "calendar_folder"
    """The folder in which a calendar is kept up to date, a whole path; empty: none is."""
    SHEET = "sheet"
    """The label sheet last used."""
    SHEET_POSITION = "sheet_position"
    """The first free position on it, from 1."""
    EXAMPLE = "example"
    """"yes" while the Book holds the example data."""
    FORGOTTEN = "forgotten"
    """What is kept of those who are forgotten (`askwhy.domain.forgotten`)."""


INNER = frozenset({SettingKey.EXAMPLE, SettingKey.FORGOTTEN})
"""What AskWhy notes for itself, and nobody sets."""

DEFAULTS: dict[SettingKey, str] = {
    SettingKey.DAY_STARTS: "7:00",
    SettingKey.DAY_ENDS: "23:00",
    SettingKey.CALLS: "yes",
    SettingKey.MOST_WRITTEN_ASKS: "2",
    SettingKey.MOST_CALLS: "4",
    SettingKey.MOST_VOICEMAILS: "1",
    SettingKey.DAYS_BETWEEN_ASKS: "3",
    SettingKey.ONE_AT_A_TIME: "yes",
    SettingKey.MAIL_DAYS: "3",
    SettingKey.MAIL_SECURITY: "tls",
    SettingKey.SHEET: "avery-5160",
    SettingKey.SHEET_POSITION: "1",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the Book."""

    key: SettingKey
    value: str
