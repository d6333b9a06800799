"""Keeps the calendar file in step with what a command has changed, where a folder for it is set."""

from pathlib import Path

from askwhy.cli.context import Context
from askwhy.cli.language import speak_to_owner
from askwhy.cli.output import complain
from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.wording.faults import sentence


def keep(context: Context) -> None:
    """Bring the calendar up to date. That it cannot be is said, and undoes nothing of the command."""
    if not context.workspace.book.settings()[SettingKey.CALENDAR_FOLDER]:
        return
    # Imported where a calendar is kept: most commands need none of it.
    from askwhy.wording.books import calendar_name
    from askwhy.wording.exports import Calendar
    from askwhy.workspace.calendar_folder import keep_calendar

    # The window writes the same file: it must not change its language with each command.
    speak_to_owner(context.workspace)
    said = Calendar(context.workspace.world, context.today).said
    try:
        keep_calendar(context.workspace, calendar_name(context.path), context.now, said)
    except Fault as fault:
        complain(sentence(fault))


def folder_of(text: str) -> str:
    """Give the whole path of a folder that was named; empty for none. Raises Fault "not_a_folder"."""
    if not text.strip():
        return ""
    folder = Path(text).expanduser().absolute()
    if not folder.is_dir():
        raise Fault("not_a_folder", value=text)
    return str(folder)
