"""Models and request bodies, each imported on first use: ``from altegio.models import ClientCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio_client import models as _models

if TYPE_CHECKING:
    from altegio_client.models import *  # noqa: F403 - the same names, whatever is generated

__all__: list[str] = []
__all__ += _models.__all__


if not TYPE_CHECKING:  # type checkers report a name that no model has

    def __getattr__(name: str) -> Any:
        # Not any attribute of the generated package, such as its __path__.
        if name not in _models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(_models, name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_models.__all__})
