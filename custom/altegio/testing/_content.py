"""The content of a request or response as Python values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl

from werkzeug.http import parse_options_header

from altegio.mock_server._core.form_body import FormFile, parse_form

LENGTH = "bytes of a file"
"""The key of what stands in for a content that can't be masked: its length."""
_DEEPEST = 100
"""The levels of lists and objects that can be walked; the API has about ten."""


def parse_content(content: bytes, media_type: str) -> tuple[Any, Mapping[str, FormFile]]:
    """A content, and the files of a form by their fields.

    JSON is its values, a form a mapping of texts and bytes, a file its bytes; None where there is nothing. JSON that is
    nested too deeply to be read is bytes, too.
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
    except (ValueError, RecursionError):
        return content, {}


def is_too_deep(value: Any) -> bool:
    """Whether lists and objects are nested more deeply than can be walked; those that a text is the JSON of count."""
    level = [value]
    try:
        for _ in range(_DEEPEST):
            below: list[Any] = []
            for one in level:
                found = _json_of(one) if isinstance(one, str) else one
                if isinstance(found, Mapping):
                    fields = cast("Mapping[str, Any]", found)
                    below += [*fields, *fields.values()]
                elif isinstance(found, list):
                    below += cast("Iterable[Any]", found)
            if not below:
                return False
            level = below
    except RecursionError:
        pass
    return True


def nested_json(text: str) -> Any:
    """The object or list that a text is the JSON of, or its length, where it is nested too deeply; None for others."""
    return {LENGTH: len(text)} if is_too_deep(text) else _json_of(text)


def _json_of(text: str) -> Any:
    """The object or list that a text is the JSON of; None where it is not one.

    Raises:
        RecursionError: it is nested too deeply.
    """
    if not text.lstrip().startswith(("{", "[")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None
