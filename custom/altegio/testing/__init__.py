"""A fake Altegio for the tests of an application; the extra ``testing`` has what it needs.

``FakeAltegio`` keeps clients, services, appointments and the rest inside the process: nothing is sent. ``Recorder`` and
``Replay`` keep real traffic in files, with personal data masked. The fixtures of pytest are ``altegio_fake``,
``altegio_api`` and ``altegio_server``.
"""

from __future__ import annotations

try:
    from altegio.errors import CassetteError
    from altegio.mock_server._core.form_body import FormFile
    from altegio.testing import _row_types
    from altegio.testing._cassette import Recorder, Replay
    from altegio.testing._clock import Clock
    from altegio.testing._fake import FakeAltegio, FakeTransport
    from altegio.testing._options import ClientOptions
    from altegio.testing._requests import FakeRequest, Requests
    from altegio.testing._responses import Payload, response
    from altegio.testing._row_types import *  # noqa: F403 - the description decides which there are
    from altegio.testing._rows import Rows, Schedules
    from altegio.testing._stubs import AS_USUAL, Result
except ImportError as _error:
    if (_error.name or "altegio").startswith("altegio"):
        # Not a package that is missing, but a fault of our own, such as a model that is gone.
        raise
    raise ImportError(
        f"altegio.testing needs {_error.name}: pip install 'altegio-client[testing]'", name=_error.name
    ) from _error

__all__ = [
    "AS_USUAL",
    "CassetteError",
    "ClientOptions",
    "Clock",
    "FakeAltegio",
    "FakeRequest",
    "FakeTransport",
    "FormFile",
    "Payload",
    "Recorder",
    "Replay",
    "Requests",
    "Result",
    "Rows",
    "Schedules",
    "response",
]
__all__ += _row_types.__all__
