"""Warnings that name the line of the user's code, however many frames of these packages are between.

``deprecated`` is for public functions and methods that are written by hand: they stay for one more minor version, with
a warning that names the replacement. A renamed argument is taken under its old name meanwhile, with ``warn_caller``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_client.codec.unknown import warn_caller

if TYPE_CHECKING:  # what type checkers know; at run time it is no dependency, and Python has it from 3.13 on
    from typing_extensions import deprecated
else:
    from altegio_client.operation import deprecated

__all__ = ["deprecated", "warn_caller"]
