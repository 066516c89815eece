# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR


class Country(Model):
    """A country."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 7."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: USA."""
    full_title: str | None = field("full_title", STR, default=None)
    """Full name. Example: United States."""
    iso_code: str | None = field("iso_code", STR, default=None)
    """ISO 3166-1, two letters. Example: US."""
    phone_code: str | None = field("phone_code", STR, default=None)
    """Phone code. Example: '1'."""
    phone_template: str | None = field("phone_template", STR, default=None)
    """Mask of phone numbers. Example: +1 xxx-xxx-xxxx."""
    phone_example: str | None = field("phone_example", STR, default=None)
    """Phone example. Example: +1 201-123-4567."""
    currency: str | None = field("currency", STR, default=None)
    """Sign of the currency. Example: $."""
    exchange: float | None = field("exchange", FLOAT, default=None)
    """Exchange rate. Example: 32.99."""
    lang_id: int | None = field("lang_id", INT, default=None)
    """Language ID. Example: 2."""
    group_type: int | None = field("group_type", INT, default=None)
    """Group type. Example: 1."""
    is_eu: bool | None = field("is_eu", BOOL, default=None)
    """In the European Union. Example: False."""
