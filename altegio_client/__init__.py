# Generated; do not edit. Regenerate: make generate
"""Async client of the Altegio Business Management API: models and operations.

Applications import the package ``altegio``, which sends what this one describes.
"""

from __future__ import annotations
