"""What one's own numbers say of the asking, and what they do not say yet."""

from collections.abc import Callable, Iterable, Mapping

from askwhy.domain.asking import ASKING, HEARD_BACK, Asking, is_enough, stands_out
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.ranking import Preference
from askwhy.domain.rates import Rate
from askwhy.domain.reach import ReachRates
from askwhy.wording import dates, names
from askwhy.wording.i18n import N_, _, beginning, ngettext
from askwhy.wording.numbers import in_words
from askwhy.wording.plots import Benchmark, RatePlot, RateRow
from askwhy.wording.windows import reason

_WORKDAYS = range(5)
"""Always shown; the weekend only when somebody was called on it."""

_BY_WAY = {Channel.EMAIL: N_("E-mail"), Channel.PHONE: N_("Phone"), Channel.LETTER: N_("Letter")}


def share(rate: Rate) -> str:
    """3 of 5; a dash where nothing was tried."""
    return _("{count} of {all}").format(count=rate.hits, all=rate.tried) if rate.tried else "–"


def likely(rate: Rate) -> str:
    """Probably 36 to 92 %; nothing without a try."""
    if not rate.tried:
        return ""
    low, high = (round(100 * end) for end in rate.likely)
    if low == high:
        return _("probably {number} %").format(number=low)
    return _("probably {low} to {high} %").format(low=low, high=high)


def percent(part: float) -> str:
    """18 %."""
    return _("{number} %").format(number=round(100 * part))


# How the asking goes


def asked_row(asking: Asking) -> RateRow:
    """Say in how many applications one asked why, beside the article's figure."""
    rate = asking.asked
    figure = _("{share} of applicants ask").format(share=percent(ASKING))
    spoken = _("You asked in {share} applications that went to someone else, {likely}. Elsewhere, {figure}")
    return RateRow(
        _("You asked"),
        rate,
        share(rate),
        spoken.format(share=share(rate), likely=likely(rate), figure=figure)
        if rate.tried
        else _("You asked: nothing to count yet"),
        Benchmark(ASKING, figure),
    )


def heard_row(asking: Asking) -> RateRow:
    """Say in how many of them somebody answered."""
    rate = asking.heard_back
    figure = _("{share} of those who ask hear back").format(share=percent(HEARD_BACK))
    spoken = _("You heard back in {share} in which you asked, {likely}. Elsewhere, {figure}")
    return RateRow(
        _("You heard back"),
        rate,
        share(rate),
        spoken.format(share=share(rate), likely=likely(rate), figure=figure)
        if rate.tried
        else _("You heard back: nothing to count yet"),
        Benchmark(HEARD_BACK, figure),
    )


def asking_plot(asking: Asking) -> RatePlot:
    """Say how the asking goes as a whole."""
    return RatePlot(
        _("How the asking goes"), (asked_row(asking), heard_row(asking)), waiting(asking.still_waiting)
    )


def waiting(count: int) -> str:
    """Two of them still have time to answer; nothing where nobody has."""
    if not count:
        return ""
    return ngettext(
        "One of them still has time to answer.",
        "{number} of them still have time to answer.",
        count,
        number=beginning(in_words(count)),
    )


def ways_plot(asking: Asking) -> RatePlot:
    """Say which way was answered how often."""
    rates = asking.by_channel
    rows = (
        answered_row(_(_BY_WAY[way]), rates[way])._replace(channel=way) for way in Channel if way in rates
    )
    return RatePlot(_("Answers by way"), tuple(rows), verdict(rates, lambda way: _(_BY_WAY[way])))


def steps_plot(asking: Asking) -> RatePlot:
    """Say which step was answered how often, in the order in which plans take them."""
    rates = asking.by_purpose
    known = [key for key, _name in names.purposes() if key in rates]
    keys = [*known, *sorted(rates.keys() - {"", *known}), *(key for key in ("",) if key in rates)]
    return RatePlot(_("Answers by step"), tuple(answered_row(_step(key), rates[key]) for key in keys))


def plans_plot(asking: Asking, sequences: Mapping[str, str]) -> RatePlot:
    """Say which plan was answered how often; `sequences` names them by their keys."""
    rates = asking.by_sequence
    keys = sorted(rates, key=lambda key: (not key, -rates[key].tried, key))
    rows = tuple(answered_row(_plan(key, sequences), rates[key]) for key in keys)
    return RatePlot(_("Answers by plan"), rows)


def answered_row(name: str, rate: Rate) -> RateRow:
    """Say how often something was answered."""
    spoken = _("{name}: answered in {share}, {likely}").format(
        name=name, share=share(rate), likely=likely(rate)
    )
    return RateRow(name, rate, share(rate), spoken)


def _step(key: str) -> str:
    return names.purpose(key) if key else _("Without a step")


def _plan(key: str, sequences: Mapping[str, str]) -> str:
    return names.plan(sequences.get(key, "")) if key else _("Without a plan")


def verdict(rates: Mapping[Channel, Rate], named: Callable[[Channel], str]) -> str:
    """Say which works better, or that nobody can say so yet; nothing of less than two."""
    if len(rates) < 2:
        return ""
    if not is_enough(rates):
        return _("Too few yet to say which works better.")
    best = stands_out(rates)
    if best is None:
        return _("None of them stands out.")
    return _("{name} stands out so far.").format(name=named(best))


# How the calls go


def windows_plot(rates: ReachRates, preference: Preference) -> RatePlot:
    """Say how often calls reached somebody, by the stretch of their day, and where a first try goes."""
    rows = (
        _reached_row(beginning(names.window(kind)), rates.by_window[kind])._replace(window=kind)
        for kind in WindowKind
    )
    return RatePlot(_("Calls reached"), tuple(rows), first_try(preference))


def weekdays_plot(rates: ReachRates) -> RatePlot:
    """Say the same by the weekday of who was called."""
    days = (day for day, rate in rates.by_weekday.items() if rate.tried or day in _WORKDAYS)
    rows = (_reached_row(dates.short_weekday(day), rates.by_weekday[day]) for day in days)
    return RatePlot(_("By weekday, where they are"), tuple(rows))


def _reached_row(name: str, rate: Rate) -> RateRow:
    if not rate.tried:
        return RateRow(name, rate, share(rate), _("{name}: no call yet").format(name=name))
    spoken = _("{name}: {share} calls reached somebody, {likely}")
    return RateRow(name, rate, share(rate), spoken.format(name=name, share=share(rate), likely=likely(rate)))


def first_try(preference: Preference) -> str:
    """Say where a first try goes."""
    said = reason(preference.why.key, dict(preference.why.args))
    if preference.why.key != "window_first":
        return said
    few = _("Too few calls yet to say that another end works better for you.")
    return f"{said} {few}"


def how_it_is_counted() -> Iterable[str]:
    """Say what counts as asked, as answered and as a range; a sentence each."""
    return (
        _("Counted are applications that went to someone else, or that nobody answered; closed ones too."),
        _(
            "Asked: a word of yours came to them, on paper, by e-mail or on the phone. Thanks alone do not ask."
        ),
        _("Heard back: somebody there answered. An automatic reply or a returned mail is no answer."),
        _("Each answer counts for what you did last before it came."),
        _("The band shows where the true share probably lies (95 %); with few, it is wide."),
        _("The marks are figures of a Dice report: 18 % ask, and 48 % of those who ask hear back."),
    )
