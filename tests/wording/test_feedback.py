"""What was said, in a line."""

from askwhy.domain.feedback import Mark
from askwhy.facts.themes import themes
from askwhy.wording.feedback import about, excerpt, quoted, side


def test_what_they_missed_comes_before_what_they_liked() -> None:
    marks = [Mark("writing", liked=True), Mark("system_design"), Mark("salary")]

    assert about(marks, themes()) == "They missed: System design and Salary. They liked: Writes clearly."
    assert about([], themes()) == ""


def test_a_theme_that_nobody_knows_is_called_by_its_key() -> None:
    assert about([Mark("wisdom")], themes()) == "They missed: wisdom."


def test_words_are_quoted_and_cut_where_they_are_long() -> None:
    assert quoted(" More depth. ") == "“More depth.”"
    assert quoted("  ") == ""
    assert len(excerpt("word " * 1000)) <= 602
    assert excerpt("x" * 600) == "x" * 600


def test_a_side_counts_what_is_marked() -> None:
    assert (side(liked=False, count=0), side(liked=True, count=2)) == ("They missed", "They liked, 2")
