"""Everything that a Book holds about one person, gathered for paper: the values themselves, not yet in words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from askwhy.domain.applications import Application, Interview
from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.domain.ids import ApplicationId, InterviewerId, StepId
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.people import Interviewer


class Record(NamedTuple):
    """All of it; what came first stands first."""

    person: Interviewer
    employer: str
    applications: Mapping[ApplicationId, tuple[Application, str]]
    """Those in which the person has a part, each with the name of its employer."""
    interviews: Sequence[Interview]
    plans: Sequence[Plan]
    steps: Sequence[Step]
    """Those of the plans, and those of other plans that go to the person."""
    touches: Sequence[Touch]
    said: Sequence[Feedback]
    todos: Sequence[Todo]
    """What is to do about what they said."""
    introduced: Sequence[Interviewer]
    """To whom they pointed."""
    names: Mapping[InterviewerId, str]
    """Of everyone who is named here."""
    purposes: Mapping[StepId, str]
    """Of the steps by which a touch was made."""
    themes: Mapping[str, Theme]
    texts: Mapping[str, Sequence[Manuscript]]
    """Texts that are being written, by the uids of their steps."""
    typed: CallNotes
    """What was typed during a call that is not ticked yet."""
