"""``make browser``: the documentation site in a real browser, on a desktop and a phone, light and dark.

It is not part of ``make test``, which needs no browser. Screenshots go to ``build/site/``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from custom.tools.site.__main__ import build
from tests.doubles.browser import Page, browsing, find_browser

SCREENSHOTS = Path(__file__).parents[2] / "build" / "site"
COMMAND = find_browser()
FITTING = {"home", "guide", "troubleshooting", "reference", "values", "webhooks", "models", "codes", "paths", "errors"}
"""Pages whose tables fit the screen without scrolling; tables of numbers may be wider."""
DESK, PHONE = (1440, 900), (390, 844)
PAGES = {
    "home": "/",
    "guide": "/guide/limits/",
    "troubleshooting": "/guide/troubleshooting/",
    "reference": "/reference/clients/",
    "values": "/reference/altegio/",
    "webhooks": "/reference/altegio.webhooks/",
    "models": "/reference/models/a/",
    "codes": "/reference/codes/",
    "paths": "/reference/paths/",
    "errors": "/guide/errors/",
    "benchmarks": "/benchmarks/",
}

pytestmark = pytest.mark.skipif(COMMAND is None, reason="no Chromium: install one, or set BROWSER to its command")


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files without logging."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site."""
    folder = build(tmp_path_factory.mktemp("docs"))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page in a browser."""
    assert COMMAND
    with browsing(COMMAND, tmp_path_factory.mktemp("browser")) as found:
        yield found


def look(page: Page, size: tuple[int, int], scheme: str) -> None:
    """Set the screen size and the preferred colours."""
    page.call("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_the_screen(name: str, size: tuple[int, int], scheme: str, page: Page, site: str) -> None:
    """Nothing overflows the screen, the colours are those that the reader prefers, and texts are readable."""
    look(page, size, scheme)
    page.open(site + PAGES[name])
    page.wait_for(f"document.body.dataset.mdColorScheme == '{'default' if scheme == 'light' else 'slate'}'")
    page.screenshot(SCREENSHOTS / f"{name}-{'desk' if size == DESK else 'phone'}-{scheme}.png")
    assert page.value("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.value(CONTRASTS) == []
    if name in FITTING:
        right = "one.getBoundingClientRect().right"
        assert page.value(f"[...document.querySelectorAll('article table')].every((one) => {right} <= innerWidth)")


CONTRASTS = """(() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, below) => top.slice(0, 3).map((one, i) => (one * top[3] + below[i] * (255 - top[3])) / 255);
  const light = (color) => {
    const linear = (one) => one <= 0.04 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = color.map((one) => linear(one / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
    return over(rgba(getComputedStyle(element).backgroundColor), below);
  };
  const names = "p, li, td, th, h1, h2, h3, a:not(.headerlink), code, code span";
  const texts = document.querySelectorAll(`article :is(${names})`);
  return [...texts].slice(0, 400).flatMap((element) => {
    const back = behind(element);
    const front = over(rgba(getComputedStyle(element).color), back);
    const [low, high] = [light(front), light(back)].sort((one, other) => one - other);
    const contrast = (high + 0.05) / (low + 0.05);
    return contrast < 4.5 ? [`${element.tagName} ${element.textContent.slice(0, 40)}: ${contrast.toFixed(1)}`] : [];
  });
})()"""
"""The parts of an article with too little contrast to the background: less than 4.5, as WCAG 2 requires for texts."""


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_the_home_page_shows_code_at_once(size: tuple[int, int], page: Page, site: str) -> None:
    """The example program is visible without scrolling, and a phone shows each line completely."""
    look(page, size, "light")
    page.open(site + PAGES["home"])
    page.wait_for("!!document.querySelector('article pre code')")
    assert "asyncio.run(main())" in page.value("document.querySelector('article pre').textContent")
    assert page.value("document.querySelector('article pre').getBoundingClientRect().bottom <= window.innerHeight")
    assert page.value(
        "(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)(document.querySelector('article pre code'))"
    )


def test_colours_can_be_chosen(page: Page, site: str) -> None:
    """The button switches from the system's preference to light and to dark."""
    look(page, DESK, "light")
    page.open(site + PAGES["home"])
    seen = []
    for _ in range(3):
        label = "[...document.querySelectorAll('[data-md-component=palette] label')].find((one) => !one.hidden)"
        page.wait_for(f"!!{label}")
        seen.append(page.value(f"{label}.title"))
        page.click(label)
        page.wait_for(f"{label}.title != {json.dumps(seen[-1])}")
    assert seen == ["Switch to light mode", "Switch to dark mode", "Switch to system preference"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("get_client_list", "/reference/clients/#get_client_list"),
        ("/company/{location_id}/clients/search", "/reference/clients/#get_client_list"),
        ("search clients with filters", "/reference/clients/#get_client_list"),
        ("upload image", "/reference/utilities/#upload_image"),
        ("freeze membership", "/reference/memberships/#freeze"),
        ("TypeOptions", "/reference/altegio/#TypeOptions"),
        ("RecordEvent", "/reference/altegio.webhooks/#RecordEvent"),
        ("/clients/{location_id}/clients/{client_id}/comments", "/reference/clients/#list_client_comments"),
        ("CERTIFICATE_VERIFY_FAILED", "/guide/troubleshooting/#get-services"),
    ],
)
def test_search_finds(typed: str, found: str, page: Page, site: str) -> None:
    """An operation by its operationId, its path and its purpose, a helper by its task, an error by its message."""
    look(page, DESK, "light")
    page.open(f"{site}/security/")
    page.open(site + PAGES["guide"])
    page.click("document.querySelector('.md-search__button')")
    page.wait_for(f"!!{SEARCH} && !!{SEARCH}.activeElement")
    page.call("Input.insertText", text=typed)
    links = page.wait_for(
        f"(() => {{ const all = [...{SEARCH}.querySelectorAll('ol a')]; return all.map((a) => a.href); }})()"
    )
    places = [link.removeprefix(site).partition("?")[0] + "#" + link.partition("#")[2] for link in links[:6]]
    assert any(place.startswith(found) for place in places), places


SEARCH = "[...document.querySelectorAll('*')].map((one) => one.shadowRoot).find((one) => one?.querySelector('input'))"
"""The dialog of the search."""
