"""The names of things: one word per thing, as the design has them."""

from typing import TYPE_CHECKING

from askwhy.domain.outreach import Channel, Ending, WindowKind
from askwhy.domain.touches import Disposition, Outcome
from askwhy.wording.i18n import N_, _, pgettext

if TYPE_CHECKING:
    from askwhy.domain.applications import Decision
    from askwhy.domain.standing import Standing

_CHANNELS = {Channel.EMAIL: N_("E-mail"), Channel.LETTER: N_("Letter")}

_CONTACTS = {
    Channel.EMAIL: N_("E-mail to {who}"),
    Channel.PHONE: N_("Call to {who}"),
    Channel.LETTER: N_("Letter to {who}"),
}

_MISSING = {
    Channel.EMAIL: N_("The e-mail address is missing."),
    Channel.PHONE: N_("The phone number is missing."),
    Channel.LETTER: N_("The street is missing."),
}

_WINDOWS = {WindowKind.EARLY: N_("early"), WindowKind.MIDDAY: N_("midday"), WindowKind.LATE: N_("late")}

_DISPOSITIONS = {
    Disposition.CONNECTED: N_("Connected"),
    Disposition.VOICEMAIL: N_("Voicemail"),
    Disposition.NO_ANSWER: N_("No answer"),
    Disposition.BUSY: N_("Busy"),
    Disposition.WRONG_NUMBER: N_("Wrong number"),
    Disposition.CALL_BACK_LATER: N_("Call back later"),
    Disposition.SENT: N_("Sent"),
    Disposition.BOUNCED: N_("Bounced"),
    Disposition.POSTED: N_("Posted"),
    Disposition.RETURNED: N_("Returned"),
}

_OUTCOMES = {
    Outcome.ADVICE_GIVEN: N_("Advice given"),
    Outcome.REFERRAL: N_("Pointed to someone"),
    Outcome.GENERIC: N_("A general answer"),
    Outcome.DECLINED_POLICY: N_("They do not give feedback"),
    Outcome.NOT_NOW: N_("Not now"),
    Outcome.OUT_OF_OFFICE: N_("Out of office"),
    Outcome.OPT_OUT: N_("Asked not to be contacted"),
}

# These two by their values: who names neither, as a start, need not load what they belong to.

_DECISIONS = {
    "pending": N_("Still open"),
    "rejected": N_("The answer was no"),
    "silent": N_("No answer came"),
    "offer": N_("An offer"),
    "withdrawn": N_("Withdrawn"),
}

_STANDINGS = {
    "no_plan": N_("No plan yet"),
    "due": N_("Due"),
    "waiting": N_("Waiting"),
    "held_back": N_("Held back"),
    "decision_open": N_("Decision open"),
    "paused": N_("Paused"),
    "replied": N_("Replied"),
    "rests": N_("Rests"),
    "opted_out": N_("Opted out"),
}

_ENDINGS = {
    Ending.REPLIED: N_("They answered"),
    Ending.NO_REPLY: N_("The plan rests"),
    Ending.DECLINED: N_("They do not give feedback"),
    Ending.OPTED_OUT: N_("Asked not to be contacted"),
    Ending.FOUND_JOB: N_("Found a job"),
}

_PURPOSES = {
    "thanks": N_("Thank-you"),
    "card": N_("Thank-you card"),
    "status": N_("Where things stand"),
    "advice_question": N_("One question"),
    "letter_thanks": N_("Letter of thanks"),
    "advice_call": N_("Ask for advice"),
    "last_ask": N_("Last ask"),
    "stay_in_touch": N_("Stay in touch"),
    "introduction": N_("Introduce yourself"),
    "thanks_introducer": N_("Thank who pointed you there"),
    "introduction_call": N_("Call to introduce yourself"),
    "report_back": N_("Report back"),
    "found_job_thanks": N_("Thanks for the help"),
    "feedback_thanks": N_("Thanks for the advice"),
    "referral_ask": N_("Ask whom else to talk to"),
}

