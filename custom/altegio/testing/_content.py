"""The content of a request or response as Python values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.http import parse_options_header

from altegio.mock_server._core.form_body import FormFile, parse_form


def parse_content(content: bytes, media_type: str) -> tuple[Any, Mapping[str, FormFile]]:
    """A content, and the files of a form by their fields.

    JSON is its values, a form a mapping of texts and bytes, a file its bytes; None where there is nothing.
    """
    if not content:
        return None, {}
    content_type, options = parse_options_header(media_type)
    if content_type == "multipart/form-data":
        try:
            texts, files = parse_form(content, options.get("boundary", ""))
        except ValueError:
            return content, {}
        return {**texts, **{field: file.content for field, file in files.items()}}, files
    if content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(content.decode("latin-1"), keep_blank_values=True)), {}
    try:
        return json.loads(content), {}
    except ValueError:
        return content, {}
