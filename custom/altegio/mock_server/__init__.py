"""A mock server of the Altegio API, for tests and first steps without an account.

It is built from the description that ships with the package, checks each request against it and returns the
documented examples. Clients, appointments, schedules, services, money and what a chain sells are stored in
memory, around a reference day. Run it with ``python -m altegio.mock_server``, or in a test:

    with MockServer() as server:
        api = Altegio(base_url=server.base_url, partner_token="p", user_token="u")
"""

from __future__ import annotations

try:
    from altegio.mock_server._app import RecordedRequest
    from altegio.mock_server._core.courier import Delivery
    from altegio.mock_server._server import MockServer
except ModuleNotFoundError as _error:
    raise ImportError(
        f"the mock server needs {_error.name}: pip install 'altegio-client[mock]'", name=_error.name
    ) from _error

__all__ = ["Delivery", "MockServer", "RecordedRequest"]
