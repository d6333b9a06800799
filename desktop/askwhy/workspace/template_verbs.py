"""The verbs of plan templates: keep, copy, take away, bring one in from a file, write one to a file."""

from datetime import datetime
from pathlib import Path

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.sequences import Sequence
from askwhy.facts.sequences import sequences
from askwhy.operations import templates
from askwhy.store.applied import Applied
from askwhy.workspace.doing import Doing


class TemplateVerbs(Doing):
    """What is done to the plan templates of a Book."""

    def keep_template(self, template: Sequence, at: datetime) -> str:
        """Keep a template of one's own, a new one where its key is empty; gives its key."""
        applied = self.do(lambda: self._kept(template), at)
        kept = [edit.after.key for edit in applied.edits if isinstance(edit.after, Sequence)]
        return kept[0] if kept else template.key

    def _kept(self, template: Sequence) -> Change:
        own = self.book.own_sequences()
        known = {**sequences(), **own}
        before = known.get(template.key) if template.key else None
        if template.key and before is None:
            raise Fault("gone")
        return templates.keep_template(before, template, shipped=sequences().keys(), known=own.keys())

    def remove_template(self, key: str, at: datetime) -> Applied:
        """Take a template of one's own away; plans that were made from it go on."""
        return self.do(
            lambda: templates.remove_template(self.world.sequence(key), shipped=sequences().keys()), at
        )

    def bring_in_template(self, path: Path, at: datetime) -> str:
        """Keep a template from a file as a new one; gives its key. A mistake in the file changes nothing."""
        from askwhy.exchange.sequence_file import LARGEST_BYTES, read_sequence  # files come and go rarely

        return self.keep_template(read_sequence(_first_bytes(path, LARGEST_BYTES + 1), ""), at)

    def write_template(self, key: str, path: Path) -> None:
        """Write a template to a file that can be passed on. Raises Fault "cannot_write"."""
        # Imported when a file is written.
        from askwhy.exchange.sequence_file import write_sequence
        from askwhy.workspace.writing import write_whole

        write_whole(path, write_sequence(self.world.sequence(key)))


def _first_bytes(path: Path, count: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(count)
    except FileNotFoundError as error:
        raise Fault("file_missing", file=str(path)) from error
    except OSError as error:
        raise Fault("file_unreadable", file=str(path)) from error
