"""Many people at once: what takes long is laid out beside the window, and the last wish is what comes to paper."""

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.mail_room.conftest import People
from tests.ui.mail_room.hands import click, printed, row, said

from askwhy.ui.mail_room import laying_out
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.wishes import Kind


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have three people be many."""
    monkeypatch.setattr(laying_out, "IN_PASSING", 2)


def done(room: MailRoomPage, qtbot: QtBot) -> None:
    """Wait until what was wanted last is laid out."""
    qtbot.waitUntil(room.typesetter.settle)


@pytest.mark.parametrize("kind", [Kind.LABELS, Kind.ENVELOPES, Kind.LETTERS])
def test_the_foot_says_that_it_takes_a_moment_and_the_same_comes_out(
    room: MailRoomPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: Kind
) -> None:
    room.turn_to(kind)
    here, what, seen = room.errand.prepared.current, said(room), [each.title for each in room.errand.checks]
    monkeypatch.setattr(laying_out, "IN_PASSING", 2)

    room.refresh()

    assert said(room) == "Laying out for four people…"
    assert not room.desk.foot.print.isEnabled()
    done(room, qtbot)
    assert said(room) == what
    assert room.desk.foot.print.isEnabled()
    assert [each.title for each in room.errand.checks] == seen
    beside = room.errand.prepared.current
    assert beside.keys == here.keys
    assert [beside.drawing(page) for page in range(beside.pages)] == [
        here.drawing(page) for page in range(here.pages)
    ]


def test_what_is_wanted_no_more_never_comes_to_paper(
    few: None, room: MailRoomPage, people: People, qtbot: QtBot
) -> None:
    done(room, qtbot)
    room.refresh()

    click(qtbot, row(room, "Tom Becker").tick)
    click(qtbot, row(room, "Dana Reyes").tick)
    done(room, qtbot)
    qtbot.wait(200)

    assert [name for _position, name in printed(room)] == ["Claire Dubois"]


def test_nothing_is_printed_before_it_is_laid_out(
    few: None, room: MailRoomPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(room, qtbot)
    asked: list[object] = []
    monkeypatch.setattr(room.desk.output, "print", asked.append)

    room.refresh()
    room.desk.try_on_plain_paper()
    assert asked == []

    done(room, qtbot)
    room.desk.try_on_plain_paper()
    assert len(asked) == 1
