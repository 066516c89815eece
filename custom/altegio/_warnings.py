"""Warnings that name the line of the user's code, however many frames of this package are between."""

from __future__ import annotations

import inspect
import warnings


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn at the nearest caller outside this package."""
    level = 1
    frame = inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "altegio":
        frame = frame.f_back
        level += 1
    warnings.warn(message, category, stacklevel=level)
