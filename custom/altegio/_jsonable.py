"""Models as JSON values."""

from __future__ import annotations

from altegio_client.base import to_jsonable

__all__ = ["to_jsonable"]
