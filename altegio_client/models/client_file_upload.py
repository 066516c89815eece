# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import FILE

if TYPE_CHECKING:
    from ..types import FileInput


class ClientFileUpload(Model):
    """The body of upload_client_file."""

    __slots__ = NO_DICT

    file: FileInput = field("file", FILE)
    """The file, with its name."""
