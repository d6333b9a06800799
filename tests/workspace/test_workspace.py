"""An open Book: every verb is one change, undone as one, told to who listens, computed from what stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.store.samples import contents
from tests.workspace.conftest import DECIDED, INTERVIEWED, NOW, person, step_of

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.workspace.workspace import Workspace

TODAY = NOW.date()


VERBS: dict[str, Callable[[Workspace, InterviewerId, StepId], Any]] = {
    "add a person": lambda w, who, step: w.add_person(person("Tom Becker", "Nordlicht"), NOW),
    "edit a person": lambda w, who, step: w.edit_person(who, person("Dana R. Reyes"), NOW),
    "bring people in": lambda w, who, step: w.bring_in([person("Tom Becker", "Nordlicht")], NOW),
    "add an application": lambda w, who, step: w.add_application(ApplicationDraft("Kestrel", "Lead"), NOW),
    "edit an application": lambda w, who, step: w.edit_application(
        w.book.of(Application, "decision", ["rejected"])[0].id, ApplicationDraft("Kestrel", "Lead"), NOW
    ),
    "add an interview": lambda w, who, step: w.add_interview(
        w.book.of(Application, "decision", ["rejected"])[0].id, InterviewDraft(INTERVIEWED, (who,)), NOW
    ),
    "edit an interview": lambda w, who, step: w.edit_interview(
        w.book.of(Interview, "held_on", [INTERVIEWED.isoformat()])[0].id, InterviewDraft(DECIDED, (who,)), NOW
    ),
    "decide": lambda w, who, step: w.decide(
        w.book.of(Application, "decision", ["rejected"])[0].id, Decision.OFFER, TODAY, NOW, who
    ),
    "start a plan": lambda w, who, step: w.start_plan(who, "referral", NOW),
    "tick": lambda w, who, step: w.tick(step, NOW, Disposition.VOICEMAIL),
    "tick with an outcome": lambda w, who, step: w.tick(step, NOW, None, Outcome.ADVICE_GIVEN, "More maths."),
    "skip": lambda w, who, step: w.skip(step, NOW),
    "postpone": lambda w, who, step: w.postpone(step, date(2026, 12, 15), NOW),
    "reply": lambda w, who, step: w.reply(who, NOW, Channel.PHONE, Outcome.GENERIC, "Thank you."),
    "rest": lambda w, who, step: w.rest(w.book.value(Step, step).plan, NOW),
    "set": lambda w, who, step: w.set({SettingKey.NAME: "Ann Lee"}, NOW),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_undone_and_done_again_as_one(
    workspace: Workspace, dana: InterviewerId, verb: str
) -> None:
    step = step_of(workspace, dana, "advice_call")
    before = contents(workspace.book)

    VERBS[verb](workspace, dana, step)
    after = contents(workspace.book)
    workspace.undo()
    taken_back = contents(workspace.book)
    workspace.redo()

    assert after != before
    assert taken_back == before
    assert contents(workspace.book) == after


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_tells_the_listeners_once(workspace: Workspace, dana: InterviewerId, verb: str) -> None:
    step = step_of(workspace, dana, "advice_call")
    told: list[frozenset[type]] = []
    workspace.listen(told.append)

    VERBS[verb](workspace, dana, step)
    done = list(told)
    workspace.undo()

    assert len(done) == 1
    assert told == [*done, *done]


def test_listeners_hear_which_kinds_changed(workspace: Workspace, dana: InterviewerId) -> None:
    step = step_of(workspace, dana, "advice_question")
    told: list[frozenset[type]] = []
    workspace.listen(told.append)

    workspace.tick(step, NOW)
    workspace.reply(dana, NOW, note="More maths.")
    workspace.set({SettingKey.NAME: "Ann Lee"}, NOW)

    assert told == [frozenset({Touch, Step}), frozenset({Touch, Feedback, Plan, Step}), frozenset({Setting})]


def test_what_changes_nothing_is_no_change(workspace: Workspace, dana: InterviewerId) -> None:
    told: list[frozenset[type]] = []
    workspace.listen(told.append)

    applied = workspace.set({SettingKey.COUNTRY: "Germany"}, NOW)
    report = workspace.bring_in([person()], NOW)

    assert applied.edits == ()
    assert (report.added, report.updated, report.unchanged) == (0, 0, 1)
    assert told == []
    assert workspace.undo().label.key == "added"


def test_with_nothing_to_undo_or_redo_it_is_a_fault(opened: Callable[[str], Workspace]) -> None:
    workspace = opened("empty.askwhy")
    workspace.undo()

    with pytest.raises(Fault) as undone:
        workspace.undo()
    workspace.redo()
    with pytest.raises(Fault) as redone:
        workspace.redo()

    assert (undone.value.reason.key, redone.value.reason.key) == ("nothing_to_undo", "nothing_to_redo")


def test_a_change_is_computed_again_when_another_program_was_faster(
    workspace: Workspace, dana: InterviewerId
) -> None:
    step = step_of(workspace, dana, "advice_question")
    other = Workspace.open(workspace.book.path, create=False)
    built: list[int] = []

    def beside(kinds: frozenset[type]) -> None:
        """Answer the first change with one of one's own, as a command beside the window does."""
        built.append(len(kinds))

    other.listen(beside)
    load = workspace.book.values

    def slow(kind: type[Any], keys: Any) -> dict[Any, Any]:
        found = load(kind, keys)
        if kind is Interviewer and not built:
            other.tick(step, NOW)
        return found

    workspace.book.values = slow  # type: ignore[method-assign]
    with pytest.raises(Fault) as caught:
        workspace.skip(step, NOW)
    other.close()

    assert caught.value.reason.key == "step_not_planned"
    assert len(built) == 1


