"""What can be done for the people chosen in the table: single keys and the context menu, both from one list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView

from askwhy.domain.ids import InterviewerId
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _

Chosen = Callable[[], Sequence[InterviewerId]]


def add_actions(table: QTableView, verbs: Verbs, chosen: Chosen) -> None:
    """Give the table its actions; what is for one person is done for the one in hand, which comes first."""

    def one(verb: Callable[[InterviewerId], object]) -> Callable[[], None]:
        def do() -> None:
            for person in chosen()[:1]:
                verb(person)

        return do

    def all_of(verb: Callable[[Sequence[InterviewerId]], object]) -> Callable[[], None]:
        def do() -> None:
            people = chosen()
            if people:
                verb(people)

        return do

    for text, key, do in (
        (_("Edit…"), "E", one(verbs.edit_person)),
        (_("They answered…"), "A", one(verbs.they_answered)),
        (_("Note a contact…"), "K", one(verbs.note_contact)),
        (_("Start a plan…"), "P", all_of(verbs.start_plans)),
        (_("Tags…"), "T", all_of(verbs.tag)),
        (_("Print labels"), "L", all_of(verbs.labels_wanted.emit)),
        (_("Print everything about them…"), "", one(verbs.print_person)),
        (_("Forget…"), "", one(verbs.forget_person)),
    ):
        action = QAction(text, table)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False, do=do: do())
        table.addAction(action)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
