"""Run the mock server: ``python -m altegio.mock_server``."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from datetime import date

from altegio.mock_server._app import App
from altegio.mock_server._core.calendar import REFERENCE_DAY
from altegio.mock_server._core.courier import validate_webhooks
from altegio.mock_server._core.validation import Accounts
from altegio.mock_server._server import LOOPBACK, Server, listen, url_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(
        prog="python -m altegio.mock_server", description="A mock server of the Altegio API."
    )
    parser.add_argument("--host", default=LOOPBACK, help="a loopback address (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8765, help="0 for a free one (default: %(default)s)")
    parser.add_argument("--partner-token", help="the only partner token to accept (default: any)")
    parser.add_argument("--user-token", help="the only user token to accept (default: any)")
    parser.add_argument("--strict", action="store_true", help="refuse a body with an unknown field")
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        default=REFERENCE_DAY,
        metavar="YYYY-MM-DD",
        help="the day around which appointments, hours and payments lie (default: %(default)s)",
    )
    parser.add_argument(
        "--webhook",
        action="append",
        default=[],
        metavar="URL",
        help="an address on this machine that gets an event of each change; can be repeated",
    )
    options = parser.parse_args(arguments)
    try:
        webhooks = validate_webhooks(options.webhook)
        listener = listen(options.host, options.port)
    except (ValueError, OSError, OverflowError) as error:
        parser.error(str(error))
    url = url_of(listener)
    app = App(Accounts(options.partner_token, options.user_token), options.today, webhooks, strict=options.strict)
    server = Server(app, on_ready=lambda: print(url, flush=True))
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
