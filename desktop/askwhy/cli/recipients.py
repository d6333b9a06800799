"""For whom a command prints: the people chosen, in the order wanted, and what is said of those left out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from askwhy.cli.context import Context
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.printers import PrinterTray, tray_key
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording.i18n import _
from askwhy.wording.numbers import listed
from askwhy.wording.reasons import sentence
from askwhy.workspace.labels import Recipient, by_country, recipients
from askwhy.workspace.today import letters_due


def chosen(context: Context) -> list[Recipient]:
    """Give who was chosen, from the Nth on. Raises Fault "nobody_to_print" and "nothing_to_print"."""
    people = recipients(context.workspace, _keys(context))
    if context.arguments.by_country:
        people = by_country(people)
    people = people[context.arguments.again - 1 :]
    if not people:
        raise Fault("nothing_to_print")
    return people


def _keys(context: Context) -> list[InterviewerId]:
    given = context.arguments
    if given.all:
        return people_ids(context.workspace.book.database, PeopleQuery())
    if given.due:
        return [row.interviewer for row in letters_due(context.workspace, context.now)]
    if not given.who:
        raise Fault("nobody_to_print")
    return list(dict.fromkeys(context.who(text) for text in given.who))


def ready(people: Iterable[Recipient]) -> list[Addressee]:
    """Give those who can be written to."""
    return [each.paper for each in people if isinstance(each.paper, Addressee)]


def without(people: Iterable[Recipient]) -> list[LeftOut]:
    """Give those who cannot, and why."""
    return [each.paper for each in people if isinstance(each.paper, LeftOut)]


def tray(context: Context) -> PrinterTray | None:
    """Give what is known of the printer that was named; None when none was."""
    given = context.arguments
    return context.workspace.tray(tray_key(given.printer, given.tray)) if given.printer else None


def named(people: Iterable[Recipient], letters: Mapping[int, list[str]]) -> list[tuple[str, list[str]]]:
    """Give letters by the names of whom they are for."""
    return [(each.name, letters[each.key]) for each in people if each.key in letters]


def show(
    context: Context,
    data: dict[str, Any],
    summary: str,
    left_out: Iterable[LeftOut],
    boxes: Sequence[tuple[str, list[str]]] = (),
) -> None:
    """Print what was written, who is left out, and for whom a letter of `boxes` comes out as an empty box."""
    out = [{"who": each.who, "why": sentence(each.reason, context.today)} for each in left_out]
    lines = [_("Left out: {who}. {why}").format(**each) for each in out]
    lacking = [{"who": who, "letters": letters} for who, letters in boxes]
    lines += [
        _("For {who}, no font here draws {letters}; they print as empty boxes.").format(
            who=who, letters=listed(letters)
        )
        for who, letters in boxes
    ]
    if lacking:
        data = data | {"without_glyph": lacking}
    context.show(data | {"left_out": out}, [summary, *lines])
