"""The themes that came with AskWhy: a table that can be read, and said."""

from askwhy.facts.themes import themes


def test_the_usual_ones_are_there() -> None:
    expected = {"technical_depth", "system_design", "communication", "experience", "culture", "salary"}

    assert expected | {"internal_candidate", "no_reason"} <= themes().keys()


def test_every_theme_can_be_said() -> None:
    for theme in themes().values():
        assert theme.name
        assert theme.name == theme.name.strip()
        assert theme.liked == theme.liked.strip()


def test_no_name_stands_for_two() -> None:
    names = [name for theme in themes().values() for name in {theme.name, theme.liked} - {""}]

    assert len(names) == len(set(names))


def test_what_nobody_can_like_has_one_name() -> None:
    assert themes()["salary"].liked == ""
    assert themes()["writing"].named(liked=True) == "Writes clearly"
    assert themes()["salary"].named(liked=True) == "Salary"
