"""The plan templates as the dialog has them: as they stand in the Book, and as they were typed and not kept yet."""

from dataclasses import replace

from askwhy.domain.contacts import CLOSES_AFTER
from askwhy.domain.sequence_form import LONGEST_NAME
from askwhy.domain.sequences import Sequence
from askwhy.facts.sequences import sequences
from askwhy.facts.world import World
from askwhy.ui.templates.draft import FIRST_STEP, TemplateDraft
from askwhy.ui.templates.listing import Entry
from askwhy.wording.i18n import _


class Shelf:
    """The shipped templates, then one's own. What was typed outlives a template that was taken away."""

    def __init__(self, world: World) -> None:
        self.stored: dict[str, Sequence] = {}
        self._typed: dict[str, TemplateDraft] = {}
        self.renew(world)

    def renew(self, world: World) -> None:
        """Look again which there are: those that people choose from."""
        known = world.sequences()
        self.stored = {key: each for key, each in known.items() if each.offered or not self.is_shipped(key)}

    def is_shipped(self, key: str) -> bool:
        """Tell whether a template came with AskWhy, and stays as it is."""
        return key in sequences()

    def draft(self, key: str) -> TemplateDraft:
        """Give a template as it was typed, else as it stands."""
        return self._typed.get(key) or TemplateDraft.of(self.stored[key])

    def is_typed(self, key: str) -> bool:
        """Tell whether something of a template is not kept yet."""
        return key in self._typed

    @property
    def is_unkept(self) -> bool:
        """Tell whether something of any template is not kept yet."""
        return any(key in self.stored for key in self._typed)

    def type(self, draft: TemplateDraft) -> None:
        """Remember what was typed; what stands in the Book is nothing to remember."""
        if draft == TemplateDraft.of(self.stored[draft.key]):
            self.forget(draft.key)
        else:
            self._typed[draft.key] = draft

    def forget(self, key: str) -> None:
        """Let go of what was typed."""
        self._typed.pop(key, None)

    def entries(self) -> list[Entry]:
        """Give what is listed."""
        return [
            Entry(
                key,
                self.draft(key).name.strip() or _("A plan template"),
                self.is_shipped(key),
                self.is_typed(key),
            )
            for key in self.stored
        ]

    def follow(self, world: World, shown: str) -> str | None:
        """Look again which there are; gives which to show anew, None where the one that is shown may stay.

        What was typed stays in sight; of one that is gone, the one that stands in its place is shown.
        """
        before, keys = self.stored, [*self.stored]
        self.renew(world)
        if shown not in self.stored:
            return [*self.stored][min(keys.index(shown), len(self.stored) - 1)]
        stays = self.is_typed(shown) or self.stored[shown] == before[shown]
        return None if stays else shown


def first_template() -> Sequence:
    """Give what a new template begins with: a name and one step."""
    step = FIRST_STEP.read()
    assert step is not None
    return Sequence("", _("My plan template"), "", CLOSES_AFTER, (step,))


def copy_of(template: Sequence) -> Sequence:
    """Give a template of one's own that is like another one; its name says so, and stays short enough."""
    shown = TemplateDraft.of(template)
    name = _("{name} (copy)")
    room = LONGEST_NAME - len(name.format(name=""))
    return replace(
        template,
        key="",
        name=name.format(name=shown.name[:room].rstrip()),
        purpose=shown.about,
        offered=True,
    )
