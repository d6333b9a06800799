"""The command that lists the people."""

from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import table
from askwhy.domain.contacts import Plan
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Employer, Interviewer
from askwhy.facts.postal import postal_lines
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording.i18n import _
from askwhy.wording.reasons import sentence


def people(context: Context) -> None:
    """List the interviewers."""
    book = context.workspace.book
    query = " ".join(context.arguments.query)
    keys = people_ids(book.database, PeopleQuery(text=query))
    found = book.values(Interviewer, keys)
    employers = book.values(Employer, {each.employer for each in found.values() if each.employer is not None})
    plans = _plans(context, keys)
    rows = [_person(context, found[key], employers, plans) for key in keys]
    context.show(rows, table(_cells(row) for row in rows) or [_nobody(query)])


def _nobody(query: str) -> str:
    if query:
        return _("Nobody in the book fits “{who}”.").format(who=query)
    return _("Nobody yet. Bring people in with askwhy import, or look around with askwhy demo.")


def _plans(context: Context, keys: list[InterviewerId]) -> dict[InterviewerId, Plan]:
    """Give each person's plan that counts: one under way before one that has ended, the newest first."""
    plans: dict[InterviewerId, Plan] = {}
    for plan in context.workspace.book.of(Plan, "interviewer", keys):
        known = plans.get(plan.interviewer)
        if known is None or known.state is PlanState.FINISHED or plan.state is not PlanState.FINISHED:
            plans[plan.interviewer] = plan
    return plans


def _person(
    context: Context, person: Interviewer, employers: dict[Any, Employer], plans: dict[InterviewerId, Plan]
) -> dict[str, Any]:
    employer = employers[person.employer].name if person.employer is not None else ""
    world = context.workspace.world
    plan = plans.get(person.id)
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role,
        "employer": employer,
        "emails": [email.address for email in person.emails],
        "phones": [phone.typed for phone in person.phones],
        "addresses": [
            {"lines": list(postal_lines(person.name, employer, address, world.home))}
            for address in person.addresses
        ],
        "time_zone": world.zone_of(person.zone).key,
        "zone_reason": sentence(person.zone.reason, context.today),
        "plan": None
        if plan is None
        else {"id": plan.id, "sequence": plan.sequence, "state": plan.state.value},
    }


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    work = ", ".join(part for part in (row["role"], row["employer"]) if part)
    ways = ", ".join((*row["emails"][:1], *row["phones"][:1]))
    return f"{row['id']:>4}", row["name"], work, ways
