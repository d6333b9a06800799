"""What Today shows of a Book: what is due, what was done, what comes, and when to call next."""

from datetime import datetime, timedelta

from tests.workspace.conftest import BERLIN, NOW, asked, person, step_of

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.workspace import situations
from askwhy.workspace.calling import suggest
from askwhy.workspace.example import fill_example
from askwhy.workspace.today import Quiet, due_list, quiet, today_page, waiting_counts
from askwhy.workspace.workspace import Workspace


def test_the_side_bar_counts_what_the_page_shows(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    counts = waiting_counts(workspace, NOW)

    assert counts.due == len(today_page(workspace, NOW).due.items)
    assert counts.letters == 3


def test_what_is_ticked_goes_from_due_to_done(workspace: Workspace, dana: InterviewerId) -> None:
    asked(workspace, dana)
    (mail,) = due_list(workspace, NOW).emails

    workspace.tick(mail.row.step, NOW)

    page = today_page(workspace, NOW)
    assert page.due.items == ()
    assert [(row.name, row.channel, row.disposition) for row in page.done] == [
        ("Dana Reyes", Channel.EMAIL, Disposition.SENT)
    ]
    assert [row.purpose for row in page.coming] == ["letter_thanks", "advice_call", "last_ask"]


def test_done_is_what_was_done_between_ones_own_midnights(workspace: Workspace, dana: InterviewerId) -> None:
    for clock in ("2026-11-23T23:59", "2026-11-24T00:00", "2026-11-24T23:59", "2026-11-25T00:00"):
        workspace.reply(dana, datetime.fromisoformat(clock).replace(tzinfo=BERLIN), note=clock)

    done = [row.at.astimezone(BERLIN).isoformat()[:16] for row in today_page(workspace, NOW).done]

    assert done == ["2026-11-24T00:00", "2026-11-24T23:59"]


def test_a_call_that_was_made_keeps_its_window(workspace: Workspace, dana: InterviewerId) -> None:
    call = step_of(workspace, dana, "advice_call")
    early = NOW.replace(hour=15, minute=40)

    workspace.tick(call, early, Disposition.NO_ANSWER)

    (called,) = today_page(workspace, early).called
    assert called.window.kind is WindowKind.EARLY
    assert called.window.start <= early < called.window.end


def test_who_was_reached_has_time_to_answer(workspace: Workspace, dana: InterviewerId) -> None:
    assert quiet(workspace) == Quiet(people=1, reached=0, begun=False)

    workspace.tick(step_of(workspace, dana, "advice_question"), NOW)
    assert quiet(workspace) == Quiet(people=1, reached=1, begun=True)

    workspace.reply(dana, NOW, outcome=Outcome.ADVICE_GIVEN)
    assert quiet(workspace) == Quiet(people=1, reached=0, begun=True)


def test_after_a_miss_the_other_end_is_suggested_first(workspace: Workspace) -> None:
    tom = workspace.add_person(person("Tom Becker", "Nordlicht"), NOW)
    workspace.set({SettingKey.ZONE: "America/Chicago"}, NOW)
    call = step_of(workspace, tom, "advice_call")
    late = datetime.fromisoformat("2026-12-01T16:30:00-06:00")
    workspace.postpone(call, late.date(), NOW)

    def first_kind(now: datetime) -> WindowKind:
        seen = situations.of_person(workspace.book, tom)
        return suggest(workspace, seen, now, 1).windows[0].window.kind

    assert first_kind(late - timedelta(hours=12)) is WindowKind.LATE
    workspace.tick(call, late, Disposition.VOICEMAIL)
    assert first_kind(late + timedelta(hours=12)) is WindowKind.EARLY
