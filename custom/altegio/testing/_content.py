"""The content of a request or response as Python values."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.http import parse_options_header

from altegio.mock_server._core.form_body import parse_form


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
    try:
        texts, files = parse_form(content, boundary)
    except ValueError:
        return content
    return {**texts, **files}
