"""Asks the Book for the tags that people have."""

from askwhy.store.database import Database


def tag_names(database: Database) -> list[str]:
    """Give every tag that somebody has, for a form to offer."""
    return [name for (name,) in database.rows("SELECT DISTINCT tag FROM tag ORDER BY tag")]
