# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ClientCommentUser, CommentFile


class ClientComment(Model):
    """One of the items in the response of list_client_comments."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-01-01T12:12:12-05:00."""
    update_date: dt.datetime | None = field("update_date", DATETIME, default=None)
    """When it was updated. Example: 2026-01-01T12:12:12-05:00."""
    type_: Literal["default", "file"] | str | None = field("type", Choice("default", "file"), default=None)
    """Default is text, file is an upload."""
    text: str | None = field("text", STR, default=None)
    """Empty when type is file. Example: Comment for a client."""
    files: list[CommentFile] | None = field("files", List(Ref("comment_file", "CommentFile")), default=None)
    """Empty when type is default."""
    user: ClientCommentUser | None = field(
        "user", Ref("client_comment_user", "ClientCommentUser"), default=None
    )
    """Author."""
