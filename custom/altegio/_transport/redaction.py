"""What is removed from errors, responses and logs, so that no token and no password leaves with them."""

from __future__ import annotations

import re
from functools import lru_cache

import httpx

from altegio_client.operation import Operation, clear_frames

__all__ = ["clear_frames", "mask_secrets", "redacted_request"]

_SECRET = re.compile(
    r"""
    (?P<name> (?<!\w)\w*(?:token|password|secret)\w* (?:\\*["']|&quot;|&\#34;)? (?:\]|%5D)? \s* (?::|=>?|%3D) \s* )
    (?!(?:null|true|false)\b)
    (?:
        (?P<json> "(?:[^"\\]|\\.)*"? | [\[{](?:"(?:[^"\\]|\\.)*"?|[^"\]}])*[\]}]? )
      | \\+".*?(?:\\+"|\Z) | &quot;.*?(?:&quot;|\Z) | &\#34;.*?(?:&\#34;|\Z) | '[^']*'? | [^\s,;&<>"'}\]]+
    )
  | (?P<scheme> \bBearer\s+ ) [^\s,;&<>"'}\]]+ (?:,\s*User\s+[^\s,;&<>"'}\]]+)?
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def redacted_request(operation: Operation) -> httpx.Request:
    """A request that names the operation and carries nothing else."""
    return _request(operation.method, operation.path)


@lru_cache(maxsize=512)
def _request(method: str, path: str) -> httpx.Request:
    return httpx.Request(method, f"https://altegio{path}")


def mask_secrets(text: str) -> str:
    """Text with tokens, passwords and secrets masked: JSON, a form, a page; it may be cut off anywhere."""
    return _SECRET.sub(_masked, text)


def _masked(found: re.Match[str]) -> str:
    if found["scheme"] is not None:
        return f"{found['scheme']}***"
    return f'{found["name"]}"***"' if found["json"] is not None else f"{found['name']}***"
