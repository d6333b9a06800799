"""What AskWhy suggests reaches people at least as soon as the other ways to call, in every world."""

from pathlib import Path

import pytest
from simulation import (
    WORLDS,
    World,
    alternating,
    always_late,
    always_noon,
    askwhy,
    habits,
    oracle,
    simulate,
    table,
)

CONTACTS = 18_000
"""As many as in the table: with fewer, chance alone makes a difference."""

each_world = pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)


@each_world
def test_it_takes_no_more_tries_than_calling_late_and_early_in_turn(world: World) -> None:
    assert simulate(world, askwhy, CONTACTS).tries <= simulate(world, alternating, CONTACTS).tries + 0.05


def test_where_people_have_habits_it_takes_fewer_tries_and_reaches_more() -> None:
    ours = simulate(habits, askwhy, CONTACTS)

    for other in (alternating, always_late, always_noon):
        theirs = simulate(habits, other, CONTACTS)
        assert ours.tries < theirs.tries
        assert ours.reached > theirs.reached


@each_world
def test_nobody_does_better_than_who_knows_each_persons_best_hour(world: World) -> None:
    assert simulate(world, oracle, 3_000).tries <= simulate(world, askwhy, 3_000).tries + 0.001


@each_world
def test_a_simulation_can_be_repeated(world: World) -> None:
    assert simulate(world, askwhy, 500) == simulate(world, askwhy, 500)


def test_the_table_of_the_documentation_is_what_the_simulation_says() -> None:
    page = (Path(__file__).parents[2] / "CALLING.md").read_text(encoding="utf-8")

    assert "\n".join(table()) in page
