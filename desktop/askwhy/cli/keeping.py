"""The commands that keep the Book: export, undo, redo, set, demo."""

from askwhy.cli.calendar import folder_of
from askwhy.cli.context import Context
from askwhy.domain.faults import Fault
from askwhy.domain.settings import INNER, SettingKey
from askwhy.wording.exports import Calendar, written
from askwhy.wording.i18n import _
from askwhy.wording.labels import done_again, label, taken_back
from askwhy.wording.mail import ACCEPTED
from askwhy.workspace import exporting
from askwhy.workspace.example import fill_example


def export(context: Context) -> None:
    """Write a file of another form, by its ending."""
    path = context.arguments.file
    said = Calendar(context.workspace.world, context.today).said
    count = exporting.export(context.workspace, path, context.now, said, context.arguments.vcard)
    context.show({"written": count}, [written(path.suffix.casefold(), count)])


def undo(context: Context) -> None:
    """Take the last change back. Raises Fault "undo_accepted" for an e-mail that is out, unless it was said."""
    _must_be_meant(context, 0)
    change = context.workspace.undo().label
    context.show({"change": label(change)}, [taken_back(change)])


def redo(context: Context) -> None:
    """Apply again what was undone last. Raises Fault "redo_accepted" likewise."""
    _must_be_meant(context, 1)
    change = context.workspace.redo().label
    context.show({"change": label(change)}, [done_again(change)])


def _must_be_meant(context: Context, which: int) -> None:
    label = context.workspace.book.next_labels()[which]
    if label is not None and label.key == ACCEPTED and not context.arguments.yes:
        who = str(label.arg("who"))
        raise Fault("redo_accepted", who=who) if which else Fault("undo_accepted", who=who)


def set_one(context: Context) -> None:
    """Change one setting."""
    name = context.arguments.key
    known = [key.value for key in SettingKey if key not in INNER]
    if name not in known:
        raise Fault("unknown_setting", name=name, known=", ".join(known))
    value = context.arguments.value
    if name == SettingKey.CALENDAR_FOLDER:
        value = folder_of(value)
    applied = context.workspace.set({SettingKey(name): value}, context.now)
    value = context.workspace.book.settings()[SettingKey(name)]
    context.show({"change": label(applied.label), "key": name, "value": value}, [f"{name}: {value}"])


def demo(context: Context) -> None:
    """Fill an empty book with an example."""
    count = fill_example(context.workspace, context.now, _)
    context.show(
        {"people": count}, [_("The example is in: {count} people. See askwhy today.").format(count=count)]
    )
