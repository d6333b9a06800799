"""The sentences of what Today proposes."""

from collections.abc import Sequence
from datetime import date

from askwhy.domain.proposals import PauseProposal, Proposal, SilenceProposal
from askwhy.wording import dates
from askwhy.wording.i18n import _, ngettext, within


def sentence(proposal: Proposal, today: date) -> str:
    """Say what there is to decide, as a person would say it on that day."""
    if isinstance(proposal, SilenceProposal):
        return _silence(proposal, today)
    if isinstance(proposal, PauseProposal):
        return _pause(proposal.employer, proposal.answered, proposal.names)
    return _pile(len(proposal.steps), proposal.days)


def _silence(proposal: SilenceProposal, today: date) -> str:
    """Acme promised an answer by Tue 10 Nov and has given none. You can treat it as a no."""
    employer, promised_on, last_interview = proposal.employer, proposal.promised_on, proposal.last_interview
    who = employer or _("This employer")
    ask = _("You can treat it as a no, and ask for advice all the same.")
    if promised_on is not None:
        day = dates.near_day(promised_on, today)
        said = _("{who} promised an answer by {day} and has given none.").format(who=who, day=_lower(day))
    elif last_interview is not None:
        days = (today - last_interview).days
        said = _("{who} has said nothing in the {count} days since the interview.").format(
            who=who, count=days
        )
    else:
        said = _("{who} has said nothing yet.").format(who=who)
    return f"{said} {ask}"


def _lower(day: str) -> str:
    """Yesterday within a sentence; a weekday keeps its capital."""
    return within(day) if day in (_("Today"), _("Tomorrow"), _("Yesterday")) else day


def _pause(employer: str, answered: str, names: Sequence[str]) -> str:
    """Dana Reyes answered, so the plans for Sam Whitlock and Jon Okafor at Acme rest."""
    others = listed(names)
    if employer:
        return ngettext(
            "{answered} answered, so the plan for {others} at {employer} rests.",
            "{answered} answered, so the plans for {others} at {employer} rest.",
            len(names),
            answered=answered,
            others=others,
            employer=employer,
        )
    return ngettext(
        "{answered} answered, so the plan for {others} rests.",
        "{answered} answered, so the plans for {others} rest.",
        len(names),
        answered=answered,
        others=others,
    )


def listed(names: Sequence[str]) -> str:
    """Dana Reyes; Dana Reyes and Sam Whitlock; Dana Reyes, Sam Whitlock and Jon Okafor."""
    if len(names) < 2:
        return names[0] if names else ""
    return _("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])


def _pile(steps: int, days: int) -> str:
    """14 steps waited while you were away; spread them over 5 days?"""
    return _("{count} steps waited while you were away; spread them over {days} days?").format(
        count=steps, days=days
    )
