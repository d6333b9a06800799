"""The words of the page for a call: whom one calls, where it is how late there, and what stands in the way."""

from collections.abc import Iterable
from datetime import datetime

from askwhy.domain.letters import LetterFacts, LetterText
from askwhy.domain.outreach import WindowKind
from askwhy.wording import dates, names
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.letters import Composed, composed, missing_fields


def who(role: str, employer: str, facts: LetterFacts) -> str:
    """VP Engineering, Acme. You met on 3 November."""
    work = ", ".join(part for part in (role, employer) if part)
    known = ""
    if facts.interviewed_on is not None:
        known = _("You met on {day}.").format(day=dates.short_day(facts.interviewed_on))
    elif facts.introducer:
        known = _("{name} gave you their name.").format(name=facts.introducer)
    return " ".join(part for part in (f"{work}." if work else "", known) if part)


def where(place: str, kind: WindowKind | None, until: datetime | None) -> str:
    """In Chicago, early until 10:00; without a good time, the place alone."""
    if kind is None or until is None:
        return _("in {place}").format(place=place)
    return _("in {place}, {window} until {clock}").format(
        place=place, window=names.window(kind), clock=dates.clock(until)
    )


def spoken(texts: Iterable[LetterText], facts: LetterFacts, my_name: str, home: str) -> list[str]:
    """Give what to say, with its fields filled; what is not known is named in its place, and comes last."""
    whole = sorted(
        (composed(text, facts, my_name, home) for text in texts), key=lambda each: len(each.missing)
    )
    return [_("“{words}”").format(words=_read(each).replace("\n\n", " ")) for each in whole]


def _read(said: Composed) -> str:
    """Give a text to be read aloud: a gap says "your name" there, not the name that the field has in a text."""
    body = said.body
    for field in said.missing:
        body = body.replace(f"‹{field}›", f"‹{missing_fields([field])}›")
    return body


def voicemail_advice(left: int, most: int) -> str:
    """Say that there is a voicemail already, where one more would press."""
    if left < most:
        return _("One is enough, so keep it short. Nobody has to call back.")
    return ngettext(
        "They have one from you already. Better hang up, and try another time.",
        "They have {count} from you already. Better hang up, and try another time.",
        left,
    )


def clock_of(seconds: int) -> str:
    """2:14; from an hour on, 1:02:14."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def what_they_said(pronouns: str) -> str:
    """What she said, and about what."""
    first = pronouns.casefold().partition("/")[0].strip()
    if first == "she":
        return _("What she said, and about what")
    if first == "he":
        return _("What he said, and about what")
    return _("What they said, and about what")


def title(name: str) -> str:
    """Call to Dana Reyes."""
    return _("Call to {name}").format(name=name)
