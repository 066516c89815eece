"""The logger, set up by a variable of the environment for people who want to look."""

from __future__ import annotations

import logging
import os

from altegio._transport.telemetry import log
from altegio.errors import ConfigurationError

VARIABLE = "ALTEGIO_LOG"
_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}


def set_up_logging() -> None:
    """Log to the standard error stream, as ``ALTEGIO_LOG=info`` or ``debug`` sets it; otherwise nothing is changed.

    Where the application has set up handlers, they are used, and only the level is set.

    Raises:
        ConfigurationError: the variable has another value.
    """
    text = os.environ.get(VARIABLE, "").strip().lower()
    if not text:
        return
    if text not in _LEVELS:
        raise ConfigurationError(f"{VARIABLE} is info or debug, not {text!r}")
    log.setLevel(_LEVELS[text])
    if not log.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        log.addHandler(handler)
