"""How the application begins: a window that fits onto the screen."""

import pytest
from PySide6.QtCore import QSize

from askwhy.ui.app import first_size


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("screen", [QSize(1366, 728), QSize(1280, 800), QSize(800, 1280)])
def test_a_new_window_leaves_room_for_its_frame_on_a_small_screen(screen: QSize) -> None:
    size = first_size(screen)

    assert size.width() < screen.width()
    assert size.height() < screen.height() - 30


@pytest.mark.usefixtures("themed")
def test_a_large_screen_makes_no_larger_window() -> None:
    assert first_size(QSize(3840, 2160)) == first_size(QSize(2560, 1440))
