"""The sentences for why a planned step falls on its day, goes another way, or is held back."""

from collections.abc import Callable
from datetime import date

from askwhy.wording import dates
from askwhy.wording.i18n import N_, _, ngettext, within

Args = dict[str, str | int]

_COUNTRY_CODE = 2
"""Letters of a country's code; a longer place is a region."""

_NO_WAY = {
    "email": N_("There is no e-mail address."),
    "phone": N_("There is no phone number."),
    "letter": N_("There is no postal address."),
}

_WAY_CLOSED = {
    "email": N_("The e-mail address does not work any more."),
    "phone": N_("The phone number was wrong."),
    "letter": N_("The letter came back, and there is no other address."),
}


def _kept_apart(args: Args, today: date) -> str:
    day = dates.short_day(date.fromisoformat(str(args["from"])))
    return _("Moved along from {day}, so that some days lie between a contact and the next question.").format(
        day=day
    )


def _mail_on_its_way(args: Args, today: date) -> str:
    day = dates.short_day(date.fromisoformat(str(args["from"])))
    return _("Moved along from {day}: the letter before it needs its days to arrive.").format(day=day)


def _while_away(args: Args, today: date) -> str:
    day = dates.short_day(date.fromisoformat(str(args["day"])))
    return _("You are away on {day}, so it waits until you are back.").format(day=day)


def _around_free_days(args: Args, today: date) -> str:
    """Monday is a public holiday in Bavaria: Epiphany. 25 Dec and 1 Jan are public holidays there."""
    days = [date.fromisoformat(text) for text in str(args["days"]).split()]
    # A country needs its article in many languages ("in the United States"), so that it is not named.
    is_region = len(str(args["place"])) > _COUNTRY_CODE
    where = _("in {region}").format(region=args["place"]) if is_region else _("there")
    if len(days) == 1:
        day = dates.spoken_day(days[0], today)
        return _("{day} is a public holiday {where}: {name}.").format(
            day=day[:1].upper() + day[1:], where=where, name=args["name"]
        )
    named = [dates.short_day(day) for day in days]
    return _("{days} and {last} are public holidays {where}.").format(
        days=", ".join(named[:-1]), last=named[-1], where=where
    )


def _after_weekend(args: Args, today: date) -> str:
    day = dates.day_with_weekday(date.fromisoformat(str(args["day"])))
    return _("{day} is no working day there.").format(day=day)


def _no_way(args: Args, today: date) -> str:
    return _("Left out: {why} It comes back when there is one.").format(
        why=within(_(_NO_WAY[str(args["channel"])]))
    )


def _way_closed(args: Args, today: date) -> str:
    return _("Left out: {why} It comes back with a new one.").format(
        why=within(_(_WAY_CLOSED[str(args["channel"])]))
    )


def _other_channel(args: Args, today: date) -> str:
    table = _NO_WAY if args["why"] == "no_way" else _WAY_CLOSED
    return _("Another way, because {why}").format(why=within(_(table[str(args["channel"])])))


def on_day(day: str) -> str:
    """On Friday, but yesterday without a word before it."""
    return day if day in (_("today"), _("yesterday"), _("tomorrow")) else _("on {day}").format(day=day)


def _out_of_office(args: Args, today: date) -> str:
    back = dates.spoken_day(date.fromisoformat(str(args["back"])), today)
    if args["guessed"]:
        return _("They are away, probably until {day}. A rule of thumb.").format(day=back)
    return _("They are back {day}; this waits one business day more.").format(day=on_day(back))


def _spread_out(args: Args, today: date) -> str:
    return _("Spread over some days, so that not everything comes at once.")


def _waits_for(args: Args, today: date) -> str:
    """Sam Whitlock, also at Acme, waits for Dana Reyes."""
    if args["employer"]:
        return _("{who}, also at {employer}, waits for {first}.").format(**args)
    return _("{who} waits for {first}.").format(**args)


def _asked_enough(args: Args, today: date) -> str:
    count = int(args["count"])
    return _enough(args) + ngettext(
        "One written question waits for an answer.",
        "{count} written questions wait for an answer.",
        count,
    )


def _called_enough_now(args: Args, today: date) -> str:
    count = int(args["count"])
    return _enough(args) + ngettext("You have called once.", "You have called {count} times.", count)


def _enough(args: Args) -> str:
    """You have asked Dana Reyes at Acme enough for now."""
    if args["employer"]:
        return _("You have asked {employer} enough for now. {who}: ").format(**args)
    return _("You have asked {who} enough for now. ").format(**args)


PLANNED: dict[str, Callable[[Args, date], str]] = {
    "kept_apart": _kept_apart,
    "mail_on_its_way": _mail_on_its_way,
    "while_away": _while_away,
    "around_free_days": _around_free_days,
    "after_weekend": _after_weekend,
    "no_way": _no_way,
    "way_closed": _way_closed,
    "other_channel": _other_channel,
    "out_of_office": _out_of_office,
    "spread_out": _spread_out,
    "waits_for": _waits_for,
    "asked_enough": _asked_enough,
    "called_enough_now": _called_enough_now,
}
"""The sentence for each key of such a reason."""
