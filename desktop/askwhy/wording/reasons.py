"""The sentences for reasons: why a step is due, why it moved, why a window or a zone was chosen."""

from collections.abc import Callable
from datetime import date, datetime

from askwhy.domain.outreach import WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition
from askwhy.wording import dates, names, places, windows
from askwhy.wording.doubles import DOUBLES
from askwhy.wording.i18n import N_, _, beginning, ngettext
from askwhy.wording.plan_reasons import PLANNED, on_day
from askwhy.wording.windows import Args

_PLAIN = {
    "answer_came_first": N_("Skipped: the answer came first, and the reply to it says thanks."),
    "answer_is_known": N_("Skipped: you know how it ended, so there is no need to ask where things stand."),
    "skipped_by_you": N_("You skipped it."),
    "postponed_by_you": N_("You moved it to this day."),
    "nobody_introduced": N_("Left out: nobody is noted who pointed you there."),
    "thanked_with_name": N_("Left out: your thanks for the name say it."),
    "calls_switched_off": N_("Left out: calls are switched off in the settings."),
    "stopped_replied": N_("They answered, so nothing more is asked."),
    "stopped_no_reply": N_("The plan rests."),
    "stopped_declined": N_("They do not give feedback, so nothing more is asked."),
    "stopped_opted_out": N_("They asked not to be contacted."),
    "stopped_found_job": N_("You found a job."),
    "stopped_offer": N_("You got an offer."),
    "stopped_withdrawn": N_("You withdrew."),
    "no_address": N_("There is no postal address."),
    "zone_chosen": N_("Chosen by you"),
    "zone_own": N_("Nothing says where they are, so your own clock"),
}


_CLOSED = {
    "wrong_number": N_("The number was wrong."),
    "bounced": N_("The e-mail came back."),
    "returned": N_("The letter came back."),
}


def sentence(reason: Reason, today: date) -> str:
    """Give the sentence of a reason, as a person would say it on that day."""
    if reason.key in _PLAIN:
        return _(_PLAIN[reason.key])
    args = dict(reason.args)
    about_window = windows.reason(reason.key, args)
    if about_window:
        return about_window
    return _BUILT[reason.key](args, today)


def _missed(args: Args, today: date) -> str:
    """Late on Friday was voicemail, so the other end."""
    said = Disposition(str(args["disposition"]))
    called_on = datetime.fromisoformat(str(args["at"])).date()
    day = dates.spoken_day(called_on, today)
    if said is Disposition.BUSY and called_on == today:
        return _("The line was busy today, so they are at their desk. Try again within two hours.")
    if said is Disposition.BUSY:
        return _("The line was busy {day}. Another try.").format(day=on_day(day))
    if said is Disposition.CALL_BACK_LATER:
        return _("They asked {day} to call back later.").format(day=on_day(day))
    what = _("voicemail") if said is Disposition.VOICEMAIL else _("no answer")
    if not args["window"]:
        return _("{day} was {what}. Another try.").format(day=day[:1].upper() + day[1:], what=what)
    window = beginning(names.window(WindowKind(str(args["window"]))))
    return _("{window} {day} was {what}, so now the other end.").format(
        window=window, day=on_day(day), what=what
    )


def _moved(args: Args, today: date) -> str:
    day = dates.short_day(date.fromisoformat(str(args["from"])))
    return _("Moved along from {day}, so that the gaps stay.").format(day=day)


def _due_since(args: Args, today: date) -> str:
    day = date.fromisoformat(str(args["day"]))
    return _("Due since {day}.").format(day=dates.spoken_day(day, today))


def _called_enough(args: Args, today: date) -> str:
    count = int(args["count"])
    return ngettext("Tried once. That is enough.", "Tried {count} times. That is enough.", count)


def _purpose(args: Args, today: date) -> str:
    return names.purpose_detail(str(args["purpose"])) or names.purpose(str(args["purpose"]))


def _first_try(args: Args, today: date) -> str:
    return _("First try. {purpose}").format(purpose=_purpose(args, today))


def _closed(args: Args, today: date) -> str:
    return _(_CLOSED[str(args["disposition"])])


def _too_long(args: Args, today: date) -> str:
    return _("The address is too long for {sheet}, even at 8 points.").format(sheet=args["sheet"])


def _too_small(args: Args, today: date) -> str:
    return _("The labels of {sheet} are too low for an address at 8 points. Take larger ones.").format(
        sheet=args["sheet"]
    )


def _missing(args: Args, today: date) -> str:
    return _("{parts} missing.").format(parts=missing(str(args["parts"]).split()))


def missing(parts: list[str]) -> str:
    """The street is; The street and the city are."""
    words = {"street": _("the street"), "city": _("the city"), "postal_code": _("the postal code")}
    said = [words[part] for part in parts]
    if len(said) == 1:
        return beginning(_("{part} is").format(part=said[0]))
    return beginning(_("{parts} and {last} are").format(parts=", ".join(said[:-1]), last=said[-1]))


def _zone_ask(args: Args, today: date) -> str:
    return _("Their number fits {count} clocks, so ask them").format(count=args["count"])


def _call_reached(args: Args, today: date) -> str:
    day = dates.spoken_day(date.fromisoformat(str(args["day"])), today)
    return _("You reached them {day}, and no other call is planned.").format(day=on_day(day))


_BUILT: dict[str, Callable[[Args, date], str]] = {
    **PLANNED,
    **DOUBLES,
    "missed": _missed,
    "moved_to_keep_gaps": _moved,
    "due_since": _due_since,
    "called_enough": _called_enough,
    "purpose": _purpose,
    "first_try": _first_try,
    "address_closed": _closed,
    "too_long": _too_long,
    "label_too_small": _too_small,
    "missing_parts": _missing,
    "zone_from_zip": lambda args, _today: _("From their postal code, {zip}").format(zip=args["zip"]),
    "zone_from_region": lambda args, _today: _("From their region, {region}").format(region=args["region"]),
    "zone_from_country": lambda args, _today: _("From their country, {country}").format(
        country=places.country(str(args["country"]))
    ),
    "zone_from_phone": lambda args, _today: _("From their number, {phone}").format(phone=args["phone"]),
    "zone_ask": _zone_ask,
    "call_reached": _call_reached,
}


def place_of(zone: str, fallback: str) -> str:
    """Give the city of a zone, as in "8:42 in Chicago"."""
    return places.city(zone or fallback)


def clock_in(place: str, there: datetime) -> str:
    """8:42 in Chicago; `there` is the instant on the clock of the place."""
    return _("{clock} in {place}").format(clock=dates.clock(there), place=place)
