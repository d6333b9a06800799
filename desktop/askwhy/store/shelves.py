"""The shelves: in which table each kind of domain value stands."""

from dataclasses import fields
from typing import Any, get_args, get_type_hints

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch, Turn
from askwhy.domain.drawer import SheetUse
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import Anchor, DayType
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.printers import PrinterTray
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.domain.settings import Setting
from askwhy.domain.sheets import LabelSheet
from askwhy.domain.spelling import email_key, sort_key
from askwhy.domain.wishes import NO_WISHES
from askwhy.domain.zones import Zone
from askwhy.store.codec import dumps, loads
from askwhy.store.places import read_wishes
from askwhy.store.shelf import Child, Column, Shelf, column


def _json(name: str) -> Column:
    return Column(name, lambda value: dumps(getattr(value, name)))


def _optional_json(name: str, missing: str | None) -> Column:
    def take(value: Any) -> str | None:
        inner = getattr(value, name)
        return missing if inner is None else dumps(inner)

    return Column(name, take)


def _wishes(person: Interviewer) -> str:
    return "" if person.wishes == NO_WISHES else dumps(person.wishes)


def _name_columns() -> tuple[Column, ...]:
    return (
        Column("name", lambda value: value.name),
        Column("name_key", lambda value: value.name.casefold()),
        Column("sort_key", lambda value: sort_key(value.name)),
    )


def _fields(kind: type, table: str, field: str, *extra: Column) -> Child:
    """A child table with a column for each field of a dataclass, and derived ones behind them."""
    names = tuple(item.name for item in fields(kind))
    columns = tuple(column(name) for name in names)
    return Child(field, table, (*columns, *extra), lambda row: kind(*row[: len(names)]))


def _single(table: str, field: str, column: str) -> Child:
    return Child(field, table, (Column(column, lambda item: item),), lambda row: row[0])


def _marks() -> Child:
    columns = (column("theme"), column("liked"))
    return Child("marks", "feedback_mark", columns, lambda row: Mark(row[0], bool(row[1])))


def _item(hints: dict[str, Any], name: str) -> type:
    kind: type = get_args(hints[name])[0]
    return kind


_CLOSES = {"closes_after": lambda row: loads(tuple[Anchor, int, DayType], row["closes_after"])}

_PERSON = get_type_hints(Interviewer)

SHELVES: dict[type, Shelf] = {
    shelf.kind: shelf
    for shelf in (
        Shelf(Employer, "employer", columns={"name": _name_columns()}),
        Shelf(
            Interviewer,
            "interviewer",
            columns={
                "name": _name_columns(),
                "zone": (
                    Column("zone", lambda person: person.zone.name),
                    Column("zone_reason", lambda person: dumps(person.zone.reason)),
                ),
                "week": (_optional_json("week", ""),),
                "wishes": (Column("wishes", _wishes),),
                "unread": (_json("unread"),),
            },
            builders={
                "zone": lambda row: Zone(row["zone"], loads(Reason, row["zone_reason"])),
                "week": lambda row: loads(WorkingWeek, row["week"]) if row["week"] else None,
                "wishes": lambda row: read_wishes(row["wishes"]),
                "unread": lambda row: loads(tuple[str, ...], row["unread"]),
                "opted_out": lambda row: bool(row["opted_out"]),
            },
            children=(
                _fields(
                    _item(_PERSON, "emails"),
                    "email",
                    "emails",
                    Column("email_key", lambda email: email_key(email.address)),
                ),
                _fields(_item(_PERSON, "phones"), "phone", "phones"),
                _fields(_item(_PERSON, "addresses"), "address", "addresses"),
                _single("tag", "tags", "tag"),
            ),
            references=("employer", "introduced_by", "introduced_in"),
        ),
        Shelf(Apart, "apart", references=("one", "other")),
        Shelf(Application, "application", references=("employer", "told_by")),
        Shelf(
            Interview,
            "interview",
            children=(_single("panel", "panel", "interviewer"),),
            references=("application", "panel"),
        ),
        Shelf(
            Plan,
            "plan",
            columns={"closes_after": (_json("closes_after"),)},
            builders=_CLOSES,
            references=("interviewer", "application"),
        ),
        Shelf(
            Step,
            "step",
            columns={"reason": (_optional_json("reason", None),), "story": (_json("story"),)},
            builders={
                "story": lambda row: loads(tuple[Turn, ...], row["story"]),
                "reason": lambda row: loads(Reason, row["reason"]) if row["reason"] else None,
                "optional": lambda row: bool(row["optional"]),
            },
            references=("plan", "recipient"),
        ),
        Shelf(Touch, "touch", references=("interviewer", "step", "application")),
        Shelf(
            Feedback,
            "feedback",
            children=(_marks(),),
            references=("interviewer", "touch", "application"),
        ),
        Shelf(Theme, "theme", key="key"),
        Shelf(OwnText, "own_text"),
        Shelf(Todo, "todo", references=("feedback",)),
        Shelf(Setting, "setting", key="key"),
        Shelf(LabelSheet, "label_sheet", key="name"),
        Shelf(
            SheetUse,
            "sheet_use",
            key="key",
            builders={"favourite": lambda row: bool(row["favourite"])},
        ),
        Shelf(PrinterTray, "printer_tray", key="key"),
        Shelf(
            Sequence,
            "sequence",
            key="key",
            columns={"closes_after": (_json("closes_after"),), "steps": (_json("steps"),)},
            builders={
                **_CLOSES,
                "steps": lambda row: loads(tuple[SequenceStep, ...], row["steps"]),
                "offered": lambda row: bool(row["offered"]),
            },
        ),
    )
}
"""Every kind of value a Change may hold, and where it stands."""
