"""The words of a plan's moments and of touches: what a day on the time line says."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from askwhy.domain.contacts import Step, Touch
from askwhy.domain.ids import TouchId
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Direction, Disposition
from askwhy.domain.windows import CallWindow
from askwhy.wording import dates, names
from askwhy.wording.feedback import excerpt, quoted
from askwhy.wording.i18n import _, within
from askwhy.wording.reasons import sentence
from askwhy.workspace.person import Moment, MomentKind, PersonPage


class NearMoment(NamedTuple):
    """A moment in words, as seen from today."""

    moment: Moment
    day: str
    title: str
    second: str
    answered: TouchId | None = None
    """The touch in which they said something that nobody has written down yet."""


def near_moments(page: PersonPage, today: date, own: tzinfo) -> list[NearMoment]:
    """Give the plan's moments in words."""
    return [
        NearMoment(
            moment,
            _day(moment.day, today),
            _title(moment),
            _second(moment, page, today, own),
            _unwritten(moment.touch, page),
        )
        for moment in page.moments
    ]


def _unwritten(touch: Touch | None, page: PersonPage) -> TouchId | None:
    if touch is None or page.words_at(touch) is not None:
        return None
    return touch.id if may_have_words(touch) else None


def may_have_words(touch: Touch) -> bool:
    """Tell whether they may have said something in it."""
    return touch.is_answer or touch.disposition is Disposition.CONNECTED


def _day(day: date | None, today: date) -> str:
    if day is None:
        return ""
    return _("Today") if day == today else dates.short_day(day)


def _title(moment: Moment) -> str:
    if moment.kind is MomentKind.INTERVIEW:
        return _("Interview")
    if moment.kind is MomentKind.DECISION and moment.decision is not None:
        return names.decision(moment.decision)
    if moment.kind is MomentKind.END:
        return _("The plan rests")
    if moment.touch is not None:
        return touch_title(moment.touch, moment.step.purpose if moment.step is not None else "")
    assert moment.step is not None
    return names.step_title(moment.step.channel, moment.step.purpose, moment.step.window)


def touch_title(touch: Touch, purpose: str) -> str:
    """Call, late: voicemail; Thank-you card, posted; They answered by e-mail."""
    channel = names.channel(touch.channel)
    if touch.direction is Direction.RECEIVED:
        return _("They answered: {channel}").format(channel=within(channel))
    what = names.step_title(touch.channel, purpose, touch.window) if purpose else channel
    if touch.channel is Channel.PHONE and touch.window is None:
        what = channel
    said = within(names.disposition(touch.disposition)) if touch.disposition is not None else ""
    if touch.outcome is not None and touch.disposition is Disposition.CONNECTED:
        said = within(names.outcome(touch.outcome))
    return _("{what}: {said}").format(what=what, said=said) if said else what


def _second(moment: Moment, page: PersonPage, today: date, own: tzinfo) -> str:
    step = moment.step
    if moment.touch is not None:
        return _said(moment.touch, page)
    if step is None:
        return ""
    if moment.kind is MomentKind.LEFT_OUT:
        return sentence(step.reason, today) if step.reason is not None else ""
    if moment.kind is MomentKind.NEXT and step.channel is Channel.PHONE:
        return _both_clocks(page, step, own)
    if moment.day is None:
        return _("When they answer") if step.awaits_reply else _("Gets its date with the answer")
    if step.reason is not None:
        return sentence(step.reason, today)
    return names.purpose_detail(step.purpose) if moment.kind is MomentKind.NEXT else ""


def _said(touch: Touch, page: PersonPage) -> str:
    """Give what was noted; where their words are kept, these."""
    words = page.words_at(touch)
    return quoted(words.words) if words is not None and words.words else excerpt(touch.note)


def _both_clocks(page: PersonPage, step: Step, own: tzinfo) -> str:
    """14:30–16:00, 8:30–10:00 hers; for the window that is suggested on the step's day."""
    fitting = [ranked.window for ranked in page.suggestion.windows if ranked.window.day == step.due_on]
    window = next((each for each in fitting if each.kind is step.window), fitting[0] if fitting else None)
    if window is None:
        return ""
    return ", ".join(part for part in clocks(window, page.now_there, own, page.person.pronouns) if part)


def clocks(window: CallWindow, there: datetime, own: tzinfo, pronouns: str) -> tuple[str, str]:
    """14:30–16:00 on one's own clock, and "8:30–10:00 hers"; nothing second where the clocks agree."""
    mine = dates.stretch(window.start.astimezone(own), window.end.astimezone(own))
    theirs = dates.stretch(window.start.astimezone(there.tzinfo), window.end.astimezone(there.tzinfo))
    return mine, "" if mine == theirs else f"{theirs} {names.theirs(pronouns)}"


def touch_day(touch: Touch, own: tzinfo) -> str:
    """24 Nov, on one's own calendar."""
    return dates.short_day(touch.at.astimezone(own).date())


def purpose_of(touch: Touch, purposes: Mapping[int, str]) -> str:
    """Give the purpose of the step that a touch ticked; empty for one that was not planned."""
    return purposes.get(touch.step, "") if touch.step is not None else ""
