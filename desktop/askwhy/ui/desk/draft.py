"""A draft in the making: which text it comes from, what became of it, and what of it is kept."""

from datetime import datetime

from askwhy.domain.ids import OwnTextId, StepId
from askwhy.domain.letters import gaps
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.outreach import Channel
from askwhy.domain.own_texts import OwnText
from askwhy.domain.settings import SettingKey
from askwhy.wording.letters import Composed, composed, for_others
from askwhy.workspace.step_texts import StepText, drop_text, keep_text, step_text
from askwhy.workspace.workspace import Workspace


class Draft:
    """The texts of a step with what was written of them. Raises Fault "gone" when the step is."""

    def __init__(self, workspace: Workspace, step: StepId, now: datetime) -> None:
        self._workspace, self._step = workspace, step
        self.read(now)

    def read(self, now: datetime) -> None:
        """Take the texts as they stand: in another language, when another one was chosen for the person."""
        workspace = self._workspace
        self.text: StepText = step_text(workspace, self._step, now)
        my_name, home = workspace.book.settings()[SettingKey.NAME], workspace.world.home
        self._as_they_came = {
            number: composed(choice, self.text.facts, my_name, home)
            for number, choice in self.text.choices.items()
        }
        self._written = {number: Composed(kept.subject, kept.body) for number, kept in self.text.kept.items()}
        self._kept = dict(self._written)
        self.variant = self._shown = self.text.variant
        """The text that stands here, and the one that stands here the next time."""

    @property
    def channel(self) -> Channel:
        """On which way it goes."""
        return self.text.step.channel

    @property
    def numbers(self) -> tuple[int, ...]:
        """The texts that one can choose from."""
        return tuple(self._as_they_came)

    @property
    def current(self) -> Composed:
        """The text as it stands now."""
        return self._written.get(self.variant, self.as_it_came)

    @property
    def as_it_came(self) -> Composed:
        """The text before anything was written."""
        return self._as_they_came[self.variant]

    @property
    def is_changed(self) -> bool:
        """Tell whether something of one's own stands in it."""
        return self.current != self.as_it_came

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that still stand open: in the text, and in the subject of an e-mail."""
        if self.channel is Channel.EMAIL:
            return self.current.missing
        return tuple(dict.fromkeys(gap.name for gap in gaps(self.current.body)))

    @property
    def mine(self) -> OwnText | None:
        """The wording of one's own that stands here; None where it is another text."""
        return self.text.own.get(self.variant)

    def for_others(self) -> OwnText:
        """Give the text as it stands as a wording for anybody, not yet kept and without a name."""
        workspace, step = self._workspace, self.text.step
        my_name, home = workspace.book.settings()[SettingKey.NAME], workspace.world.home
        said = for_others(self.current, self.text.choices[self.variant], self.text.facts, my_name, home)
        return OwnText(OwnTextId(0), step.purpose, "", self.text.language, *said)

    def write(self, subject: str, body: str) -> None:
        """Take what was typed."""
        self._written[self.variant] = Composed(subject, body)

    @property
    def is_unkept(self) -> bool:
        """Tell whether the Book does not have it as it stands, or would show another text the next time."""
        if self.is_changed:
            return self._kept.get(self.variant) != self.current
        return self.variant in self._kept or self.variant != self._shown

    def keep(self, now: datetime) -> None:
        """Bring what was typed into the Book, or which text was chosen as it came.

        Raises the faults of writing; it is unkept then.
        """
        step = self.text.step
        if self.is_changed:
            keep_text(self._workspace, step, Manuscript(self.variant, *self.current), now)
            self._kept[self.variant] = self.current
        else:
            drop_text(self._workspace, step, [self.variant])
            self._kept.pop(self.variant, None)
            if self._kept or self.variant != self.text.usual:
                keep_text(self._workspace, step, Manuscript(self.variant), now)
        self._shown = self.variant
