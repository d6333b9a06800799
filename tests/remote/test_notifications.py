"""A notification goes to the service of the desktop as it stands, or to nobody, and never takes long."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest

jeepney = pytest.importorskip("jeepney")

from jeepney.bus_messages import message_bus  # noqa: E402  # it is skipped where there is none
from jeepney.io.blocking import open_dbus_connection  # noqa: E402

from askwhy.remote.notifications import notify  # noqa: E402

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run a session bus of its own."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.terminate()


@pytest.fixture
def shown(bus: None) -> Iterator[list[tuple[Any, ...]]]:
    """Stand in for the service of a desktop: gives what it was asked to show, and answers with numbers from 7 on."""
    asked: list[tuple[Any, ...]] = []
    connection = open_dbus_connection(bus="SESSION")
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))

    def serve() -> None:
        while True:
            try:
                message = connection.receive(timeout=5)
            except (OSError, TimeoutError, ValueError):
                return
            if message.header.message_type is jeepney.MessageType.method_call:
                asked.append(message.body)
                number = message.body[1] or 6 + len(asked)
                connection.send(jeepney.new_method_return(message, "u", (number,)))

    threading.Thread(target=serve, daemon=True).start()
    yield asked
    connection.close()


@needs_bus
def test_the_desktop_shows_it_and_the_next_in_its_place(shown: list[tuple[Any, ...]]) -> None:
    first = notify("Dana <b>Reyes</b> can be called now", "Until 16:00.")
    assert first is not None
    again = notify("Jon Okafor can be called now", "Until 17:00.", first)

    assert (first, again) == (7, 7)
    assert shown[0][:5] == ("AskWhy", 0, "askwhy", "Dana <b>Reyes</b> can be called now", "Until 16:00.")
    assert shown[1][1] == 7
    assert shown[0][5] == []


@needs_bus
def test_a_bus_without_such_a_service_takes_nothing(bus: None) -> None:
    assert notify("Dana Reyes can be called now", "Until 16:00.") is None


def test_neither_does_a_system_without_a_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("", "unix:path=/nowhere/bus", "nonsense"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert notify("Dana Reyes can be called now", "Until 16:00.") is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert notify("Dana Reyes can be called now", "Until 16:00.") is None