def test_the_world_follows_the_settings(workspace: Workspace) -> None:
    assert (workspace.world.own_zone.key, workspace.world.home) == ("Europe/Berlin", "DE")

    workspace.set({SettingKey.ZONE: "Asia/Tokyo", SettingKey.DAY_STARTS: "9", SettingKey.CALLS: "no"}, NOW)

    assert workspace.world.own_zone.key == "Asia/Tokyo"
    assert (workspace.world.awake[0], workspace.world.calls) == (9 * 60, False)
    workspace.undo()
    assert workspace.world.own_zone.key == "Europe/Berlin"


def test_the_world_follows_what_another_program_set(workspace: Workspace) -> None:
    assert workspace.world.home == "DE"
    other = Workspace.open(workspace.book.path, create=False)
    other.set({SettingKey.COUNTRY: "FR"}, NOW)
    other.close()

    workspace.tell(frozenset({Setting}))

    assert workspace.world.home == "FR"


def test_the_day_is_that_of_the_instants_own_clock(workspace: Workspace) -> None:
    assert workspace.day(datetime.fromisoformat("2026-11-24T23:30:00-08:00")) == date(2026, 11, 24)
    assert workspace.day(datetime.fromisoformat("2026-11-25T00:30:00+01:00")) == date(2026, 11, 25)


def test_a_missing_book_is_made_only_where_it_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        Workspace.open(tmp_path / "new.askwhy", create=False)

    assert caught.value.reason.key == "book_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_change_that_no_longer_fits_is_a_fault_and_changes_nothing(
    workspace: Workspace, dana: InterviewerId
) -> None:
    before = workspace.book.value(Interviewer, dana)
    workspace.edit_person(dana, person("Dana R. Reyes"), NOW)
    old = Change(Reason.of("edited", who="Dana"), (Edit(before, replace(before, name="Dana")),))

    with pytest.raises(Fault) as caught:
        workspace.apply(old, NOW)

    assert caught.value.reason.key == "changed_meanwhile"
    assert workspace.book.value(Interviewer, dana).name == "Dana R. Reyes"
