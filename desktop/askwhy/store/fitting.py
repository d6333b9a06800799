"""Finds whom a piece of a name means."""

from askwhy.domain.ids import InterviewerId
from askwhy.store.database import Database
from askwhy.store.words import search_words

_FITTING = (
    "SELECT id, name FROM interviewer WHERE name_key = :key LIMIT :limit",
    "SELECT id, name FROM interviewer WHERE instr(name_key, :key) ORDER BY sort_key, id LIMIT :limit",
    """
    SELECT id, name FROM interviewer
    WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH :words)
    ORDER BY sort_key, id LIMIT :limit
    """,
)
"""A whole name, a piece of it, and the beginnings of its words, without accents and in any order."""


def fitting(database: Database, piece: str, limit: int = 20) -> list[tuple[InterviewerId, str]]:
    """Give (id, name) of everyone whose name a piece fits; a whole name that fits exactly counts alone."""
    words = search_words(piece)
    values = {
        "key": piece.strip().casefold(),
        "limit": limit,
        "words": f"name : ({words})" if words else '""',
    }
    answers = (database.rows(sql, values) for sql in _FITTING)
    return next((answer for answer in answers if answer), [])
