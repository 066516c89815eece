"""Reads forms with files, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import attrs
from werkzeug.formparser import MultiPartParser


@attrs.frozen
class FormFile:
    """A file of a form; its repr shows no content.

    Attributes:
        name: the name of the file.
        media_type: its media type, such as ``image/png``; None where the form has none.
        content: its bytes.
    """

    name: str
    media_type: str | None
    content: bytes = attrs.field(repr=False)


def parse_form(content: bytes, boundary: str) -> tuple[Mapping[str, str], Mapping[str, FormFile]]:
    """The texts and the files of a form, by the names of their fields.

    Raises:
        ValueError: it is no form with this boundary.
    """
    texts, files = MultiPartParser(stream_factory=_in_memory).parse(BytesIO(content), boundary.encode(), len(content))
    return dict(texts.items()), {
        field: FormFile(one.filename or "", one.content_type or None, one.read()) for field, one in files.items()
    }


def _in_memory(*_args: Any, **_options: Any) -> BytesIO:
    """Where a file is stored; werkzeug itself would open a temporary one."""
    return BytesIO()
