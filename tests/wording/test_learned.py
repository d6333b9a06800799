"""What people said, in words: how often, whose, and where a thing to do comes from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.asking import NOTHING_ASKED
from askwhy.domain.lessons import Intention, Learned, NextInterview, Numbers, Spoken
from askwhy.domain.ranking import RULE_OF_THUMB
from askwhy.domain.rates import Rate
from askwhy.domain.reach import ReachRates
from askwhy.wording import learned
from askwhy.wording.summary import compose

TODAY = date(2026, 11, 24)
NO_CALLS = ReachRates({}, {})
NUMBERS = Numbers(NOTHING_ASKED, {}, NO_CALLS, RULE_OF_THUMB)
SPOKEN = Spoken("System design", 3, "More depth.", "Dana Reyes", "Acme")
TODO = Intention("Draw one aloud", "System design", 1, "Dana Reyes", "More depth.", None)
FOUND = Learned(
    5, (SPOKEN,), (SPOKEN._replace(theme="Writes clearly"),), (TODO,), NextInterview(TODAY, "Tern", "Lead")
)


def test_a_theme_is_said_by_so_many_of_all_who_said_anything() -> None:
    assert learned.said_row("System design", 3, 5).spoken == "System design: said by 3 of 5"
    assert learned.said_row("Writes clearly", 2, 5, liked=True).spoken == "Writes clearly: liked by 2 of 5"
    assert learned.said_row("", 1, 5).name == "Not sorted yet"


@pytest.mark.parametrize(
    ("theme", "people", "name", "said"),
    [
        ("System design", 3, "Dana Reyes", "System design, said by three"),
        ("Experience", 1, "Claire Dubois", "Experience, Claire Dubois"),
        ("Experience", 0, "", "Experience"),
        ("", 0, "Kenji Sato", "Kenji Sato"),
        ("", 0, "", "Your own idea"),
    ],
)
def test_a_thing_to_do_says_where_it_comes_from(theme: str, people: int, name: str, said: str) -> None:
    assert learned.source(theme, people, name) == said


@pytest.mark.parametrize(
    ("more", "said"),
    [(0, "Dana Reyes"), (1, "Dana Reyes, and one more"), (2, "Dana Reyes, and two more")],
)
def test_one_is_named_and_the_others_are_counted(more: int, said: str) -> None:
    assert learned.and_more("Dana Reyes", more) == said


def test_many_people_are_a_line_and_not_dots() -> None:
    few, many = learned.said_row("A", 3, 5), learned.said_row("A", 300, 500)

    assert learned.legend((few,)) == "One dot, one person."
    assert learned.legend((many,)) == "The line is everyone who said something; its full part said this."
    assert learned.legend(()) == ""


def test_the_page_says_all_of_it_with_names() -> None:
    page = compose(FOUND, NUMBERS, "Ann", TODAY, names=True)

    assert page.about == "Ann, Tue 24 Nov 2026, from 5 answers"
    (line,) = page.said
    assert line.quote is not None
    assert (line.quote.words, line.quote.who) == ("“More depth.”", "Dana Reyes, Acme")
    assert page.todos[0].source == "System design, Dana Reyes"
    assert page.todo_about == "Tuesday 24 November, Tern"
    assert (page.plots, page.foot) == ((), "")


NAME = st.text(st.characters(categories=["L"]), min_size=3, max_size=12).map(lambda text: f"Zz{text}")


@given(name=NAME, employer=NAME, theme=st.sampled_from(["", "System design"]), people=st.integers(1, 4))
def test_without_names_nobody_is_named(name: str, employer: str, theme: str, people: int) -> None:
    found = Learned(
        5,
        (SPOKEN._replace(name=name, employer=employer),),
        (),
        (TODO._replace(name=name, theme=theme, people=people),),
        NextInterview(TODAY, employer, ""),
    )
    said = repr(compose(found, NUMBERS, "Ann", TODAY, names=False))

    assert name not in said
    assert employer not in said


def test_numbers_bring_their_plots_and_how_they_are_counted() -> None:
    asked = NUMBERS._replace(asking=NOTHING_ASKED._replace(asked=Rate(1, 2), heard_back=Rate(0, 1)))
    page = compose(FOUND, asked, "", TODAY, names=True)

    assert [plot.title for plot in page.plots] == ["How the asking goes"]
    assert page.foot.startswith("Counted are applications")
    assert page.about == "Tue 24 Nov 2026, from 5 answers"
