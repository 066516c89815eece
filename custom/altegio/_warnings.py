"""Warnings that name the line of the user's code, however many frames of these packages are between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_client.codec.unknown import warn_caller

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from altegio_client.operation import deprecated

__all__ = ["deprecated", "warn_caller"]
