"""The words of a call on paper."""

from askwhy.domain.outreach import Channel
from askwhy.domain.planned_calls import CallEntry, PlannedCall
from askwhy.wording import dates, names
from askwhy.wording.i18n import _


def entry(call: PlannedCall) -> CallEntry:
    """Say whom to call, when and what for."""
    return CallEntry(
        call.key,
        call.name,
        ", ".join(part for part in (call.role, call.employer) if part),
        call.phone or _("The phone number is missing."),
        dates.stretch(*call.own) if call.own is not None else "",
        _theirs(call),
        names.purpose_detail(call.purpose) or names.step_title(Channel.PHONE, call.purpose, call.kind),
    )


def _theirs(call: PlannedCall) -> str:
    """Early in her day, 8:30–10:00 hers."""
    if call.own is None or call.theirs is None or call.kind is None:
        return _("No hours left today.")
    text = _("{window} in {day}").format(window=names.window(call.kind), day=names.their_day(call.pronouns))
    if call.own[0].utcoffset() != call.theirs[0].utcoffset():
        hours = _("{hours} {whose}").format(
            hours=dates.stretch(*call.theirs), whose=names.theirs(call.pronouns)
        )
        text = f"{text}, {hours}"
    return text[:1].upper() + text[1:]


def sheet_title(day: str) -> str:
    """Calls on Tuesday 24 November."""
    return _("Calls on {day}").format(day=day)
