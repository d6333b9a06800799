"""Asks the Book what was said: how many people spoke of which theme, in which words, and what is to do about it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.ids import ApplicationId, FeedbackId, InterviewerId, TodoId
from askwhy.store.database import Database


class ThemeRow(NamedTuple):
    """How many people spoke of a theme; each counts once, however often they said it."""

    theme: str
    liked: bool
    people: int


class SaidRow(NamedTuple):
    """Somebody's words."""

    feedback: FeedbackId
    interviewer: InterviewerId
    name: str
    employer: str
    words: str
    application: ApplicationId | None
    role: str
    """The position that it was about; empty when it is not known."""
    at: datetime | None
    """When it was said; None when no touch tells."""


class TodoRow(NamedTuple):
    """A thing to do before the next interview, with the words that it came from."""

    todo: TodoId
    text: str
    added_on: date
    done_on: date | None
    theme: str
    """The key of its theme; empty for none."""
    people: int
    """How many missed that theme."""
    feedback: FeedbackId | None
    interviewer: InterviewerId | None
    name: str
    """Who said the words; empty when they are one's own idea."""
    words: str


_SAID = """
SELECT feedback.id, feedback.interviewer, person.name, coalesce(employer.name, ''), feedback.words,
    feedback.application, coalesce(application.role, ''), touch.at
FROM feedback
JOIN interviewer AS person ON person.id = feedback.interviewer
LEFT JOIN application ON application.id = feedback.application
LEFT JOIN employer ON employer.id = coalesce(application.employer, person.employer)
LEFT JOIN touch ON touch.id = feedback.touch
WHERE {which} ORDER BY coalesce(touch.at, '') DESC, feedback.id DESC LIMIT {limit}
"""

_TODOS = """
SELECT todo.id, todo.text, todo.added_on, todo.done_on, todo.theme,
    (SELECT count(DISTINCT said.interviewer)
     FROM feedback_mark JOIN feedback AS said ON said.id = feedback_mark.feedback
     WHERE feedback_mark.theme = todo.theme AND feedback_mark.liked = 0 AND todo.theme <> ''),
    todo.feedback, feedback.interviewer, coalesce(person.name, ''), coalesce(feedback.words, '')
FROM todo
LEFT JOIN feedback ON feedback.id = todo.feedback
LEFT JOIN interviewer AS person ON person.id = feedback.interviewer
ORDER BY todo.done_on IS NOT NULL, todo.done_on DESC, todo.id
"""

MOST = 200
"""More than anybody reads of one theme."""


def people_who_said(database: Database) -> int:
    """Count the people of whom words are kept."""
    return database.number("SELECT count(DISTINCT interviewer) FROM feedback")


def people_without_theme(database: Database) -> int:
    """Count the people of whom words are kept of which nobody has said yet what they are about."""
    return database.number(
        "SELECT count(DISTINCT interviewer) FROM feedback WHERE id NOT IN (SELECT feedback FROM feedback_mark)"
    )


def theme_rows(database: Database) -> list[ThemeRow]:
    """Count the people for each theme that they liked or missed, the most first."""
    sql = """
        SELECT theme, liked, count(DISTINCT feedback.interviewer) AS people
        FROM feedback_mark JOIN feedback ON feedback.id = feedback_mark.feedback
        GROUP BY theme, liked ORDER BY people DESC, min(feedback.id)
    """
    return [ThemeRow(theme, bool(liked), people) for theme, liked, people in database.rows(sql)]


def said_about(database: Database, theme: str, *, liked: bool, limit: int = MOST) -> list[SaidRow]:
    """Give the words about a theme, the newest first."""
    which = """
        feedback.id IN (SELECT feedback FROM feedback_mark WHERE theme = :theme AND liked = :liked)
    """
    return _said(database, which, {"theme": theme, "liked": int(liked)}, limit)


def said_for(database: Database, applications: Iterable[ApplicationId]) -> list[SaidRow]:
    """Give what was said about applications, the newest first."""
    keys = ", ".join(str(int(key)) for key in applications)
    return _said(database, f"feedback.application IN ({keys})", {}, MOST)


def said_without_theme(database: Database, limit: int = MOST) -> list[SaidRow]:
    """Give the words of which nobody has said yet what they are about, the newest first."""
    return _said(database, "feedback.id NOT IN (SELECT feedback FROM feedback_mark)", {}, limit)


def about(database: Database, theme: str) -> list[FeedbackId]:
    """Give the words that are about a theme, liked or missed."""
    sql = "SELECT DISTINCT feedback FROM feedback_mark WHERE theme = ?"
    return [key for (key,) in database.rows(sql, (theme,))]


def todo_rows(database: Database) -> list[TodoRow]:
    """Give the things to do: open ones in the order in which they came, then those that are done, the last first."""
    return [
        TodoRow(key, text, date.fromisoformat(added), date.fromisoformat(done) if done else None, *rest)
        for key, text, added, done, *rest in database.rows(_TODOS)
    ]


def _said(database: Database, which: str, values: dict[str, str | int], limit: int) -> list[SaidRow]:
    rows = database.rows(_SAID.format(which=which, limit=limit), values)
    return [
        SaidRow(
            key, who, name, employer, words, application, role, datetime.fromisoformat(at) if at else None
        )
        for key, who, name, employer, words, application, role, at in rows
    ]
