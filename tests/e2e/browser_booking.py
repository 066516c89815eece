"""``make browser``: a person books in a real browser, with examples/booking_widget.py and the mock server.

It is not part of ``make test``, which needs no browser. The screenshot goes to ``build/booking_widget.png``.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from altegio.mock_server import MockServer
from tests.doubles.browser import Page, browsing, find_browser

ROOT = Path(__file__).parents[2]
COMMAND = find_browser()

pytestmark = pytest.mark.skipif(COMMAND is None, reason="no Chromium: install one, or set BROWSER to its command")


@pytest.fixture
def widget(mock_server: MockServer) -> Iterator[str]:
    """The program; the address that it prints."""
    environment = {**os.environ, "ALTEGIO_BASE_URL": mock_server.base_url, "ALTEGIO_PARTNER_TOKEN": "p"}
    command = [sys.executable, str(ROOT / "examples" / "booking_widget.py"), "--location", "720441", "--port", "0"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    """A page in a browser."""
    assert COMMAND
    with browsing(COMMAND, tmp_path) as found:
        yield found


def shows(text: str) -> str:
    """A condition: the message begins with a text."""
    return f"document.getElementById('message').textContent.startsWith({text!r})"


def field(name: str) -> str:
    """A field of the page."""
    return f"document.getElementById({name!r})"


FIRST_TIME = "document.querySelector('#times button')"


def test_a_person_books_and_cancels(page: Page, widget: str, mock_server: MockServer) -> None:
    """Including the refusals on the way; the slot is gone, and free again after the cancellation."""
    page.open(widget)
    page.choose(field("member"), "8886")
    page.choose(field("day"), "2026-11-25")
    assert page.wait_for(f"{FIRST_TIME} && {FIRST_TIME}.title") == "2026-11-25T10:00:00-05:00"
    before = page.value("document.querySelectorAll('#times button').length")
    page.click(field("book"))
    page.wait_for(shows("Please choose a time."))
    page.click(FIRST_TIME)
    page.wait_for(f"{FIRST_TIME}.className == 'chosen'")
    page.type(field("name"), "James Smith")
    page.type(field("phone"), "12")
    page.click(field("send"))
    page.wait_for(shows("Please fill in everything"))
    page.value(f"{field('phone')}.value = ''; 1")
    page.type(field("phone"), "+1 315 555-0042")
    page.click(field("send"))
    page.wait_for(shows("The code is on its way."))
    page.type(field("code"), "0043")
    page.click(field("book"))
    page.wait_for(shows("This is not the code"))
    page.value(f"{field('code')}.value = ''; 1")
    page.type(field("code"), "0042")
    page.click(FIRST_TIME)
    page.wait_for(f"{FIRST_TIME}.className == 'chosen'")
    page.screenshot(ROOT / "build" / "booking_widget.png")
    page.click(field("book"))
    page.wait_for(shows("Booked: Wed 25 Nov, 10:00. See you!"))
    after = page.wait_for("document.querySelectorAll('#times button').length")
    assert after < before
    page.click(field("cancel"))
    page.wait_for(shows("Cancelled."))
    page.wait_for(f"document.querySelectorAll('#times button').length == {before}")

    sent = [one.operation for one in mock_server.requests]
    assert sent.count("create_online_booking") == 2
    assert sent.count("delete_user_appointment") == 1
    assert all("User" not in one.headers["authorization"] for one in mock_server.requests)
