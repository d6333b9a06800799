"""What people said and what one will do about it, in words: how often, whose, and where a thing to do comes from."""

from datetime import date

from askwhy.wording import dates, feedback
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.numbers import in_words
from askwhy.wording.plots import DotPlot, DotRow

DOTS = 10
"""More people than that are shown as a line and not as dots: nobody would count them."""


def answers(people: int) -> str:
    """From 5 answers; nothing without any."""
    return ngettext("from one answer", "from {count} answers", people) if people else ""


def theme_name(name: str) -> str:
    """System design; words without a theme are not sorted yet."""
    return name or _("Not sorted yet")


def said_row(name: str, people: int, of: int, *, liked: bool = False) -> DotRow:
    """Say how many of those who said anything spoke of a theme."""
    share = _("{count} of {all}").format(count=people, all=of)
    spoken = _("{theme}: liked by {count} of {all}") if liked else _("{theme}: said by {count} of {all}")
    title = theme_name(name)
    return DotRow(title, people, of, share, spoken.format(theme=title, count=people, all=of))


def said_plot(rows: tuple[DotRow, ...]) -> DotPlot:
    """Say what was said how often."""
    return DotPlot(_("What they said"), rows, legend(rows))


def liked_plot(rows: tuple[DotRow, ...]) -> DotPlot:
    """Say what was liked how often."""
    return DotPlot(_("And they liked"), rows)


def legend(rows: tuple[DotRow, ...]) -> str:
    """One dot, one person; of many, that the line is everyone who said something."""
    if not rows:
        return ""
    if rows[0].of <= DOTS:
        return _("One dot, one person.")
    return _("The line is everyone who said something; its full part said this.")


def quoted(words: str) -> str:
    """Somebody's words in quotation marks; a theme that was noted without words has none."""
    return feedback.quoted(words) or _("Noted without words.")


def speaker(name: str, employer: str) -> str:
    """Dana Reyes, Acme Robotics."""
    return ", ".join(part for part in (name, employer) if part)


def and_more(name: str, more: int) -> str:
    """Dana Reyes, and two more."""
    if not more:
        return name
    return ngettext(
        "{name}, and one more", "{name}, and {number} more", more, name=name, number=in_words(more)
    )


def read_all(count: int) -> str:
    """Read all three."""
    return _("Read both") if count == 2 else _("Read all {number}").format(number=in_words(count))


def source(theme: str, people: int, name: str) -> str:
    """System design, said by three; Experience, Claire Dubois; Your own idea."""
    if theme and people > 1:
        return _("{theme}, said by {number}").format(theme=theme, number=in_words(people))
    return ", ".join(part for part in (theme, name) if part) or _("Your own idea")


def next_interview(held_on: date, employer: str) -> str:
    """Monday 7 December, Tern & Co."""
    return ", ".join(part for part in (dates.long_day(held_on), employer) if part)


def show_more(count: int) -> str:
    """Show four more."""
    return ngettext("Show one more", "Show {number} more", count, number=in_words(count))
