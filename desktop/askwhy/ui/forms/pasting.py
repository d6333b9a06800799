"""Takes a text that was pasted: a card or a table is brought in, a signature is shown as it was understood."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import look_into, read_contacts
from askwhy.exchange.signature import read_signature
from askwhy.exchange.vcard import is_vcard
from askwhy.operations.imports import Coming
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.import_work import Source
from askwhy.ui.forms.importing import Import
from askwhy.ui.forms.person import PersonForm
from askwhy.wording.i18n import _
from askwhy.workspace.files import ReadFiles
from askwhy.workspace.jobs import Job

_FEWEST_COLUMNS = 2
"""Of a table that was copied from a spreadsheet."""


class _Read(NamedTuple):
    """What was read: several people at once, or the one of a signature."""

    files: ReadFiles | None
    one: PersonDraft | None = None


def take_text(
    bridge: Bridge,
    window: QWidget,
    text: bytes,
    opened: Callable[[Callable[[], QDialog]], None],
    see: Callable[[], None],
) -> None:
    """Read a text beside the window, and show who is in it before anybody is taken; `opened` shows a form."""
    home, name = bridge.workspace.world.home, _("what you pasted")

    def show(read: _Read) -> None:
        if read.one is None:
            Import(bridge, window, Source(pasted=read.files), see)
            return
        person = read.one
        bridge.do(
            lambda now: bridge.workspace.preview([person], now), then=lambda found: go_on(person, found[0])
        )

    def go_on(person: PersonDraft, coming: Coming) -> None:
        """Show somebody new in the form, to be corrected; somebody known beside what is known."""
        if coming.known is None and coming.perhaps is None:
            opened(lambda: PersonForm(bridge, window, read=person))
        else:
            Import(bridge, window, Source(pasted=ReadFiles((person,), ())), see)

    bridge.work(Job(lambda _tell: _read(text, name, home)), show, bridge.refused.emit)


def _read(text: bytes, name: str, home: str) -> _Read:
    """Raises Fault "nothing_to_paste", "nobody_in_text", and those of reading a card."""
    if not text.strip():
        raise Fault("nothing_to_paste")
    if is_vcard(text) or _is_table(text):
        read = read_contacts(text, name)
        return _Read(ReadFiles(read.people, read.problems))
    one = read_signature(text.decode("utf-8", "replace"), home)
    if one is None:
        raise Fault("nobody_in_text")
    return _Read(None, one)


def _is_table(text: bytes) -> bool:
    """Tell cells that were copied with their titles: a spreadsheet parts them by tabs."""
    look = look_into(text) if b"\t" in text else None
    if look is None or look.mapping.delimiter != "\t" or not look.mapping.header:
        return False
    return sum(bool(column.field) for column in look.mapping.columns) >= _FEWEST_COLUMNS
