"""The content of a request or response as Python values."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.formparser import MultiPartParser
from werkzeug.http import parse_options_header


def parse_content(content: bytes, media_type: str) -> Any:
    """JSON as its values, a form as a mapping of texts and files, a file as bytes; None where there is nothing."""
    if not content:
        return None
    kind, options = parse_options_header(media_type)
    if kind == "multipart/form-data":
        return _form(content, options.get("boundary", ""))
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(content.decode("latin-1"), keep_blank_values=True))
    try:
        return json.loads(content)
    except ValueError:
        return content


def _form(content: bytes, boundary: str) -> Any:
    parser = MultiPartParser(stream_factory=_in_memory)
    try:
        texts, files = parser.parse(BytesIO(content), boundary.encode(), len(content))
    except ValueError:
        return content
    return {**dict(texts.items()), **{name: one.read() for name, one in files.items()}}


def _in_memory(*_args: Any, **_options: Any) -> BytesIO:
    """Where a file is kept; werkzeug itself would open a temporary one."""
    return BytesIO()
