"""The commands of what they said: note it with its themes, list the themes, and the things to do."""

from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import iso, shown, table
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Mark, Theme, Todo
from askwhy.domain.ids import TodoId
from askwhy.operations.themes import find_theme
from askwhy.store.feedback import TodoRow, todo_rows
from askwhy.wording.i18n import _, spoken


def feedback(context: Context) -> None:
    """Note what somebody said, in their words, and what it was about."""
    given = context.arguments
    who = context.who(given.who)
    context.show_applied(
        context.workspace.note_feedback(who, context.now, given.words, marks(context), given.todo)
    )


def marks(context: Context) -> tuple[Mark, ...]:
    """Give what the words are about, as the arguments name it. Raises Fault "unknown_theme"."""
    known, given = context.workspace.themes(spoken()), context.arguments
    missed = (Mark(find_theme(known, name).key) for name in given.missed)
    liked = (Mark(find_theme(known, name).key, liked=True) for name in given.liked)
    return (*missed, *liked)


def themes(context: Context) -> None:
    """List what an answer can be about."""
    known = context.workspace.themes(spoken()).values()
    data = [{"key": each.key, "name": each.name, "liked": each.liked} for each in known]
    context.show(data, table((each.key, each.name, each.liked) for each in known) if known else [])


def todo(context: Context) -> None:
    """List the things to do before the next interview, or add or tick one."""
    given, workspace = context.arguments, context.workspace
    if given.add is not None:
        context.show_applied(workspace.add_todo(given.add, context.now))
    elif given.done is not None:
        context.show_applied(workspace.tick_todo(_todo(context, given.done), True, context.now))
    elif given.open is not None:
        context.show_applied(workspace.tick_todo(_todo(context, given.open), False, context.now))
    else:
        rows, known = todo_rows(workspace.book.database), workspace.themes(spoken())
        lines = table(_cells(row, known) for row in rows) if rows else [_("Nothing is to do.")]
        context.show([_json(row) for row in rows], lines)


def _todo(context: Context, number: int) -> TodoId:
    if not context.holds(Todo, number):
        raise Fault("unknown_todo", number=number)
    return TodoId(number)


def _cells(row: TodoRow, known: dict[str, Theme]) -> tuple[str, ...]:
    about = known[row.theme].name if row.theme in known else row.theme
    return f"{row.todo:>5}", "✓" if row.done_on else " ", row.text, about, row.name, shown(row.done_on)


def _json(row: TodoRow) -> dict[str, Any]:
    return {
        "todo": row.todo,
        "text": row.text,
        "theme": row.theme,
        "who": row.name,
        "words": row.words,
        "added_on": iso(row.added_on),
        "done_on": iso(row.done_on),
    }
