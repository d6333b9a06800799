"""Asks the Book who has an e-mail address or a number that somebody else has too."""

from askwhy.domain.ids import InterviewerId
from askwhy.store.database import Database


def people_who_share(database: Database) -> list[InterviewerId]:
    """Give everyone whose e-mail address or number somebody else has too."""
    shared = (
        "SELECT interviewer FROM email WHERE email_key IN"
        " (SELECT email_key FROM email GROUP BY email_key HAVING count(DISTINCT interviewer) > 1)",
        "SELECT interviewer FROM phone WHERE e164 IN"
        " (SELECT e164 FROM phone WHERE e164 <> '' GROUP BY e164 HAVING count(DISTINCT interviewer) > 1)",
    )
    return sorted({key for sql in shared for (key,) in database.rows(sql)})
