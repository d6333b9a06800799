"""The commands of people: import brings them in, people lists them."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import table
from askwhy.domain.drafts import Problem
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Plan, PlanState
from askwhy.domain.people import Employer, Interviewer
from askwhy.facts.postal import postal_lines
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording import problems
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace.book_json import bring_book_in
from askwhy.workspace.files import read_bytes, read_files


def bring_in(context: Context) -> None:
    """Bring in people from files; what could not be read is listed with its line."""
    books = [path for path in context.arguments.files if path.suffix.casefold() == ".json"]
    if books:
        _bring_book_in(context, books)
        return
    read = read_files(context.arguments.files)
    if read.problems and not read.people:
        first = read.problems[0]
        raise Fault("nobody_read", place=_place(first), why=problems.sentence(first.why))
    report = context.workspace.bring_in(read.people, context.now)
    counts = asdict(report) | {"skipped": read.skipped}
    lines = [
        ngettext(
            "One person added, {updated} updated, {unchanged} unchanged.",
            "{count} people added, {updated} updated, {unchanged} unchanged.",
            report.added,
            updated=report.updated,
            unchanged=report.unchanged,
        )
    ]
    told = (*read.problems, *read.remarks)
    lines += [f"{_place(each)}: {problems.sentence(each.why)} {each.text}" for each in told]
    listed = {"problems": read.problems} | ({"remarks": read.remarks} if read.remarks else {})
    context.show(
        counts | {name: [_problem(each) for each in each_of] for name, each_of in listed.items()}, lines
    )


def _bring_book_in(context: Context, books: list[Path]) -> None:
    """Make a Book again of what `askwhy export` wrote as JSON."""
    if len(context.arguments.files) > 1:
        raise Fault("book_file_alone", file=books[0].name)
    data = read_bytes(books[0])
    count = bring_book_in(context.workspace, data, books[0].name, context.now)
    counts = {"added": count, "updated": 0, "unchanged": 0, "skipped": 0}
    text = ngettext("The whole book is in: one person.", "The whole book is in: {count} people.", count)
    context.show(counts | {"problems": []}, [text])


def _place(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}" if problem.line else problem.file


def _problem(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.file,
        "line": problem.line,
        "text": problem.text,
        "why": problems.sentence(problem.why),
    }


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