_DETAILS = {
    "thanks": N_("Thanks, with one detail of your talk."),
    "card": N_("Thank-you card, three sentences."),
    "status": N_("Ask once, kindly, where things stand."),
    "advice_question": N_("Thanks for the answer, and one question for advice."),
    "letter_thanks": N_("The same thanks on paper, asking for nothing."),
    "advice_call": N_("Ask for advice, and whom else to talk to."),
    "last_ask": N_("Three things to keep, three to change."),
    "stay_in_touch": N_("A short note, so that the door stays open."),
    "introduction": N_("Say who you are and who pointed you there."),
    "thanks_introducer": N_("Say thank you for the name."),
    "introduction_call": N_("One call, if the e-mail has found no answer."),
    "report_back": N_("Tell who pointed you there how it went."),
    "found_job_thanks": N_("Tell them that you found a job, and thank them."),
    "feedback_thanks": N_("Short thanks for what they said, and what you take from it."),
    "referral_ask": N_("Ask for one name, and for nothing else."),
}


def channel(value: Channel) -> str:
    """E-mail, Call, Letter."""
    return _call() if value is Channel.PHONE else _(_CHANNELS[value])


def _call() -> str:
    # On a button the same word is a verb.
    return pgettext("noun", "Call")


def contact(value: Channel, who: str) -> str:
    """Call to Dana Reyes."""
    return _(_CONTACTS[value]).format(who=who)


def way_missing(value: Channel) -> str:
    """The street is missing."""
    return _(_MISSING[value])


def window(value: WindowKind) -> str:
    """early, midday, late."""
    return _(_WINDOWS[value])


def disposition(value: Disposition) -> str:
    """No answer."""
    return _(_DISPOSITIONS[value])


def outcome(value: Outcome) -> str:
    """Advice given."""
    return _(_OUTCOMES[value])


def decision(value: "Decision") -> str:
    """The answer was no."""
    return _(_DECISIONS[value])


def standing(value: "Standing") -> str:
    """Waiting."""
    return _(_STANDINGS[value])


def ending(value: Ending) -> str:
    """The plan rests."""
    return _(_ENDINGS[value])


def plan(name: str) -> str:
    """Ask for advice; the name of a plan or a plan template, a shipped one in the reader's language."""
    return _(name) if name else _("A plan")


def purpose(key: str) -> str:
    """Thank-you card; the key itself, as words, for a purpose of one's own."""
    words = key.replace("_", " ")
    return _(_PURPOSES.get(key, words[:1].upper() + words[1:]))


def purposes() -> list[tuple[str, str]]:
    """Give every purpose that has a name, with it."""
    return [(key, _(name)) for key, name in _PURPOSES.items()]


def purpose_detail(key: str) -> str:
    """Thank-you card, three sentences; empty for a purpose of one's own."""
    return _(_DETAILS[key]) if key in _DETAILS else ""


def step_title(value: Channel, key: str, kind: WindowKind | None) -> str:
    """What a step is, in a word or two: Call, early; Thank-you card; One question."""
    if value is Channel.PHONE:
        return _("Call, {window}").format(window=window(kind)) if kind else _call()
    return purpose(key)


_SHE, _HE = frozenset(("she", "sie")), frozenset(("he", "er"))
"""Pronouns as they are entered in any language that AskWhy speaks: a Book outlives the choice of one."""


def gender_of(pronouns: str) -> str:
    """Give "she" or "he", as it was entered; empty for any other pronouns, and for none."""
    first = pronouns.casefold().partition("/")[0].strip()
    return "she" if first in _SHE else "he" if first in _HE else ""


def theirs(pronouns: str) -> str:
    """Hers, his, theirs, as it was entered."""
    return {"she": _("hers"), "he": _("his")}.get(gender_of(pronouns), _("theirs"))


def their_day(pronouns: str) -> str:
    """Her day, his day, their day, as it was entered."""
    return {"she": _("her day"), "he": _("his day")}.get(gender_of(pronouns), _("their day"))
