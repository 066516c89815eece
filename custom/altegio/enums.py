"""Codes with a meaning under readable names: ``from altegio.enums import VisitAttendance``."""

from altegio_client import enums as _enums
from altegio_client.enums import *  # noqa: F403 - the same names, whatever is generated

__all__: list[str] = []
__all__ += _enums.__all__
