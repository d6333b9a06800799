"""The templates of a Book: copied, changed, used, passed on as a file, and brought in from one."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.disk import ordinary_folder
from tests.store.samples import contents
from tests.workspace.conftest import DECIDED, INTERVIEWED, NOW

from askwhy.domain.contacts import Plan, Step
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.operations.plans import Known
from askwhy.workspace.workspace import Workspace

__all__ = ["ordinary_folder"]


def copied(workspace: Workspace, name: str = "Mine") -> str:
    """Keep a copy of the gentle template; gives its key."""
    return workspace.keep_template(replace(workspace.world.sequence("gentle"), key="", name=name), NOW)


def test_a_copy_stands_beside_the_shipped_ones(workspace: Workspace) -> None:
    key = copied(workspace)

    assert list(workspace.world.sequences())[-1] == key == "mine"
    assert workspace.world.sequence(key).steps == workspace.world.sequence("gentle").steps


def test_a_plan_follows_a_template_of_ones_own(workspace: Workspace, dana: InterviewerId) -> None:
    key = copied(workspace, "Just once")
    mine = workspace.world.sequence(key)
    workspace.keep_template(replace(mine, steps=mine.steps[:2]), NOW)

    plan = workspace.start_plan(dana, key, NOW, Known(INTERVIEWED, DECIDED))

    assert workspace.book.value(Plan, plan).name == "Just once"
    assert len(workspace.book.of(Step, "plan", [plan])) == 2


def test_a_plan_goes_on_when_its_template_is_taken_away(workspace: Workspace, dana: InterviewerId) -> None:
    key = copied(workspace)
    plan = workspace.start_plan(dana, key, NOW, Known(INTERVIEWED, DECIDED))
    steps = workspace.book.of(Step, "plan", [plan])

    workspace.remove_template(key, NOW)

    assert workspace.book.of(Step, "plan", [plan]) == steps
    assert workspace.book.value(Plan, plan).closes_after == workspace.world.sequence("gentle").closes_after
    with pytest.raises(Fault, match="unknown_sequence"):
        workspace.world.sequence(key)


def test_undo_gives_a_template_back_as_it_was(workspace: Workspace) -> None:
    key = copied(workspace)
    before = contents(workspace.book)
    workspace.keep_template(replace(workspace.world.sequence(key), name="Other"), NOW)
    workspace.remove_template(key, NOW)

    workspace.undo()
    workspace.undo()

    assert contents(workspace.book) == before


def test_a_template_that_was_kept_as_it_is_leaves_nothing_to_undo(workspace: Workspace) -> None:
    key = copied(workspace)
    labels = workspace.book.next_labels()

    assert workspace.keep_template(workspace.world.sequence(key), NOW) == key
    assert workspace.book.next_labels() == labels


def test_a_template_that_is_gone_meanwhile_is_a_fault(workspace: Workspace) -> None:
    mine = workspace.world.sequence(copied(workspace))
    workspace.remove_template("mine", NOW)

    with pytest.raises(Fault, match="gone"):
        workspace.keep_template(mine, NOW)


def test_a_template_goes_to_a_friend_as_a_file(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "standard.toml"
    workspace.write_template("standard", file)

    key = workspace.bring_in_template(file, NOW)

    assert key == "ask-for-advice"
    assert workspace.world.sequence(key).steps == workspace.world.sequence("standard").steps
    assert workspace.bring_in_template(file, NOW) == "ask-for-advice-2"


def test_a_mistake_in_a_file_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    workspace.write_template("standard", file)
    file.write_text(file.read_text().replace('"phone"', '"fax"'))
    before = contents(workspace.book)

    with pytest.raises(Fault, match="sequence_field"):
        workspace.bring_in_template(file, NOW)

    assert contents(workspace.book) == before


def test_a_file_that_is_not_there_or_is_a_folder_is_named(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="file_missing"):
        workspace.bring_in_template(tmp_path / "nothing.toml", NOW)
    with pytest.raises(Fault, match="file_unreadable"):
        workspace.bring_in_template(tmp_path, NOW)


def test_a_file_that_may_not_be_read_is_named(workspace: Workspace, ordinary_folder: Path) -> None:
    file = ordinary_folder / "locked.toml"
    file.write_bytes(b"name = 'x'\n")
    file.chmod(0)

    with pytest.raises(Fault, match="file_unreadable"):
        workspace.bring_in_template(file, NOW)
