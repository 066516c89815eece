"""A headless Chromium, controlled over a pipe by its own protocol, and the actions of a person in it."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_PATIENCE = 60.0
"""Seconds for a step on a busy machine."""


def find_browser() -> str | None:
    """The command of a Chromium: ``BROWSER``, or an installed one; None if there is none."""
    return os.environ.get("BROWSER") or next((found for name in _NAMES if (found := shutil.which(name))), None)


_STARTER = """
import fcntl, os, sys
commands, replies = (fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3])
os.dup2(commands, 3)
os.dup2(replies, 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Gives the browser its pipes as the descriptors 3 and 4, as the protocol wants them."""


class Page:
    """A page in the browser."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """A command of the protocol; its result."""
        return self._browser.call(method, parameters, self._session)

    def value(self, expression: str) -> Any:
        """The value of a JavaScript expression."""
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def wait_for(self, expression: str) -> Any:
        """Wait until a JavaScript expression is true; its value."""
        end = time.monotonic() + _PATIENCE
        while not (found := self.value(expression)):
            assert time.monotonic() < end, f"{expression} never came true"
            time.sleep(0.02)
        return found

    def open(self, url: str) -> None:
        """Go to an address, and wait until the page is there."""
        self.call("Page.navigate", url=url)
        self.wait_for(f"document.readyState == 'complete' && location.href == {json.dumps(url)}")

    def click(self, element: str) -> None:
        """Click with the mouse at the middle of the element of a JavaScript expression, which has to be visible."""
        self.wait_for(f"!!{element} && {element}.checkVisibility()")
        place = self.value(
            f"(() => {{ {element}.scrollIntoView({{block: 'center'}}); const box = {element}.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for event in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=event, x=place[0], y=place[1], button="left", clickCount=1)

    def type(self, element: str, text: str) -> None:
        """Click at a field and type."""
        self.click(element)
        self.wait_for(f"document.activeElement === {element}")
        self.call("Input.insertText", text=text)

    def choose(self, element: str, value: str) -> None:
        """Choose an option of a list, as the keyboard does."""
        self.value(f"{element}.value = {json.dumps(value)}; {element}.dispatchEvent(new Event('change')); 1")

    def screenshot(self, path: Path) -> None:
        """Save a picture of the page."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))


class Browser:
    """A running Chromium; it uses pipes instead of a port, so that no other program can reach it."""

    def __init__(self, command: str, folder: Path) -> None:
        commands, self._write = os.pipe()
        self._read, replies = os.pipe()
        arguments = [
            *(command, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
            *("--remote-debugging-pipe", f"--user-data-dir={folder}", "--window-size=560,1240", "about:blank"),
        ]
        starter = [sys.executable, "-c", _STARTER, str(commands), str(replies)]
        self._process = subprocess.Popen(
            [*starter, *arguments],
            pass_fds=(commands, replies),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(replies)
        self._number = 0
        self._rest = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(60)
        os.close(self._write)
        os.close(self._read)

    def call(self, method: str, parameters: dict[str, Any], session: str | None = None) -> dict[str, Any]:
        """A command of the protocol; its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        os.write(self._write, json.dumps(message | ({"sessionId": session} if session else {})).encode() + b"\0")
        for reply in self._messages():
            if reply.get("id") == self._number:
                assert "error" not in reply, reply
                result: dict[str, Any] = reply["result"]
                return result
        raise AssertionError("the browser has ended")

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" in self._rest:
                message, _, self._rest = self._rest.partition(b"\0")
                yield json.loads(message)
            if not (part := os.read(self._read, 1 << 20)):
                return
            self._rest += part

    def page(self) -> Page:
        """A new page."""
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        page = Page(self, self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"])
        page.call("Page.enable")
        return page


@contextmanager
def browsing(command: str, folder: Path) -> Iterator[Page]:
    """A page in a browser of its own."""
    with Browser(command, folder) as browser:
        yield browser.page()
