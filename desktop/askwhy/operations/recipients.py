"""Resolves to whom a step goes: asks of one application go to one person after the other."""

from askwhy.domain.contacts import Plan
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState, RecipientRole
from askwhy.domain.people import Interviewer
from askwhy.operations.situations import ApplicationSituation


def recipient(
    role: RecipientRole, person: Interviewer, about: ApplicationSituation | None, plan: Plan
) -> InterviewerId:
    """Give who a step of a person's plan goes to; where nobody fits the role, the plan's own person."""
    if role is RecipientRole.INFORMER and about is not None:
        return _informer(person.id, about, plan)
    if role is RecipientRole.INTRODUCER and person.introduced_by is not None:
        return person.introduced_by
    return person.id


def _informer(person: InterviewerId, about: ApplicationSituation, plan: Plan) -> InterviewerId:
    """Give who told the decision, for the first plan of an application.

    The others ask their own person: nobody is to get the same question twice, and who told may have a plan
    of their own.
    """
    told_by = about.application.told_by
    others = [
        view.plan
        for view in about.plans
        if view.plan.id != plan.id and view.plan.state is not PlanState.FINISHED
    ]
    # A plan that is just made has a provisional, negative id; it is never before one that exists.
    is_first = not others if plan.id < 0 else all(plan.id < other.id for other in others)
    is_asked_already = any(other.interviewer == told_by for other in others)
    return person if told_by is None or is_asked_already or not is_first else told_by
