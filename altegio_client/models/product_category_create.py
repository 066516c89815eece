# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ProductCategoryCreate(Model):
    """Data of a new product category.

    Needs title (str).
    May hold parent_category_id (int), article (str), comment (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title. Example: Manicure."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """0 or null for none. Example: 123456."""
    article: str | None = field("article", STR, default=None)
    """Vendor code. Example: 123article."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Category of products for manicure."""
