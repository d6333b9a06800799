"""The papers that people have at home, and which is usual where."""

from askwhy.domain.sheets import Paper

PAPERS = {
    "letter": Paper("Letter", 215.9, 279.4),
    "a4": Paper("A4", 210, 297),
    "legal": Paper("Legal", 215.9, 355.6),
    "a5": Paper("A5", 148, 210),
}
"""By their names on the command line (ISO 216; ANSI Y14.1)."""

LETTER_COUNTRIES = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PR", "DO", "SV", "NI", "PA"}
)
"""Where paper is Letter; everywhere else it is A4."""


def usual_paper(country: str) -> Paper:
    """Give the paper that is usual in a country."""
    return PAPERS["letter" if country in LETTER_COUNTRIES else "a4"]
