# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
"""Async client of the Altegio Business Management API: models and operations.

Applications import the package ``altegio``, which sends what this one describes.
"""

from __future__ import annotations
