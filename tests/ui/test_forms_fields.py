"""The fields of the forms: days, chips, choices, working hours."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QGridLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.hours import WorkingWeek
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.choices import Choice, CountryChoice, OpenChoice, ZoneChoice, hour_choice
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.people_line import PersonField
from askwhy.ui.forms.rows import Row
from askwhy.ui.forms.week import WeekField
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.workspace.workspace import Workspace

TODAY = date(2026, 11, 24)


class TestDays:
    """A day is typed, stepped or chosen."""

    def test_what_is_typed_is_read_and_written_out_when_left(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        field = DayField("Day", TODAY)
        put(field)

        qtbot.keyClicks(field.line, "3 nov")
        qtbot.keyClick(field.line, Qt.Key.Key_Return)

        assert field.day == date(2026, 11, 3)
        assert field.line.text() == "Tue 3 Nov 2026"

    def test_an_empty_field_is_no_day_and_nonsense_is_told_from_it(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        field = DayField("Day", TODAY)
        put(field)
        assert (field.day, field.is_unread) == (None, False)

        qtbot.keyClicks(field.line, "soon")

        assert (field.day, field.is_unread) == (None, True)

    def test_the_arrows_begin_today_and_go_day_by_day(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        field = DayField("Day", TODAY)
        put(field)

        qtbot.keyClick(field.line, Qt.Key.Key_Up)
        assert field.day == TODAY
        qtbot.keyClick(field.line, Qt.Key.Key_Down)
        assert field.day == date(2026, 11, 23)

    def test_a_day_is_chosen_from_the_calendar(self, qtbot: QtBot, put: Callable[[QWidget], None]) -> None:
        field = DayField("Day", TODAY, date(2026, 11, 3))
        put(field)

        qtbot.keyClick(field.line, Qt.Key.Key_F4)
        calendar = field.findChild(QCalendarWidget)
        assert isinstance(calendar, QCalendarWidget)
        assert calendar.selectedDate().toPython() == date(2026, 11, 3)
        calendar.activated.emit(calendar.selectedDate().addDays(2))

        assert field.day == date(2026, 11, 5)

    def test_escape_leaves_the_calendar_and_the_day_as_it_was(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        field = DayField("Day", TODAY, date(2026, 11, 3))
        put(field)
        field.open_calendar()
        calendar = field.findChild(QCalendarWidget)
        assert isinstance(calendar, QCalendarWidget)
        popup = calendar.window()

        qtbot.keyClick(calendar, Qt.Key.Key_Escape)

        assert not popup.isVisible()
        assert field.day == date(2026, 11, 3)


class TestChips:
    """One of several."""

    def test_one_is_chosen_at_a_time_and_told_once(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        chips = Chips("How", [Chip(1, "One"), Chip(2, "Two")])
        put(chips)
        chips.choose(1)
        told: list[int] = []
        chips.changed.connect(lambda: told.append(chips.value))

        qtbot.mouseClick(chips.buttons[2], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(chips.buttons[2], Qt.MouseButton.LeftButton)

        assert told == [2]

    def test_an_optional_one_is_taken_back_by_a_second_click(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        chips = Chips("What", [Chip(1, "One"), Chip(2, "Two")], optional=True)
        put(chips)

        qtbot.mouseClick(chips.buttons[1], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(chips.buttons[2], Qt.MouseButton.LeftButton)
        assert chips.value == 2
        qtbot.mouseClick(chips.buttons[2], Qt.MouseButton.LeftButton)

        assert chips.value is None

    def test_what_somebody_named_is_no_menu_key(self, put: Callable[[QWidget], None]) -> None:
        chips = Chips("Text", [Chip(1, "Frank & free")])
        put(chips)

        assert QKeySequence.mnemonic(chips.buttons[1].text()).isEmpty()
        assert chips.buttons[1].accessibleName() == "Frank & free"


class TestChoices:
    """Lists to choose from."""

    def test_the_wheel_scrolls_the_form_and_leaves_the_choice(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        choice = Choice("One", [(1, "One"), (2, "Two")])
        put(choice)
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )

        QApplication.sendEvent(choice, wheel)

        assert choice.value == 1
        assert not wheel.isAccepted()

    def test_a_country_is_known_in_many_languages_and_an_unknown_one_stays(self, qapp: QApplication) -> None:
        country = CountryChoice("Country")

        country.write_country("DE")
        assert country.text == "Germany"
        country.write("Österreich")
        assert country.country == "AT"
        country.write("Ruritania")
        assert country.country == "Ruritania"

    def test_a_zone_is_none_until_one_is_chosen(self, qapp: QApplication) -> None:
        zone = ZoneChoice("Zone", "Find it")
        assert zone.zone == ""

        zone.write_zone("America/Chicago")
        zone.fill()

        assert zone.zone == "America/Chicago"
        assert zone.findText("Asia/Kolkata") > 0
        assert zone.findText("Asia/Calcutta") < 0

    def test_an_hour_between_the_half_hours_is_offered_too(self, qapp: QApplication) -> None:
        hour = hour_choice("From", "7:00", "9:00", "8:15")

        assert hour.currentText() == "8:15"
        assert [hour.itemText(at) for at in range(hour.count())] == [
            "7:00",
            "7:30",
            "8:00",
            "8:15",
            "8:30",
            "9:00",
        ]


class TestWeek:
    """Working hours."""

    def test_nobody_has_own_hours_until_they_are_chosen(self, qapp: QApplication) -> None:
        week = WeekField()
        assert week.week is None

        week.kind.choose("own")

        assert week.week == WorkingWeek.of(510, 1050)

    def test_other_hours_and_days_are_taken(self, qapp: QApplication) -> None:
        week = WeekField()
        own = WorkingWeek.of(615, 900, (0, 2))

        week.write(own)

        assert week.week == own

    def test_hours_that_differ_from_day_to_day_are_kept(self, qapp: QApplication) -> None:
        week = WeekField()
        uneven = WorkingWeek(((480, 960),) * 4 + ((480, 720), None, None))

        week.write(uneven)

        assert week.week == uneven
        week.kind.choose("country")
        assert week.week is None

    def test_a_day_that_ends_before_it_starts_is_a_problem(self, qapp: QApplication) -> None:
        week = WeekField()
        week.kind.choose("own")

        week.opens.choose(14 * 60)
        week.closes.choose(11 * 60)
        assert "after it starts" in week.problem
        week.closes.choose(17 * 60)
        for made in week.days:
            made.setChecked(False)

        assert week.problem == "Choose a day."
        assert week.week is None


class TestLines:
    """What stands in a row stands on one line, and a list below a field has room."""

    def written(self, widget: QWidget) -> QRect:
        """Give the place of what is written in a widget, within the edge of a field."""
        picture = widget.grab().toImage()
        places = [
            (x, y)
            for x in range(4, picture.width() - 4)
            for y in range(4, picture.height() - 4)
            if picture.pixelColor(x, y).lightness() < 100
        ]
        across, down = zip(*places, strict=True)
        return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))

    def test_what_is_chosen_begins_where_what_is_typed_begins(
        self, themed: QApplication, put: Callable[[QWidget], None]
    ) -> None:
        line, choice = field(name="Line"), Choice("Choice", [(1, "Hill")])
        line.setText("Hill")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(line)
        column.addWidget(choice)
        put(holder)
        choice.setFocus()

        assert self.written(line).topLeft() == self.written(choice).topLeft()

    def test_a_name_stands_on_the_line_of_its_field(
        self, themed: QApplication, put: Callable[[QWidget], None]
    ) -> None:
        line, holder = field(name="Hill"), QWidget()
        line.setText("Hill")
        row = Row("Hill", line, "")
        row.put(QGridLayout(holder))
        put(holder)
        line.clearFocus()

        name, typed = self.written(row.label), self.written(line)

        assert row.label.y() + name.top() == line.y() + typed.top()

    def test_the_list_below_a_field_has_room_for_each_choice(
        self, bridge: Bridge, workspace: Workspace, put: Callable[[QWidget], None], qtbot: QtBot
    ) -> None:
        workspace.add_person(PersonDraft("Dana Reyes"), bridge.now())
        chosen, typed = Choice("Choice", [(1, "One")]), OpenChoice("Open", [(1, "One")])
        person = PersonField(bridge, "Who")
        put(person)
        qtbot.keyClicks(person, "Dana")
        completer = typed.completer()
        assert completer is not None
        completer.setCompletionPrefix("One")
        offered = completer.popup()
        assert offered is not None
        offered.ensurePolished()
        put(chosen)
        chosen.showPopup()

        for below in (chosen.view(), offered, person.list_below):
            assert below.sizeHintForRow(0) >= px(28)
