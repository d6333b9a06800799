"""The example: fills an empty Book with a believable matter, and takes it out again."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.almanac import Almanac, no_holidays
from askwhy.operations import example
from askwhy.store.applications import application_rows
from askwhy.store.book import open_book
from askwhy.store.people import PeopleQuery, people_count, people_with_uids_from
from askwhy.workspace.leaving import of_leaving
from askwhy.workspace.story import UIDS, play
from askwhy.workspace.workspace import Workspace

_OWN = (SettingKey.ZONE, SettingKey.COUNTRY, SettingKey.DAY_STARTS, SettingKey.DAY_ENDS)
"""The settings by which the example is played: where one is and when one calls."""


def _as_it_stands(text: str) -> str:
    return text


def fill_example(workspace: Workspace, now: datetime, tell: Callable[[str], str] = _as_it_stands) -> int:
    """Fill an empty Book with the example, as one change; gives how many people it has.

    `tell` gives its notes and what was said in the reader's language.

    What happened is played in a Book of its own at instants before `now`, by the same verbs, so that every
    plan stands as it would. Raises Fault "book_not_empty".
    """
    if _holds_something(workspace):
        raise Fault("book_not_empty")
    values = _played(workspace, now, tell)
    workspace.apply(example.fill(values, _setting(workspace)), now)
    return sum(isinstance(value, Interviewer) for value in values)


def remove_example(workspace: Workspace, now: datetime) -> None:
    """Take the people of the example out of the Book with all that is theirs, as one change.

    They are known by their uid, so whom one added oneself stays. Raises Fault "no_example".
    """
    setting = _setting(workspace)
    if setting is None or setting.value != "yes":
        raise Fault("no_example")
    people = people_with_uids_from(workspace.book.database, UIDS)
    around = of_leaving(workspace.book, people)
    workspace.apply(example.remove(around, people, setting), now)


def _holds_something(workspace: Workspace) -> bool:
    database = workspace.book.database
    return bool(people_count(database, PeopleQuery()) or application_rows(database))


def _setting(workspace: Workspace) -> Setting | None:
    return workspace.book.values(Setting, [SettingKey.EXAMPLE.value]).get(SettingKey.EXAMPLE)


def _played(workspace: Workspace, now: datetime, tell: Callable[[str], str]) -> list[Any]:
    """Play the example in a temporary Book, as seen from where one is; gives its values."""
    settings = workspace.book.settings()
    own = {key: settings[key] for key in _OWN}
    try:
        with TemporaryDirectory(prefix="askwhy-") as folder:
            return _values_of(Path(folder) / "example.askwhy", own, now, tell)
    except OSError as error:
        raise Fault("disk_error") from error


def _values_of(
    path: Path, settings: Mapping[SettingKey, str], now: datetime, tell: Callable[[str], str]
) -> list[Any]:
    stage = Workspace(open_book(path, create=True), Almanac(no_holidays))
    try:
        # Nothing here needs to survive a power cut.
        stage.book.database.run("PRAGMA synchronous = OFF")
        stage.set(settings, now)
        play(stage, now, tell)
        people = people_with_uids_from(stage.book.database, UIDS)
        return list(dict.fromkeys(of_leaving(stage.book, people)))
    finally:
        stage.close()
