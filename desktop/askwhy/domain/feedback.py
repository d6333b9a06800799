"""What they said, in their words: what it was about, whether they liked or missed it, and what to do about it."""

from dataclasses import dataclass
from datetime import date

from askwhy.domain.ids import ApplicationId, FeedbackId, InterviewerId, TodoId, TouchId


@dataclass(frozen=True, slots=True)
class Theme:
    """Something that words can be about; AskWhy brings some along, and a Book holds those of one's own."""

    key: str
    name: str
    """As something that they missed: "System design"."""
    liked: str = ""
    """As something that they liked: "Sees the whole system"; empty for what nobody can like, such as a salary."""

    def named(self, *, liked: bool) -> str:
        """Give the name under which it stands among what they liked, or what they missed."""
        return (self.liked or self.name) if liked else self.name


@dataclass(frozen=True, slots=True)
class Mark:
    """What words are about: a theme by its key, and whether they liked or missed it."""

    theme: str
    liked: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """What they said, in their words; one answer may speak of several themes."""

    id: FeedbackId
    interviewer: InterviewerId
    words: str
    touch: TouchId | None = None
    application: ApplicationId | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Todo:
    """A thing to do before the next interview: drawn from somebody's words, or an idea of one's own."""

    id: TodoId
    text: str
    added_on: date
    """One's own day."""
    theme: str = ""
    """The key of the theme it is about; empty for none."""
    feedback: FeedbackId | None = None
    """The words that it came from."""
    done_on: date | None = None
    """One's own day; None while it is still to do."""
