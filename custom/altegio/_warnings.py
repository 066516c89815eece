"""Warnings that name the line of the user's code, however many frames of these packages are between."""

from __future__ import annotations

from altegio_client.codec.unknown import warn_caller

__all__ = ["warn_caller"]
