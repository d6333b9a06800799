"""Any value of each kind that a Book keeps, for hypothesis to choose from."""

from datetime import UTC
from typing import Any

from hypothesis import strategies as st

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Value
from askwhy.domain.contacts import Plan, Step, Touch, Turn
from askwhy.domain.drawer import SheetUse
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import (
    Anchor,
    Channel,
    DayType,
    Ending,
    Kind,
    PlanState,
    RecipientRole,
    StepState,
    WindowKind,
)
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Address, Email, Employer, Interviewer, Phone
from askwhy.domain.printers import Face, Feed, PrinterTray
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.sheets import Known, LabelSheet
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.domain.zones import Zone

TEXTS = st.text(max_size=12)
KEYS: st.SearchStrategy[Any] = st.integers(1, 2**40)
NUMBERS = st.integers(-(2**31), 2**31)
DAYS = st.dates()
INSTANTS = st.datetimes().map(lambda naive: naive.replace(tzinfo=UTC, fold=0))
FLAGS = st.booleans()

_ARGUMENTS = st.lists(st.tuples(TEXTS, TEXTS | NUMBERS), max_size=3).map(tuple)
REASONS = st.builds(Reason, TEXTS, _ARGUMENTS)
_HOURS = st.tuples(st.integers(0, 700), st.integers(701, 1440))
_WEEK_DAYS = st.lists(st.none() | _HOURS, min_size=6, max_size=6)
WEEKS = st.builds(lambda first, others: WorkingWeek((first, *others)), _HOURS, _WEEK_DAYS)


