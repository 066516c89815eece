"""What an error tracker shows of an error: the variables in the frames of our packages, wherever they are installed."""

from __future__ import annotations

import traceback
from pathlib import Path

import altegio
import altegio_client

_OURS = [Path(str(package.__file__)).parent for package in (altegio, altegio_client)]


def locals_of(error: BaseException) -> list[str]:
    """The variables of each frame of our packages, as a tracker writes them."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return [repr(one.locals or {}) for one in frames if any(Path(one.filename).is_relative_to(at) for at in _OURS)]
