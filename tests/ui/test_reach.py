"""What is handed to the system: digits to dial, one address to write to, and nothing else of what a contact holds."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from askwhy.ui import reach


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("+1 (312) 555-0142", "+13125550142"),
        ("(+49) 30 5550 101", "+49305550101"),
        ("030/5550101", "0305550101"),
        ("+1 312 555 0142 ext. 5", "+13125550142"),
        ("+1 312 555 0142,,5#", "+13125550142"),
        ("*#06#", ""),
        ("٠٣٠ ٥٥٥", "030555"),
        ("12\u00b23", "12"),
        ("file:///etc/passwd", ""),
        ("1?body=x", "1"),
        ("30+40", "3040"),
        ("", ""),
    ],
)
def test_only_digits_are_dialled(typed: str, digits: str) -> None:
    assert reach.to_dial(typed) == digits


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the addresses that the system would open."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_a_number_without_digits_opens_nothing(opened: list[str]) -> None:
    assert not reach.dial("javascript:alert()")
    assert opened == []


def test_an_address_smuggles_no_headers(opened: list[str]) -> None:
    reach.write_to("a@b.example?bcc=x@y.example&subject=z\r\nBcc: q@r.example")

    (url,) = opened
    assert url.startswith("mailto:a@b.example%3Fbcc%3Dx@y.example%26subject%3Dz")
    assert "?" not in url
    assert "&" not in url
    assert "%0" not in url
