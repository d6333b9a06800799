"""The words of plan templates: from which day a step counts, to whom it goes, and what else it holds."""

from collections.abc import Iterable

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.wording import names
from askwhy.wording.i18n import N_, _, ngettext, within

_AFTER = {
    Anchor.START: N_("after the start"),
    Anchor.INTERVIEW: N_("after the interview"),
    Anchor.PROMISED: N_("after the promised day"),
    Anchor.DECISION: N_("after the answer"),
    Anchor.REPLY: N_("after a reply"),
}

_ON = {
    Anchor.START: N_("on the day of the start"),
    Anchor.INTERVIEW: N_("on the day of the interview"),
    Anchor.PROMISED: N_("on the promised day"),
    Anchor.DECISION: N_("on the day of the answer"),
    Anchor.REPLY: N_("on the day of a reply"),
}

_DAYS = {DayType.BUSINESS: N_("business days"), DayType.CALENDAR: N_("calendar days")}

_KINDS = {Kind.COURTESY: N_("A courtesy"), Kind.ASK: N_("A question")}

_ROLES = {
    RecipientRole.INTERVIEWER: N_("The interviewer"),
    RecipientRole.INFORMER: N_("Who told you the answer"),
    RecipientRole.INTRODUCER: N_("Who pointed you there"),
}

_TO = {
    RecipientRole.INTERVIEWER: "",
    RecipientRole.INFORMER: N_("to who told you"),
    RecipientRole.INTRODUCER: N_("to who pointed you there"),
}

_ELSE = {
    Channel.EMAIL: N_("else an e-mail"),
    Channel.PHONE: N_("else a call"),
    Channel.LETTER: N_("else a letter"),
}


def after(anchor: Anchor) -> str:
    """After the interview: the day from which something counts, behind its days."""
    return _(_AFTER[anchor])


def days(value: DayType) -> str:
    """Business days, within a sentence."""
    return _(_DAYS[value])


def kind(value: Kind) -> str:
    """A question."""
    return _(_KINDS[value])


def role(value: RecipientRole) -> str:
    """Who told you the answer."""
    return _(_ROLES[value])


def purpose(template: Sequence) -> str:
    """What a template is for, a shipped one in the reader's language; empty where nothing is said."""
    return _(template.purpose) if template.purpose else ""


def counted(offset: int, type_of_days: DayType, anchor: Anchor) -> str:
    """2 business days after the answer; on the day of the answer."""
    if offset == 0:
        return _(_ON[anchor])
    if type_of_days is DayType.BUSINESS:
        many = ngettext("{count} business day", "{count} business days", offset)
    else:
        many = ngettext("{count} calendar day", "{count} calendar days", offset)
    return _("{days} {after}").format(days=many, after=after(anchor))


def about_step(step: SequenceStep) -> str:
    """1 business day after the answer, to who told you, else a letter."""
    return _joined(
        (
            counted(step.offset, step.days, step.anchor),
            _(_TO[step.recipient]) if _TO[step.recipient] else "",
            _(_ELSE[step.alternative]) if step.alternative is not None else "",
            _("can be left out") if step.optional else "",
        )
    )


def step_title(step: SequenceStep) -> str:
    """One question; Ask for advice: call, late."""
    if step.channel is Channel.PHONE:
        call = names.step_title(step.channel, step.purpose, step.window)
        return _("{purpose}: {call}").format(purpose=names.purpose(step.purpose), call=within(call))
    return names.purpose(step.purpose)


def gives_up(template: Sequence) -> str:
    """Gives up 15 business days after the answer."""
    anchor, offset, type_of_days = template.closes_after
    return _("Gives up {when}.").format(when=counted(offset, type_of_days, anchor))


def silence(template: Sequence) -> str:
    """Where no answer comes, silence counts as one 30 calendar days after the interview; else nothing."""
    if not template.silence_after:
        return ""
    when = counted(template.silence_after, DayType.CALENDAR, Anchor.INTERVIEW)
    return _("Silence counts as the answer {when}.").format(when=when)


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
