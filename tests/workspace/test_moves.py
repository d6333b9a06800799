"""Which steps a change moved: from when to when, and none that only was done."""

from datetime import date

from tests.workspace.conftest import NOW, asked

from askwhy.domain.applications import Application, Decision
from askwhy.domain.ids import InterviewerId
from askwhy.domain.touches import Disposition
from askwhy.store.applied import Applied
from askwhy.workspace.moves import moves
from askwhy.workspace.workspace import Workspace


def moved(applied: Applied) -> list[tuple[str, date | None, date | None]]:
    """Give the moves of a change, by purpose."""
    return [(move.step.purpose, move.before, move.after) for move in moves(applied.edits)]


def test_a_step_done_in_time_moves_nothing(workspace: Workspace, dana: InterviewerId) -> None:
    first = next(step for step in asked(workspace, dana) if step.purpose == "advice_question")

    assert moved(workspace.tick(first.id, NOW)) == []


def test_a_missed_call_moves_itself_and_what_comes_behind_it(
    workspace: Workspace, dana: InterviewerId
) -> None:
    call, last = asked(workspace, dana)[-2:]
    assert call.due_on is not None
    late = NOW.replace(month=call.due_on.month, day=call.due_on.day, hour=23)

    found = moved(workspace.tick(call.id, late, Disposition.NO_ANSWER))

    assert [(purpose, before) for purpose, before, _ in found] == [
        ("advice_call", call.due_on),
        ("last_ask", last.due_on),
    ]
    assert all(before is not None and after is not None and before < after for _, before, after in found)


def test_a_step_left_out_has_no_date_any_more(workspace: Workspace, dana: InterviewerId) -> None:
    call = asked(workspace, dana)[-2]

    assert moved(workspace.skip(call.id, NOW)) == [("advice_call", call.due_on, None)]


def test_a_decision_gives_dates_to_what_had_none(workspace: Workspace, dana: InterviewerId) -> None:
    workspace.start_plan(dana, "gentle", NOW)
    (job,) = workspace.book.of(Application, "decision", ["pending"])

    found = moved(workspace.decide(job.id, Decision.REJECTED, NOW.date(), NOW))

    assert [(purpose, before) for purpose, before, _ in found] == [
        ("advice_question", None),
        ("last_ask", None),
    ]
    assert all(after is not None for _, _, after in found)


def test_a_new_plan_moves_nothing(workspace: Workspace, dana: InterviewerId) -> None:
    asked(workspace, dana)

    assert moves(workspace.undo().edits) == []
    assert moves(workspace.redo().edits) == []
