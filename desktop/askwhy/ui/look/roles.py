"""What our own widgets are to a screen reader: a list, a row of it, a heading, or nothing that needs to be read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QCheckBox, QLabel, QWidget

Role = QAccessible.Role
LIST, ITEM, HEADING, PICTURE, GROUP, ALERT, TEXT, BORDER = (
    Role.List,
    Role.ListItem,
    Role.Heading,
    Role.Graphic,
    Role.Grouping,
    Role.AlertMessage,
    Role.StaticText,
    Role.Splitter,
)
DECORATION = Role.NoRole
"""It says nothing that its neighbours do not say."""

_TOGGLE = "Toggle"
"""How Qt names the action that turns something on and off (QAccessibleActionInterface::toggleAction)."""


def reads_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is to a screen reader, before one asks."""
    widget.setProperty("reads_as", role.value)


class _Read(QAccessibleWidget):
    """A widget in its own role."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._decorates = role is DECORATION

    def state(self) -> QAccessible.State:
        """Give the state; what only decorates is not there."""
        state = super().state()
        if self._decorates:
            state.invisible = True
        return state

    def text(self, which: QAccessible.Text) -> str:
        """Give what is said; a label says its text."""
        said = super().text(which)
        label = self.object()
        is_name = which is QAccessible.Text.Name
        return label.text() if is_name and not said and isinstance(label, QLabel) else said


class _Checkable(QAccessibleWidget):
    """A button that stays down. Qt's own action turns it without a click, so that nobody hears of it."""

    def state(self) -> QAccessible.State:
        """Give the state, with whether it is down."""
        state = super().state()
        button = self.object()
        assert isinstance(button, QAbstractButton)
        state.checkable, state.checked = True, button.isChecked()
        if isinstance(button, QCheckBox):
            state.checkStateMixed = button.checkState() is Qt.CheckState.PartiallyChecked
        return state

    def actionNames(self) -> list[str]:
        """Give what can be done with it."""
        return [_TOGGLE, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do it as a click does."""
        button = self.object()
        if name == _TOGGLE and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(name)


def _interface(_kind: str, thing: object) -> QAccessibleWidget | None:
    """Make the interface of a widget that has a role of its own; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property("reads_as")
    if role is not None:
        return _Read(thing, Role(role))
    if isinstance(thing, QAbstractButton) and thing.isCheckable():
        return _Checkable(thing, Role.RadioButton if thing.autoExclusive() else Role.CheckBox)
    return None


def tell_readers() -> None:
    """Have screen readers hear of our own roles; once is enough for a program."""
    global _told
    if not _told:
        _told = True
        QAccessible.installFactory(_interface)


_told = False
