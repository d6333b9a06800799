"""That `.ci/run` brings what is missing, runs tests, checks and the proof of the wheel, and stops at a failure."""

import pytest
from tests.packaging.machine import Machine

RUN = ".ci/run"


def test_the_tests_come_first_and_the_checks_after_them(machine: Machine) -> None:
    machine.put("make")
    done = machine.run(RUN)

    assert done.returncode == 0
    assert machine.calls("make") == ["make test", "make check", "make prove"]


def test_tests_that_fail_are_the_end(machine: Machine) -> None:
    machine.put("make", '[ "$1" != test ]')
    done = machine.run(RUN)

    assert done.returncode != 0
    assert machine.calls("make") == ["make test"]


@pytest.mark.parametrize("step", ["check", "prove"])
def test_checks_that_fail_are_a_failure(step: str, machine: Machine) -> None:
    machine.put("make", f'[ "$1" != {step} ]')

    assert machine.run(RUN).returncode != 0


def test_make_is_installed_where_it_is_missing(machine: Machine) -> None:
    machine.be_root()
    machine.put("make")
    make = machine.remove("make")
    machine.put("apt-get", f'[ "$1" = update ] || cp "{make}" "${{0%/*}}/make"')
    done = machine.run(RUN)

    assert done.returncode == 0, done.stderr
    assert machine.calls("make") == ["make test", "make check", "make prove"]


def test_without_make_and_without_the_right_to_install_it_one_sentence_says_so(machine: Machine) -> None:
    done = machine.run(RUN)

    assert done.returncode == 1
    assert done.stderr == "make is missing. Install it, then run the same again.\n"


def test_the_same_examples_are_tried_each_time(machine: Machine) -> None:
    machine.put("make", 'echo "CI=$CI"')

    assert machine.run(RUN).stdout.splitlines() == ["CI=true"] * 3


def test_the_printing_queue_is_installed_where_it_may_be(machine: Machine) -> None:
    machine.be_root()
    machine.put("make")
    machine.put("apt-get")
    done = machine.run(RUN)

    assert done.returncode == 0, done.stderr
    assert any("cups-ipp-utils" in call for call in machine.calls("apt-get"))
    assert machine.calls("make") == ["make test", "make check", "make prove"]


def test_a_screen_reader_is_installed_where_it_may_be(machine: Machine) -> None:
    machine.be_root()
    machine.put("make")
    machine.put("apt-get")
    done = machine.run(RUN)

    assert done.returncode == 0, done.stderr
    assert any("python3-pyatspi" in call for call in machine.calls("apt-get"))


def test_the_tests_run_also_where_the_queue_cannot_be_installed(machine: Machine) -> None:
    machine.be_root()
    machine.put("make")
    machine.put("apt-get", "exit 1")
    done = machine.run(RUN)

    assert done.returncode == 0
    assert "so its tests are skipped" in done.stderr
