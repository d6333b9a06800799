"""What Today proposes, as lines with the verbs that follow it."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from askwhy.domain.proposals import PauseProposal, PileProposal, Proposal, SilenceProposal
from askwhy.ui.today.sections import Section
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _
from askwhy.workspace.today import TodayPage

if TYPE_CHECKING:
    from askwhy.ui.today.proposal_line import Action, ProposalLine

_ICONS = {SilenceProposal: "clock", PauseProposal: "pause", PileProposal: "calendar"}


class Decisions(Section):
    """The proposals of some kinds; in sight as long as there are any."""

    def __init__(self, title: str, verbs: Verbs, *kinds: type, counts: bool = True) -> None:
        super().__init__(title, counts=counts)
        self._verbs, self._kinds = verbs, kinds
        self._proposed: tuple[Proposal, ...] = ()

    def show_page(self, page: TodayPage) -> None:
        """Show what there is to decide; what stays the same keeps its widgets, and the keyboard in them."""
        proposed = tuple(each for each in page.proposals if isinstance(each, self._kinds))
        if proposed != self._proposed:
            self._proposed = proposed
            self.set_lines([partial(_line, each, self._verbs, page.day) for each in proposed])


def decisions(verbs: Verbs) -> tuple[Decisions, Decisions]:
    """Make the section over the list, for a pile that changes all below it, and the one below, which has time."""
    return (
        Decisions(_("Welcome back"), verbs, PileProposal, counts=False),
        Decisions(_("To decide"), verbs, PauseProposal, SilenceProposal),
    )


def _line(proposal: Proposal, verbs: Verbs, today: date) -> "ProposalLine":
    """Make the line of a proposal."""
    # On most days there is nothing to decide.
    from askwhy.ui.today.proposal_line import ProposalLine
    from askwhy.wording import proposals

    sentence = proposals.sentence(proposal, today)
    return ProposalLine(_ICONS[type(proposal)], sentence, _actions(proposal, verbs))


def _actions(proposal: Proposal, verbs: Verbs) -> "list[Action]":
    if isinstance(proposal, SilenceProposal):
        return [
            (_("Treat it as a no"), partial(verbs.take_silence, proposal.application)),
            (_("Wait a week more"), partial(verbs.wait_longer, proposal.application)),
            (_("They answered…"), partial(verbs.decide, proposal.application)),
        ]
    if isinstance(proposal, PauseProposal):
        whose = proposal.employer or proposal.names[0]
        return [
            (_("Go on"), partial(verbs.resume_all, proposal.plans, whose)),
            (_("End them"), partial(verbs.rest_all, proposal.plans, whose)),
        ]
    return [(_("Spread them"), partial(verbs.spread, proposal.steps))]
