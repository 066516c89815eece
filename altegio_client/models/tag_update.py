# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Code

if TYPE_CHECKING:
    from ..enums import TagEntity


class TagUpdate(Model):
    """Changed data of a tag.

    May hold title (str), color (str), entity (TagEntity | int), icon (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: Testway2."""
    color: str | None = field("color", STR, default=None)
    """Color, #RRGGBB. Example: #aa11ff."""
    entity: TagEntity | int | None = field("entity", Code("TagEntity"), default=None)
    """1 clients, 2 appointments. Example: 2."""
    icon: str | None = field("icon", STR, default=None)
    """Icon name. Example: Test."""
