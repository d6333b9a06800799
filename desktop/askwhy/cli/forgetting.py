"""The command that forgets: people by WHO, or an employer by its name."""

from askwhy.cli.context import Context
from askwhy.domain.faults import Fault
from askwhy.domain.ids import EmployerId
from askwhy.store.people import employers_named
from askwhy.wording.forgetting import done, what_goes
from askwhy.workspace import forgetting


def forget(context: Context) -> None:
    """Forget, when it was confirmed. Raises Fault "forget_nobody", "forget_unconfirmed" and those of `who`."""
    name = context.arguments.employer
    employer = _employer(context, name) if name else None
    people = [context.who(who) for who in context.arguments.who]
    if (employer is None) == (not people):
        raise Fault("forget_nobody")
    found = forgetting.scope(context.workspace.book, people, employer)
    if not context.arguments.yes:
        raise Fault("forget_unconfirmed", what=what_goes(found.people, found.applications))
    context.workspace.forget(people, employer)
    cleaned = forgetting.forget_in_backups(context.path)
    data = {"people": len(found.people), "applications": found.applications, "backups": cleaned}
    context.show(data, [done(len(found.people), found.applications, cleaned)])


def _employer(context: Context, name: str) -> EmployerId:
    found = employers_named(context.workspace.book.database, [name])
    if not found:
        raise Fault("unknown_employer", name=name)
    return next(iter(found.values()))
