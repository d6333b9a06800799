"""Keeps a calendar file up to date in a folder of one's choice, for the calendar that one uses already."""

from datetime import datetime
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.exchange.calendar_writer import is_ours, renewed, write_calendar
from askwhy.workspace.exporting import Said, events
from askwhy.workspace.workspace import Workspace
from askwhy.workspace.writing import write_whole


def calendar_folder(workspace: Workspace) -> Path | None:
    """Give the folder in which the calendar is kept; None where none is."""
    text = workspace.book.settings()[SettingKey.CALENDAR_FOLDER]
    return Path(text) if text else None


def keep_calendar(workspace: Workspace, name: str, now: datetime, said: Said) -> bool:
    """Bring the calendar of this name up to date; tells whether there was something new to write.

    A file is left alone where it says the same. Raises Fault "calendar_without_folder", "calendar_not_ours" for a
    file that another program wrote, "calendar_not_written".
    """
    folder = calendar_folder(workspace)
    if folder is None:
        return False
    path = folder / name
    before = _before(path)
    after = renewed(before, write_calendar(events(workspace, now, said), now))
    if after == before:
        return False
    try:
        write_whole(path, after)
    except Fault as fault:
        raise Fault("calendar_not_written", path=str(path)) from fault
    return True


def _before(path: Path) -> bytes:
    """Give what stands in the file; nothing where there is none yet."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        if path.parent.is_dir():
            return b""
        raise Fault("calendar_without_folder", path=str(path.parent)) from error
    except NotADirectoryError as error:
        raise Fault("calendar_without_folder", path=str(path.parent)) from error
    except OSError as error:
        raise Fault("calendar_not_written", path=str(path)) from error
    if not is_ours(data):
        raise Fault("calendar_not_ours", path=str(path))
    return data
