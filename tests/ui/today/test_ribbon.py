"""The day ribbon: what stands on it, how it is reached, and what it says to those who hear it."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, call, email
from tests.ui.today.hands import LEFT, current, focused, names, press, start

from askwhy.domain.outreach import WindowKind
from askwhy.domain.touches import Disposition
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.ribbon_marks import MarkButton, RibbonButton

Key = Qt.Key


def crowd(desk: Desk, count: int) -> None:
    """Have several people be called at the same hour."""
    for number in range(count):
        desk.person(f"Person Nr{number}", call(WindowKind.LATE), zone="Europe/Lisbon")


def labels(page: TodayPage) -> list[str]:
    """Give the names on the ribbon, from left to right."""
    return [button.mark.label for button in page.ribbon.buttons]


def test_each_call_has_a_bar_in_the_order_of_the_day(desk: Desk, show: Show) -> None:
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Lisbon")
    desk.person("Dana Reyes", call(WindowKind.EARLY))
    desk.person("Ana Sousa", email())
    page = show()
    dana, jon = page.ribbon.buttons

    assert labels(page) == ["Reyes", "Okafor"]
    assert dana.geometry().right() < jon.geometry().left()
    assert (dana.mark.kind, jon.mark.kind) == (WindowKind.EARLY, WindowKind.LATE)


def test_the_ribbon_says_in_words_what_it_shows(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY), pronouns="she")
    page = show()
    mark = "Dana Reyes: 14:30 to 16:00, early in her day, 8:30 to 10:00 hers"

    assert page.ribbon.accessibleName() == "Your day"
    assert page.ribbon.accessibleDescription() == f"Dana Reyes can be called now, until 16:00. {mark}."
    assert page.ribbon.buttons[0].accessibleName() == page.ribbon.buttons[0].toolTip() == mark


def test_a_call_that_is_done_keeps_its_bar(desk: Desk, show: Show) -> None:
    claire = desk.person("Claire Dubois")
    desk.touched(claire, desk.now - timedelta(minutes=5), window=WindowKind.EARLY)
    page = show()
    (button,) = page.ribbon.buttons
    heard: list[object] = []
    page.person_chosen.connect(heard.append)

    assert button.mark.is_done
    assert button.accessibleName() == "Claire Dubois, connected"
    QTest.mouseClick(button, LEFT)
    assert page.focus_person() == claire


def test_two_of_one_name_are_told_apart(desk: Desk, show: Show) -> None:
    for name in ("Ida Alder", "Bea Alder"):
        desk.person(name, call())

    assert sorted(labels(show())) == ["Bea Alder", "Ida Alder"]


def test_a_click_on_a_bar_takes_its_row_in_hand(desk: Desk, show: Show) -> None:
    for name in ("Dana Reyes", "Lee Stone"):
        desk.person(name, call())
    page = show()
    stone = next(button for button in page.ribbon.buttons if button.mark.label == "Stone")
    QTest.mouseClick(stone, LEFT)

    assert current(page).words.name == "Lee Stone"
    assert focused(page) is current(page)
    assert [button.mark.label for button in page.ribbon.buttons if button.is_ringed] == ["Stone"]


def test_the_arrow_keys_go_along_the_bars_and_enter_takes_one(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY))
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Lisbon")
    page = show()
    page.ribbon.buttons[0].setFocus()
    press(page, Key.Key_Left, Key.Key_Right, Key.Key_Right)
    assert focused(page) is page.ribbon.buttons[1]
    press(page, Key.Key_Return)

    assert current(page).words.name == "Jon Okafor"


def test_tab_enters_the_ribbon_at_the_row_in_hand(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY))
    desk.person("Jon Okafor", call(WindowKind.LATE), zone="Europe/Lisbon")
    page = show()
    start(page, 1)
    stops = [
        button.mark.label for button in page.ribbon.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert stops == ["Okafor"]


def test_three_lanes_at_most_and_the_rest_is_told_at_its_hour(desk: Desk, show: Show) -> None:
    crowd(desk, 7)
    page = show()
    (more,) = page.ribbon.more

    assert len(page.ribbon.buttons) == 3
    assert len({button.y() for button in page.ribbon.buttons}) == 3
    assert more.text() == "+ 4 more"
    assert abs(more.x() - page.ribbon.buttons[0].x()) < more.width()
    assert all(name in more.accessibleDescription() for name in ("Person Nr3", "Person Nr6"))


def test_the_rest_opens_as_a_list_from_which_one_is_taken(desk: Desk, show: Show) -> None:
    crowd(desk, 5)
    page = show()
    (more,) = page.ribbon.more
    QTest.mouseClick(more, LEFT)
    (menu,) = more.findChildren(QMenu)
    assert len(menu.actions()) == 2
    menu.actions()[1].trigger()
    menu.close()

    assert current(page).row.step == more.hidden[1].step
    assert more.is_ringed


def test_no_two_things_on_the_ribbon_overlap(desk: Desk, show: Show) -> None:
    crowd(desk, 5)
    for number, zone in enumerate(("America/New_York", "America/Chicago", "Europe/Berlin", "Asia/Tokyo") * 2):
        desk.person(f"Somebody With-a-long-name{number}", call(WindowKind.EARLY), zone=zone)
    page = show()
    for width in (400, 728, 1500):
        page.window().resize(width, 772)
        shown: list[RibbonButton] = [*page.ribbon.buttons, *page.ribbon.more]
        for at, one in enumerate(shown):
            assert page.ribbon.rect().contains(one.geometry()), (width, one.accessibleName())
            assert not any(one.geometry().intersects(other.geometry()) for other in shown[at + 1 :])


def test_a_low_window_has_a_lane_less(desk: Desk, show: Show) -> None:
    crowd(desk, 7)
    page = show()
    tall = page.ribbon.height()
    page.window().resize(728, 480)

    assert len(page.ribbon.buttons) == 2
    assert page.ribbon.height() < tall


def test_a_refresh_keeps_the_keyboard_on_its_bar(desk: Desk, show: Show) -> None:
    crowd(desk, 5)
    page = show()
    for button in (page.ribbon.buttons[1], page.ribbon.more[0]):
        button.setFocus()
        page.refresh()

        assert focused(page) is button


def test_the_bar_of_a_missed_call_is_done_at_its_old_hour(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call(WindowKind.EARLY))
    page = show()
    start(page)
    press(page, Key.Key_T, Key.Key_2)
    (button,) = page.ribbon.buttons

    assert names(page) == []
    assert isinstance(button, MarkButton)
    assert button.mark.is_done
    assert button.mark.spoken == "Dana Reyes, voicemail: next try Monday"
    assert desk.touches(button.mark.person)[0].disposition is Disposition.VOICEMAIL
