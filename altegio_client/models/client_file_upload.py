# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FILE

if TYPE_CHECKING:
    from ..types import FileInput


class ClientFileUpload(Model):
    """The body of upload_client_file.

    Needs file (FileInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    file: FileInput = field("file", FILE)
    """The file, with its name."""
