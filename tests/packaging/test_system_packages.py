"""That `packaging/set-up` adds what the system lacks where it may, and otherwise says how."""

import sys

import pytest
from tests.packaging.machine import LIBRARIES, ROOT, Machine

SET_UP = "packaging/set-up"
VENV = f"python3.{sys.version_info.minor}-venv"


@pytest.fixture
def debian(machine: Machine) -> Machine:
    """Give a machine like Debian, with Python."""
    machine.put("apt-get")
    machine.put_python("python3")
    return machine


def test_where_all_is_there_nothing_is_installed(debian: Machine) -> None:
    debian.be_root()
    debian.run(SET_UP)

    assert debian.calls("apt-get") == []


def test_root_gets_the_libraries_that_are_missing_and_no_others(debian: Machine) -> None:
    debian.be_root()
    debian.put_libraries(*LIBRARIES[1:-1])
    done = debian.run(SET_UP)

    assert done.returncode == 0, done.stderr
    assert debian.calls("apt-get") == [
        "apt-get update -qq",
        "apt-get install --yes --quiet --no-install-recommends libgl1 libcups2",
    ]


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_asks_for_more_libraries(screen: str, debian: Machine) -> None:
    debian.be_root()
    debian.run(SET_UP, **{screen: ":0"})
    (call,) = debian.calls("apt-get install")

    assert {
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-keysyms1",
        "libxcb-shape0",
        "libxkbcommon-x11-0",
    } <= set(call.split())


def test_others_are_told_the_one_line_to_run_and_go_on(debian: Machine) -> None:
    debian.put_libraries(*LIBRARIES[:-1])
    done = debian.run(SET_UP)

    assert done.returncode == 0
    assert "run once: sudo apt-get install libcups2\n" in done.stderr
    assert debian.calls("apt-get") == []
    assert debian.calls("python3 -m pip") != []


def test_libraries_that_cannot_be_installed_do_not_stop_the_rest(debian: Machine) -> None:
    debian.be_root()
    debian.put("apt-get", "exit 100")
    debian.put_libraries()
    done = debian.run(SET_UP)

    assert done.returncode == 0
    assert "AskWhy goes on without them" in done.stderr
    assert debian.calls("python3 -m pip") != []


def test_a_source_out_of_reach_does_not_keep_the_others_from_being_used(debian: Machine) -> None:
    debian.be_root()
    debian.put("apt-get", '[ "$1" != update ]')
    debian.put_libraries(*LIBRARIES[:-1])
    debian.run(SET_UP)

    assert len(debian.calls("apt-get install")) == 1


def test_other_systems_are_told_the_names_of_the_libraries(machine: Machine) -> None:
    machine.put_python("python3")
    machine.put_libraries(*LIBRARIES[1:])
    done = machine.run(SET_UP)

    assert done.returncode == 0
    assert "Please install: libGL.so.1" in done.stderr


def test_systems_that_bring_all_with_qt_are_not_searched(machine: Machine) -> None:
    machine.put("uname", "echo Darwin")
    machine.put_python("python3")
    done = machine.run(SET_UP)

    assert done.returncode == 0
    assert machine.calls("ldconfig") == []


def test_root_gets_the_package_that_makes_environments(debian: Machine) -> None:
    debian.be_root()
    (debian.state / "venv-works").unlink()
    debian.put("apt-get", 'touch "$STATE/venv-works"')
    done = debian.run(SET_UP)

    assert done.returncode == 0, done.stderr
    assert debian.calls("apt-get install")[0].endswith(f" {VENV}")


def test_others_are_told_how_to_get_the_package_that_makes_environments(debian: Machine) -> None:
    (debian.state / "venv-works").unlink()
    done = debian.run(SET_UP)

    assert done.returncode == 1
    assert f"run once: sudo apt-get install {VENV}\n" in done.stderr
    assert debian.calls("python3 -m venv") == []


def test_root_gets_python_where_there_is_none(debian: Machine) -> None:
    debian.be_root()
    python = debian.remove("python3")
    debian.put("apt-get", f'[ "$1" = update ] || cp "{python}" "${{0%/*}}/python3"')
    done = debian.run(SET_UP)

    assert done.returncode == 0, done.stderr
    assert debian.calls("apt-get install") == [
        "apt-get install --yes --quiet --no-install-recommends python3 python3-venv"
    ]


def test_every_library_is_named_once() -> None:
    text = (ROOT / SET_UP).read_text(encoding="utf-8")
    lines = text.split("LIBRARIES='")[1].split("'")[0].splitlines()
    libraries, packages = zip(*(line.split()[:2] for line in lines), strict=True)

    assert len(set(libraries)) == len(set(packages)) == len(lines)
    assert set(LIBRARIES) <= set(libraries)
