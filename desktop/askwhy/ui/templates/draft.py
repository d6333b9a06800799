"""A plan template as it is typed: numbers may be no numbers yet, and what is wrong is said field by field."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.sequence_form import LONGEST_NAME, LONGEST_PURPOSE, LONGEST_TEXT
from askwhy.domain.sequences import LONGEST_OFFSET, Sequence, SequenceStep
from askwhy.wording import names
from askwhy.wording.i18n import _
from askwhy.wording.templates import purpose as purpose_of


class Field(StrEnum):
    """What can be wrong in a template."""

    NAME = "name"
    ABOUT = "about"
    CLOSES = "closes"
    SILENCE = "silence"
    PURPOSE = "purpose"
    WHEN = "when"
    TEXT = "text"


Problems = Mapping[Field, str]
"""A sentence for each field in which something is to be mended."""


class Count(NamedTuple):
    """So many days after a day, as it is typed."""

    offset: str
    days: DayType
    anchor: Anchor

    @property
    def number(self) -> int | None:
        """The days; None for what is no whole number of days that a template may name."""
        text = self.offset.strip()
        known = text.isascii() and text.isdecimal() and len(text) < 9 and int(text) <= LONGEST_OFFSET
        return int(text) if known else None


class StepDraft(NamedTuple):
    """A step as it is typed."""

    channel: Channel
    purpose: str
    """The key of a purpose that has a name, else one's own words."""
    kind: Kind
    when: Count
    recipient: RecipientRole = RecipientRole.INTERVIEWER
    window: WindowKind = WindowKind.LATE
    """Counts for a call only; kept while another channel is tried."""
    optional: bool = False
    alternative: Channel | None = None
    text: str = ""

    @classmethod
    def of(cls, step: SequenceStep) -> "StepDraft":
        """Give a step as it is shown."""
        return cls(
            step.channel,
            step.purpose,
            step.kind,
            Count(str(step.offset), step.days, step.anchor),
            step.recipient,
            step.window or WindowKind.LATE,
            step.optional,
            step.alternative,
            step.text,
        )

    @property
    def problems(self) -> Problems:
        """What is to be mended in this step alone."""
        found: dict[Field, str] = {}
        if not self.purpose:
            found[Field.PURPOSE] = _("Say in a word or two what the step is for.")
        if self.when.number is None:
            found[Field.WHEN] = _no_number()
        if len(self.text) > LONGEST_TEXT:
            found[Field.TEXT] = _too_long(LONGEST_TEXT)
        return found

    def read(self) -> SequenceStep | None:
        """Give the step; None while something in it is to be mended."""
        if self.problems or self.when.number is None:
            return None
        return SequenceStep(
            channel=self.channel,
            purpose=self.purpose,
            kind=self.kind,
            anchor=self.when.anchor,
            offset=self.when.number,
            days=self.when.days,
            recipient=self.recipient,
            window=self.window if self.channel is Channel.PHONE else None,
            optional=self.optional,
            alternative=self.alternative if self.alternative is not self.channel else None,
            text=self.text,
        )


FIRST_STEP = StepDraft(
    Channel.EMAIL, "advice_question", Kind.ASK, Count("1", DayType.BUSINESS, Anchor.DECISION)
)
"""What a new template begins with."""


class TemplateDraft(NamedTuple):
    """A template as it is typed."""

    key: str
    name: str
    about: str
    closes: Count
    silence: str
    steps: tuple[StepDraft, ...]

    @classmethod
    def of(cls, template: Sequence) -> "TemplateDraft":
        """Give a template as it is shown, a shipped one in the reader's language."""
        anchor, offset, days = template.closes_after
        return cls(
            template.key,
            names.plan(template.name),
            purpose_of(template),
            Count(str(offset), days, anchor),
            str(template.silence_after or ""),
            tuple(StepDraft.of(step) for step in template.steps),
        )

    @property
    def problems(self) -> Problems:
        """What is to be mended in the fields of the template itself, each looked at alone."""
        found: dict[Field, str] = {}
        if not self.name.strip():
            found[Field.NAME] = _("Give the plan template a name.")
        elif len(self.name) > LONGEST_NAME:
            found[Field.NAME] = _too_long(LONGEST_NAME)
        if len(self.about) > LONGEST_PURPOSE:
            found[Field.ABOUT] = _too_long(LONGEST_PURPOSE)
        if self.closes.number is None:
            found[Field.CLOSES] = _no_number()
        if self._silence is None:
            found[Field.SILENCE] = _no_number()
        return found

    @property
    def _silence(self) -> int | None:
        if not self.silence.strip():
            return 0
        return Count(self.silence, DayType.CALENDAR, Anchor.INTERVIEW).number

    def read(self) -> Sequence | None:
        """Give the template; None while a field is to be mended. Its steps may still be out of order."""
        steps = [step.read() for step in self.steps]
        read = tuple(step for step in steps if step is not None)
        offset, silence = self.closes.number, self._silence
        if self.problems or not read or len(read) < len(steps) or offset is None or silence is None:
            return None
        closes_after = self.closes.anchor, offset, self.closes.days
        return Sequence(self.key, self.name.strip(), self.about.strip(), closes_after, read, silence)

    def readable(self) -> tuple[Sequence, list[int]] | None:
        """Give a template of what can be read already, with the places of its steps; None where nothing can.

        It is there to be laid out on real days while one types; where it gives up counts only once it is read.
        """
        steps = {at: step for at, draft in enumerate(self.steps) if (step := draft.read()) is not None}
        if not steps:
            return None
        closes = self.closes
        after = closes.anchor, closes.number or 0, closes.days
        made = Sequence(self.key, self.name, self.about, after, tuple(steps.values()), self._silence or 0)
        return made, list(steps)

    def in_order(self) -> "TemplateDraft":
        """Give the template with its steps in the order of their days; one without a number goes last."""
        last = (99, 0.0)

        def place(draft: StepDraft) -> tuple[int, float]:
            step = draft.read()
            return step.place if step is not None else last

        return self._replace(steps=tuple(sorted(self.steps, key=place)))


def _no_number() -> str:
    return _("Use a whole number from 0 to {most}.").format(most=LONGEST_OFFSET)


def _too_long(most: int) -> str:
    return _("Write at most {most} letters.").format(most=most)
