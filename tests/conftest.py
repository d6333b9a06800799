"""What every test stands on: no screen, a home of its own, one clock, one language, the same examples each time."""

import locale
import os
import sys
import time
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import settings

_LOOKS = [name for name in os.environ if name.startswith("QT_")]
"""Scale, style and platform theme of the person who runs the tests."""

for _name in (*_LOOKS, "LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "ASKWHY_BOOK"):
    os.environ.pop(_name, None)

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt
os.environ["CUPS_SERVER"] = "127.0.0.1:9"  # nobody answers there: no test prints on somebody's own printer
os.environ["LC_ALL"] = "C.UTF-8"  # the one that is installed everywhere: without UTF-8, Qt warns
os.environ["TZ"] = "Europe/Berlin"  # a zone with summer time: an instant taken for a local time shows
os.environ["TZDIR"] = str(resources.files("tzdata") / "zoneinfo")  # a slim system has no zones of its own

if sys.platform != "win32":
    time.tzset()
    locale.setlocale(locale.LC_ALL, "C" if sys.platform == "darwin" else "C.UTF-8")

settings.register_profile("here", deadline=None, max_examples=50)
settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty home folder: no test reads or writes what belongs to the person who runs it."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(folder))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    for name in ("APPDATA", "LOCAL_APPDATA"):
        monkeypatch.setenv(
            f"WIN_PD_OVERRIDE_{name}", str(folder)
        )  # platformdirs asks Windows itself otherwise
    return folder
