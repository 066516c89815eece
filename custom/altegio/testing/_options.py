"""The options of a client of a fake."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx

    from altegio import Attempt, Limiter, RateLimit, Transport


class ClientOptions(TypedDict, total=False):
    """The arguments of ``Altegio``; see there for the meanings."""

    partner_token: str | None
    user_token: str | None
    base_url: str | httpx.URL | None
    timeout: float | httpx.Timeout | None
    max_retries: int
    backoff: tuple[float, float]
    deadline: float | None
    rate_limit: RateLimit | Limiter | None
    max_body: int
    observers: Iterable[Callable[[Attempt], None]]
    log_bodies: bool
    headers: Mapping[str, str] | None
    transport: Transport | None
    strict: bool
