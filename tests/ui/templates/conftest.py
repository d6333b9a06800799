"""What the tests of the plan templates' dialog share: the dialog, and one with a template of one's own."""

from collections.abc import Callable

import pytest

from askwhy.ui.bridge import Bridge
from askwhy.ui.templates.dialog import TemplatesDialog


@pytest.fixture
def dialog(bridge: Bridge, shown: Callable[[TemplatesDialog], TemplatesDialog]) -> TemplatesDialog:
    """Give the dialog, open."""
    return shown(TemplatesDialog(bridge, None))


@pytest.fixture
def own(dialog: TemplatesDialog) -> TemplatesDialog:
    """Give the dialog at a copy of the standard template."""
    dialog.copy_template()
    return dialog
