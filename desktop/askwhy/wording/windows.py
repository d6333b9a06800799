"""Call windows as people say them: their day and hours, the hour on one's own clock, and why they are offered."""

from collections.abc import Callable
from datetime import tzinfo

from askwhy.domain.outreach import WindowKind
from askwhy.domain.windows import CallWindow
from askwhy.wording import dates, names
from askwhy.wording.i18n import N_, _, beginning, ngettext, within

Args = dict[str, str | int]

_PLAIN = {
    "days_never_meet": N_("Your days never meet: use e-mail or a letter."),
    "midday_only": N_("Your days meet only around their midday. That is a fall-back."),
    "only_while_awake": N_(
        "Your free hours never meet their day, so these are any hours in which you are awake."
    ),
    "window_midday_left": N_("Around midday: both ends of their day were missed too often. A fall-back."),
    "window_busy": N_("The line was busy, so they are at their desk. Try again within two hours."),
    "window_midday": N_("Around midday, because your days meet only there. A fall-back."),
}

_KIND = {
    "window_only": {
        "early": N_("Early in their day. Your days meet only there."),
        "late": N_("Late in their day. Your days meet only there."),
    },
    "window_other_end": {
        "early": N_("Early in their day: the other end."),
        "late": N_("Late in their day: the other end."),
    },
    "window_awkward": {
        "early": N_("Early on their first day back: only when nothing else is left."),
        "late": N_("Late on their last day before days off: only when nothing else is left."),
    },
    "window_reached": {
        "early": N_("You reached them early before."),
        "midday": N_("You reached them around midday before."),
        "late": N_("You reached them late before."),
    },
    "window_planned": {
        "early": N_("Early, as your plan has it."),
        "midday": N_("Around midday, as your plan has it."),
        "late": N_("Late, as your plan has it."),
    },
    "window_there": {
        "early": N_("They were at their desk early."),
        "midday": N_("They were at their desk around midday."),
        "late": N_("They were at their desk late."),
    },
    "window_wished_end": {
        "early": N_("Mornings are best, as you noted."),
        "late": N_("Late afternoons are best, as you noted."),
    },
}


def told(window: CallWindow, theirs: tzinfo, own: tzinfo, pronouns: str) -> str:
    """Wed 25 Nov early: 8:30–10:00 hers, 14:30 yours. One clock is told once."""
    start, end = window.start.astimezone(theirs), window.end.astimezone(theirs)
    mine = window.start.astimezone(own)
    day = _("{day} {window}").format(day=dates.day_with_weekday(window.day), window=names.window(window.kind))
    hours = dates.stretch(start, end)
    if mine.utcoffset() == start.utcoffset():
        return _("{day}: {hours}.").format(day=day, hours=hours)
    clock = dates.clock(mine)
    if mine.date() != window.day:
        clock = f"{dates.short_weekday(mine.weekday())} {clock}"
    return _("{day}: {hours} {whose}, {clock} yours.").format(
        day=day, hours=hours, whose=names.theirs(pronouns), clock=clock
    )


def reason(key: str, args: Args) -> str:
    """Give the sentence of a reason that is about windows; empty for any other."""
    if key in _PLAIN:
        return _(_PLAIN[key])
    if key in _KIND:
        return _(_KIND[key][str(args["kind"])])
    return _BUILT[key](args) if key in _BUILT else ""


def _window_wished(args: Args) -> str:
    hour, minute = divmod(int(args["minute"]), 60)
    return _("Best at {clock}, as you noted.").format(clock=dates.minute_clock(hour * 60 + minute))


def _window_first(args: Args) -> str:
    kind, count = _end(args), int(args["calls"])
    if not count:
        return _("{window} first: a rule of thumb.").format(window=kind)
    own = ngettext("with one call of your own behind it", "with {count} calls of your own behind it", count)
    return _("{window} first: a rule of thumb, {own}.").format(window=kind, own=own)


def _window_own_calls(args: Args) -> str:
    return _(
        "{window} first: of your own first tries it reached {reached} of {tried}, "
        "the other end {other_reached} of {other_tried}."
    ).format(**(args | {"window": _end(args)}))


def _window_missed(args: Args) -> str:
    """Late was voicemail twice."""
    return _("{window} {was}.").format(window=_end(args), was=_was(args))


def _window_last_choice(args: Args) -> str:
    return _("The last choice: {window} {was}.").format(window=within(_end(args)), was=_was(args))


def _was(args: Args) -> str:
    """Was voicemail twice; where it was now one thing, now the other: found nobody twice."""
    count = int(args["count"])
    times = {1: "", 2: _("twice")}.get(count, _("{count} times").format(count=count))
    said = {"voicemail": _("was voicemail"), "no_answer": _("was no answer")}
    found = said.get(str(args["said"]), _("found nobody"))
    return f"{found} {times}".rstrip()


def _end(args: Args) -> str:
    return beginning(names.window(WindowKind(str(args["kind"]))))


_BUILT: dict[str, Callable[[Args], str]] = {
    "window_wished": _window_wished,
    "window_first": _window_first,
    "window_own_calls": _window_own_calls,
    "window_missed": _window_missed,
    "window_last_choice": _window_last_choice,
}
