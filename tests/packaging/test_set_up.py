"""That `packaging/set-up` makes an environment once, and makes it again when it has to."""

import pytest
from tests.packaging.machine import Machine

SET_UP = "packaging/set-up"
FOR_RUNNING = "-m pip install --editable ."
FOR_TESTS = "-m pip install --editable .[dev]"


def test_a_fresh_checkout_gets_an_environment_and_the_package_in_it(machine: Machine) -> None:
    machine.put_python("python3.12")
    done = machine.run(SET_UP)

    assert done.returncode == 0, done.stderr
    assert machine.calls("python") == ["python3.12 -m venv --clear .venv", f"python3.12 {FOR_RUNNING}"]


def test_the_second_run_installs_nothing(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP)
    before = machine.calls("python")
    done = machine.run(SET_UP)

    assert done.returncode == 0
    assert machine.calls("python") == before


def test_the_newest_of_several_pythons_is_taken(machine: Machine) -> None:
    machine.put_python("python3.11", "python3.13", "python3")
    machine.run(SET_UP)

    assert machine.calls("python")[0].startswith("python3.13 ")


def test_a_python_that_is_named_is_taken(machine: Machine) -> None:
    machine.put_python("python3.11", "python3.13")
    machine.run(SET_UP, PYTHON="python3.11")

    assert machine.calls("python")[0].startswith("python3.11 ")


def test_a_command_that_only_stands_for_a_missing_python_is_passed_over(machine: Machine) -> None:
    machine.put("python3.13", "exit 127")
    machine.put_python("python3.12")
    machine.run(SET_UP)

    assert machine.calls("python3.12 -m venv") != []


def test_without_a_python_that_is_new_enough_one_sentence_says_so(machine: Machine) -> None:
    machine.put("python3", "exit 1")
    done = machine.run(SET_UP)

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "AskWhy needs Python 3.11 or newer, and found none. Install one, then run the same again."
    ]


def test_the_packages_for_the_tests_include_those_for_running(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP, "--test")
    machine.run(SET_UP)

    assert machine.calls("python3 -m pip") == [f"python3 {FOR_TESTS}"]


def test_the_packages_for_the_tests_are_added_to_those_for_running(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP)
    machine.run(SET_UP, "--test")

    assert machine.calls("python3 -m pip") == [f"python3 {FOR_RUNNING}", f"python3 {FOR_TESTS}"]


def test_other_dependencies_are_installed_into_the_same_environment(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP)
    with (machine.checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# one more\n")
    machine.run(SET_UP)

    assert len(machine.calls("python3 -m venv")) == 1
    assert len(machine.calls("python3 -m pip")) == 2


def test_a_checkout_that_was_moved_is_installed_anew(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP)
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("elsewhere"))
    machine.run(SET_UP)

    assert len(machine.calls("python3 -m pip")) == 2


def test_an_environment_whose_python_is_gone_is_made_anew(machine: Machine) -> None:
    machine.put_python("python3")
    machine.run(SET_UP)
    (machine.checkout / ".venv/bin/python").unlink()
    done = machine.run(SET_UP)

    assert done.returncode == 0
    assert len(machine.calls("python3 -m venv")) == 2


def test_packages_that_could_not_be_installed_are_tried_again(machine: Machine) -> None:
    machine.put_python("python3")
    (machine.state / "pip-fails").touch()
    failed = machine.run(SET_UP)
    (machine.state / "pip-fails").unlink()
    done = machine.run(SET_UP)

    assert (failed.returncode, done.returncode) == (1, 0)
    assert "could not be installed" in failed.stderr
    assert len(machine.calls("python3 -m pip")) == 2


@pytest.mark.parametrize("arguments", [(), ("--test",)])
def test_standard_output_is_left_to_the_command_that_comes_after(
    arguments: tuple[str, ...], machine: Machine
) -> None:
    machine.put_python("python3")

    assert machine.run(SET_UP, *arguments).stdout == ""


def test_an_argument_that_is_not_known_changes_nothing(machine: Machine) -> None:
    machine.put_python("python3")
    done = machine.run(SET_UP, "--tset")

    assert done.returncode == 1
    assert done.stderr == "Usage: packaging/set-up [--test]\n"
    assert machine.calls("python") == []
