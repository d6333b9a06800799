"""What the dialog does with plan templates: keeps, adds, takes away, brings in from files, and writes to them."""

from collections.abc import Callable
from collections.abc import Sequence as Several
from pathlib import Path

from askwhy.domain.sequences import Sequence
from askwhy.ui.bridge import Bridge
from askwhy.wording.i18n import _


class Deeds:
    """The verbs of the dialog, each said aloud; `complain` hears why one could not be done."""

    def __init__(self, bridge: Bridge, complain: Callable[[str], None]) -> None:
        self._bridge, self._workspace, self._complain = bridge, bridge.workspace, complain

    def keep(self, template: Sequence, then: Callable[[str], None]) -> None:
        """Keep what was typed of a template; `then` hears its key."""
        self._kept(template, then, _("“{name}” is kept."))

    def add(self, template: Sequence, then: Callable[[str], None]) -> None:
        """Add a template of one's own; `then` hears its key."""
        self._kept(template, then, _("“{name}” is added."))

    def _kept(self, template: Sequence, then: Callable[[str], None], said: str) -> None:
        self._bridge.do(
            lambda now: self._workspace.keep_template(template, now),
            then=then,
            refused=self._complain,
            say=lambda _key: said.format(name=template.name),
        )

    def remove(self, key: str) -> None:
        """Take a template away."""
        self._bridge.do(lambda now: self._workspace.remove_template(key, now), refused=self._complain)

    def bring_in(self, paths: Several[Path], then: Callable[[str], None]) -> None:
        """Bring in templates from files; a mistake in one is said, and that file changes nothing."""
        for path in paths:
            self._bring_in(path, then)

    def _bring_in(self, path: Path, then: Callable[[str], None]) -> None:
        self._bridge.do(
            lambda now: self._workspace.bring_in_template(path, now),
            then=then,
            refused=lambda text: self._complain(f"{path.name}: {text}"),
            say=lambda _key: _("{file} is brought in.").format(file=path.name),
        )

    def write(self, key: str, path: Path) -> None:
        """Write a template to a file."""
        self._bridge.do(
            lambda _now: self._workspace.write_template(key, path),
            then=lambda _none: self._bridge.said.emit(_("Saved as {file}.").format(file=path.name), ""),
            refused=self._complain,
        )
