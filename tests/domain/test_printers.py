"""Printers: what a ruler page tells, and where to print so that it comes out where it should."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.printers import (
    RULER_FROM,
    RULER_LONG,
    Face,
    Feed,
    PrinterTray,
    measured,
    tray_key,
    tray_parts,
)

ON = date(2026, 5, 3)
SHIFTS = st.floats(-15, 15)
SCALES = st.floats(0.97, 1.03)


def printed(tray: PrinterTray, x: float, y: float) -> tuple[float, float]:
    """Give where a printer that is off puts a point."""
    return x * tray.scale_x + tray.shift_x, y * tray.scale_y + tray.shift_y


@given(SHIFTS, SHIFTS, SCALES, SCALES, st.floats(0, 300), st.floats(0, 300))
def test_what_is_corrected_comes_out_where_it_should(
    shift_x: float, shift_y: float, scale_x: float, scale_y: float, x: float, y: float
) -> None:
    tray = PrinterTray("any", shift_x, shift_y, scale_x, scale_y)

    assert printed(tray, *tray.corrected(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(SHIFTS, SHIFTS, SCALES, SCALES)
def test_the_ruler_page_tells_how_far_a_printer_is_off(
    shift_x: float, shift_y: float, scale_x: float, scale_y: float
) -> None:
    tray = PrinterTray("any", shift_x, shift_y, scale_x, scale_y)
    near = printed(tray, RULER_FROM, RULER_FROM)
    far = printed(tray, RULER_FROM + RULER_LONG, RULER_FROM + RULER_LONG)

    found = measured("any", (near[0], far[0]), (near[1], far[1]), ON)

    assert (found.shift_x, found.shift_y) == pytest.approx((shift_x, shift_y), abs=1e-6)
    assert (found.scale_x, found.scale_y) == pytest.approx((scale_x, scale_y))
    assert found.measured_on == ON


def test_a_new_measure_keeps_how_envelopes_are_fed() -> None:
    before = PrinterTray("any", feed=Feed.RIGHT, face=Face.DOWN)

    found = measured("any", (20, 170), (20, 170), ON, before=before)

    assert (found.feed, found.face, found.scale_x) == (Feed.RIGHT, Face.DOWN, 1.0)


@pytest.mark.parametrize(
    ("across", "down"),
    [((20, 20), (20, 170)), ((45, 195), (20, 170)), ((20, 170), (20, 180)), ((float("nan"), 170), (20, 170))],
)
def test_measures_that_no_printer_has_are_refused(
    across: tuple[float, float], down: tuple[float, float]
) -> None:
    with pytest.raises(ValueError, match=r"shift|scale|measures"):
        measured("any", across, down, ON)


def test_a_tray_is_named_with_its_printer() -> None:
    assert tray_key("Laser, hall", "tray 2") == "Laser, hall / tray 2"
    assert tray_key("Laser, hall") == "Laser, hall"
    assert tray_parts("Laser, hall / tray 2") == ("Laser, hall", "tray 2")
    assert tray_parts("Laser, hall") == ("Laser, hall", "")
