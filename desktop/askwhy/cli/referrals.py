"""The command that adds whom somebody named, and what the options say of them."""

from askwhy.cli import deeds, output
from askwhy.cli.context import Context
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.faults import Ambiguous
from askwhy.domain.people import Interviewer
from askwhy.store.applied import Applied
from askwhy.workspace.referring import namesakes


def named(context: Context) -> NamedDraft | None:
    """Give whom the arguments name; None when they name nobody.

    Raises Ambiguous "named_known" with those who have that name already, unless it is said who is meant.
    """
    given = context.arguments
    name = " ".join(given.referral.split())
    if not name:
        return None
    if name.isdecimal() and context.holds(Interviewer, int(name)):
        person = context.workspace.book.value(Interviewer, int(name))
        return NamedDraft(PersonDraft(person.name), person.id)
    known = [] if given.referral_new else namesakes(context.workspace.book, name)
    if known:
        raise Ambiguous("named_known", tuple((int(each.id), each.name) for each in known), who=name)
    return NamedDraft(
        PersonDraft(
            name,
            employer=given.referral_employer,
            emails=((given.referral_email, ""),),
            phones=((given.referral_phone, ""),),
        )
    )


def refer(context: Context) -> None:
    """Add whom somebody named."""
    who, whom = context.who(context.arguments.who), named(context)
    if whom is None:
        # An empty name: the fault that every form of a person has for it.
        whom = NamedDraft(PersonDraft(""))
    show(context, context.workspace.refer(who, whom, context.now))


def show(context: Context, applied: Applied) -> None:
    """Print what a verb did; where somebody was named, also who that is and the plan for them."""
    today = context.today
    data, lines = deeds.applied_json(applied, today), deeds.applied_lines(applied, today)
    if applied.label.key == "referred":
        made = [edit.after for edit in applied.edits if edit.before is None]
        steps = [value for value in made if isinstance(value, Step)]
        lines += output.table(deeds.step_cells(step, today) for step in steps)
        data["referral"] = {
            "id": next(
                (edit.after.id for edit in applied.edits if isinstance(edit.after, Interviewer)), None
            ),
            "name": applied.label.arg("named"),
            "added": any(isinstance(value, Interviewer) for value in made),
            "plan": next((value.id for value in made if isinstance(value, Plan)), None),
            "steps": [deeds.step_json(step, today) for step in steps],
        }
    context.show(data, lines)