def several(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Give none, one or a few, as a tuple."""
    return st.lists(items, max_size=3).map(tuple)


EMPLOYERS = st.builds(Employer, KEYS, TEXTS)
_EMAILS = st.builds(Email, TEXTS, TEXTS, TEXTS)
_PHONES = st.builds(Phone, TEXTS, TEXTS, TEXTS, TEXTS)
_ADDRESSES = st.builds(Address, *[TEXTS] * 9)
INTERVIEWERS = st.builds(
    Interviewer,
    id=KEYS,
    uid=TEXTS,
    name=TEXTS,
    pronouns=TEXTS,
    role=TEXTS,
    employer=st.none() | KEYS,
    emails=several(_EMAILS),
    phones=several(_PHONES),
    addresses=several(_ADDRESSES),
    zone=st.builds(Zone, TEXTS, REASONS),
    week=st.none() | WEEKS,
    note=TEXTS,
    tags=several(TEXTS),
    introduced_by=st.none() | KEYS,
    introduced_in=st.none() | KEYS,
    opted_out=FLAGS,
    unread=several(TEXTS),
)
APARTS = st.builds(Apart, KEYS, KEYS, KEYS)
APPLICATIONS = st.builds(
    Application,
    id=KEYS,
    employer=st.none() | KEYS,
    role=TEXTS,
    promised_on=st.none() | DAYS,
    decision=st.sampled_from(Decision),
    decided_on=st.none() | DAYS,
    told_by=st.none() | KEYS,
)
INTERVIEWS = st.builds(Interview, id=KEYS, application=KEYS, held_on=DAYS, panel=several(KEYS), note=TEXTS)
CLOSES_AFTER = st.tuples(st.sampled_from(Anchor), st.integers(0, 90), st.sampled_from(DayType))
PLANS = st.builds(
    Plan,
    id=KEYS,
    interviewer=KEYS,
    application=st.none() | KEYS,
    sequence=TEXTS,
    started_on=DAYS,
    state=st.sampled_from(PlanState),
    ending=st.none() | st.sampled_from(Ending),
    closes_on=st.none() | DAYS,
    name=TEXTS,
    closes_after=CLOSES_AFTER,
    silence_after=NUMBERS,
)
TURNS = st.builds(
    Turn, DAYS, st.sampled_from(StepState), st.none() | DAYS, st.sampled_from(Channel), st.none() | REASONS
)
STEPS = st.builds(
    Step,
    id=KEYS,
    uid=TEXTS,
    plan=KEYS,
    position=NUMBERS,
    channel=st.sampled_from(Channel),
    recipient=KEYS,
    purpose=TEXTS,
    kind=st.sampled_from(Kind),
    anchor=st.sampled_from(Anchor),
    offset=NUMBERS,
    days=st.sampled_from(DayType),
    window=st.none() | st.sampled_from(WindowKind),
    optional=FLAGS,
    due_on=st.none() | DAYS,
    state=st.sampled_from(StepState),
    reason=st.none() | REASONS,
    role=st.sampled_from(RecipientRole),
    alternative=st.none() | st.sampled_from(Channel),
    instead_of=st.none() | st.sampled_from(Channel),
    text=TEXTS,
    story=st.lists(TURNS, max_size=3).map(tuple),
)
TOUCHES = st.builds(
    Touch,
    id=KEYS,
    interviewer=KEYS,
    channel=st.sampled_from(Channel),
    direction=st.sampled_from(Direction),
    at=INSTANTS,
    zone=TEXTS,
    step=st.none() | KEYS,
    application=st.none() | KEYS,
    disposition=st.none() | st.sampled_from(Disposition),
    outcome=st.none() | st.sampled_from(Outcome),
    window=st.none() | st.sampled_from(WindowKind),
    note=TEXTS,
    kind=st.sampled_from(Kind),
)
FEEDBACKS = st.builds(
    Feedback,
    id=KEYS,
    interviewer=KEYS,
    words=TEXTS,
    touch=st.none() | KEYS,
    application=st.none() | KEYS,
    marks=several(st.builds(Mark, TEXTS, FLAGS)),
)
THEMES = st.builds(Theme, TEXTS, TEXTS, TEXTS)
OWN_TEXTS = st.builds(OwnText, KEYS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)
TODOS = st.builds(
    Todo,
    id=KEYS,
    text=TEXTS,
    added_on=DAYS,
    theme=TEXTS,
    feedback=st.none() | KEYS,
    done_on=st.none() | DAYS,
)
SETTINGS = st.builds(Setting, st.sampled_from(SettingKey), TEXTS)
_MM = st.floats(5, 30)
LABEL_SHEETS = st.builds(
    LabelSheet,
    *[TEXTS] * 4,
    page_width=st.floats(200, 300),
    page_height=st.floats(200, 300),
    columns=st.integers(1, 3),
    rows=st.integers(1, 3),
    label_width=_MM,
    label_height=_MM,
    left=_MM,
    top=_MM,
    pitch_x=st.floats(30, 50),
    pitch_y=st.floats(30, 50),
    corner=st.floats(0, 2),
    known=st.sampled_from(Known),
)
SHEET_USES = st.builds(SheetUse, TEXTS, st.integers(1, 300), st.none() | DAYS, FLAGS)
PRINTER_TRAYS = st.builds(
    PrinterTray,
    TEXTS,
    *[st.floats(-20, 20).map(lambda shift: shift + 0.0)] * 2,  # SQLite knows no negative nothing
    *[st.floats(0.96, 1.04)] * 2,
    measured_on=st.none() | DAYS,
    feed=st.sampled_from(Feed),
    face=st.sampled_from(Face),
)
SEQUENCE_STEPS = st.builds(
    SequenceStep,
    channel=st.sampled_from([Channel.EMAIL, Channel.LETTER]),
    purpose=TEXTS,
    kind=st.sampled_from(Kind),
    anchor=st.sampled_from(Anchor),
    offset=st.integers(0, 90),
    days=st.sampled_from(DayType),
    recipient=st.sampled_from(RecipientRole),
    optional=FLAGS,
    alternative=st.none() | st.just(Channel.PHONE),
    text=TEXTS,
)
SEQUENCES = st.builds(
    Sequence,
    key=TEXTS,
    name=TEXTS,
    purpose=TEXTS,
    closes_after=CLOSES_AFTER,
    steps=st.lists(SEQUENCE_STEPS, min_size=1, max_size=3).map(tuple),
    silence_after=NUMBERS,
    offered=FLAGS,
)

OF_KIND: dict[type, st.SearchStrategy[Value]] = {
    Employer: EMPLOYERS,
    Interviewer: INTERVIEWERS,
    Apart: APARTS,
    Application: APPLICATIONS,
    Interview: INTERVIEWS,
    Plan: PLANS,
    Step: STEPS,
    Touch: TOUCHES,
    Feedback: FEEDBACKS,
    Theme: THEMES,
    OwnText: OWN_TEXTS,
    Todo: TODOS,
    Setting: SETTINGS,
    LabelSheet: LABEL_SHEETS,
    SheetUse: SHEET_USES,
    PrinterTray: PRINTER_TRAYS,
    Sequence: SEQUENCES,
}
"""The values of each kind. Their references lead anywhere."""
