# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, INT, STR, Choice, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..models import CommentFile


class ClientComment(Model):
    """A comment on a client, or the record of a file upload."""

    id: int | None = field("id", INT, default=None)
    """Example: 123."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """Example: 2026-01-01T12:12:12-05:00."""
    update_date: dt.datetime | None = field("update_date", DATETIME, default=None)
    """Example: 2026-01-01T12:12:12-05:00."""
    type_: Literal["default", "file"] | None = field("type", Choice("default", "file"), default=None)
    """Default is text, file is an upload."""
    text: str | None = field("text", STR, default=None)
    """Empty when type is file. Example: Comment for a client."""
    files: list[CommentFile] | None = field("files", List(Ref("comment_file", "CommentFile")), default=None)
    """Empty when type is default."""
    user: dict[str, Any] | None = field("user", Map(ANY), default=None)
    """Author."""
