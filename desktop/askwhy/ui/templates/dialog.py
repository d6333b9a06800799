"""The dialog of the plan templates: the list at the left, the chosen one beside it, and what is done with them."""

from collections.abc import Sequence as Several
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.sequences import Sequence
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.forms.leaving import ask_to_leave
from askwhy.ui.look.controls import Rule, Scrolled, button
from askwhy.ui.look.size import px
from askwhy.ui.templates.deeds import Deeds
from askwhy.ui.templates.draft import TemplateDraft
from askwhy.ui.templates.example import ExampleFields
from askwhy.ui.templates.files import ask_where, ask_which, template_files
from askwhy.ui.templates.heads import OwnHead, Verb
from askwhy.ui.templates.listing import TemplateList
from askwhy.ui.templates.page import TemplatePage
from askwhy.ui.templates.said import Said
from askwhy.ui.templates.shelf import Shelf, copy_of, first_template
from askwhy.wording.i18n import _

_WIDTH, _HEIGHT, _LIST_WIDTH = 1000, 780, 216


class TemplatesDialog(Frame):
    """Shows and changes plan templates. What is typed is kept by its button, one template at a time.

    Going to another template loses nothing: what is not kept yet is marked in the list, and asked for in the end.
    """

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent, _("Plan templates"), _WIDTH)
        self.bridge = bridge
        self._shelf = Shelf(bridge.workspace.world)
        self._deeds = Deeds(bridge, self.complain)
        self.key = next(iter(self._shelf.stored))
        self.list = TemplateList()
        self.new = button(_("New plan template"), "link", "plus")
        self.bring = button(_("Bring one in…"), "link", "import")
        self.example = ExampleFields(bridge)
        self.area = Scrolled()
        self.keep = button(_("Keep"), "primary")
        self.close_button = button(_("Close"))
        self.said = Said(bridge, self)
        self.page = self._page(self._shelf.draft(self.key))
        self.area.hold(self.page)
        self._lay_out()
        self._listen()
        self.setAcceptDrops(True)
        self._renew()
        self.start_at(self.list)
        self.settle()

    def _lay_out(self) -> None:
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        side = QWidget()
        side.setMaximumWidth(px(_LIST_WIDTH))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(4))
        left.addWidget(self.list, 1)
        left.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(side, 1)
        row.addWidget(Rule(upright=True))
        row.addWidget(self.area, 3)
        self.show_instead(columns)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)

    def _listen(self) -> None:
        self.list.chosen.connect(self.show_template)
        self.new.clicked.connect(lambda: self._deeds.add(first_template(), self._go_on))
        self.bring.clicked.connect(lambda: ask_which(self, lambda path: self.bring_in([path])))
        self.keep.clicked.connect(self.keep_template)
        self.close_button.clicked.connect(self.reject)
        self.bridge.changed.connect(self._on_book_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep_template)

    # What is shown

    def show_template(self, key: str) -> None:
        """Show a template, with what was typed and is not kept yet."""
        self.key = key
        self._show_draft(self._shelf.draft(key))

    def _show_draft(self, draft: TemplateDraft) -> None:
        before, self.page = self.page, self._page(draft)
        self.area.takeWidget()
        self.area.hold(self.page)
        self.page.show()
        before.hide()
        before.deleteLater()
        self._renew()

    def _page(self, draft: TemplateDraft) -> TemplatePage:
        shipped = self._shelf.stored[draft.key] if self._shelf.is_shipped(draft.key) else None
        verbs = self._verbs(shipped=shipped is not None)
        page = TemplatePage(self.bridge, draft, self.example, *verbs, shipped=shipped)
        page.changed.connect(self._on_typed)
        page.steps.order_wanted.connect(self._put_in_order)
        page.steps.seek.connect(self._bring_into_sight)
        return page

    def _bring_into_sight(self, widget: QWidget) -> None:
        self.area.ensureWidgetVisible(widget, 0, px(24))

    def _verbs(self, *, shipped: bool) -> tuple[Verb, ...]:
        save = _("Save as a file…"), self.ask_where
        if shipped:
            return (_("Copy and change"), self.copy_template), save
        remove, back = (_("Remove"), self.remove_template), (_("Put it back as it was"), self._put_back)
        return (_("Copy"), self.copy_template), save, remove, back

    def _renew(self) -> None:
        """Say what can be kept, in the list as well."""
        typed = self._shelf.is_typed(self.key)
        self.keep.setEnabled(typed and self.page.template is not None)
        if isinstance(self.page.head, OwnHead):
            self.page.head.buttons[-1].setVisible(typed)
        self.list.show_entries(self._shelf.entries(), self.key)

    def _on_typed(self) -> None:
        self._shelf.type(self.page.draft)
        self.complaint.hide()
        self._renew()

    def _put_in_order(self) -> None:
        draft = self.page.draft.in_order()
        self._shelf.type(draft)
        self._show_draft(draft)
        self.page.steps.rows[0].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        self._shelf.forget(self.key)
        self.show_template(self.key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_book_changed(self, kinds: frozenset[type]) -> None:
        if Sequence not in kinds:
            return
        key = self._shelf.follow(self.bridge.workspace.world, self.key)
        if key is None:
            self._renew()
        else:
            self.show_template(key)

    # What is done

    def keep_template(self) -> None:
        """Keep what was typed of the template that is shown."""
        template, key = self.page.template, self.key

        def kept(_key: str) -> None:
            self._shelf.forget(key)
            self._renew()

        if template is not None and self._shelf.is_typed(key):
            self._deeds.keep(template, kept)

    def copy_template(self) -> None:
        """Keep a copy of what is shown as a template of one's own, and go on there."""
        self._deeds.add(copy_of(self.page.template or self._shelf.stored[self.key]), self._go_on)

    def _go_on(self, key: str) -> None:
        self.complaint.hide()
        self.show_template(key)
        if isinstance(self.page.head, OwnHead):
            self.page.head.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.page.head.name.selectAll()

    def remove_template(self) -> None:
        """Take the template away; the toast takes it back."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._deeds.remove(self.key)

    def bring_in(self, paths: Several[Path]) -> None:
        """Bring in templates from files."""
        self._deeds.bring_in(paths, self._go_on)

    def ask_where(self) -> None:
        """Ask for the file into which the template goes, as it is kept."""
        key = self.key
        if self._shelf.is_typed(key):
            self.complain(_("Keep your changes first; the file holds what is kept."))
        else:
            ask_where(self, self._shelf.draft(key).name, lambda path: self._deeds.write(key, path))

    # How it stands and ends

    def sizeHint(self) -> QSize:
        """Ask for room to work in."""
        room = self.room()
        return QSize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the files of templates."""
        if template_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        self.bring_in(template_files(event.mimeData()))

    def reject(self) -> None:
        """Leave; ask first when something is not kept yet."""
        if self._shelf.is_unkept:
            ask_to_leave(self, lambda: super(TemplatesDialog, self).reject())
        else:
            super().reject()
