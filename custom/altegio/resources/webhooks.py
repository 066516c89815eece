"""Where and of what a location sends webhooks; what they hold is read by ``altegio.webhooks``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from altegio._parsing import as_mapping, decoding_error
from altegio._validation.values import validate_bool, validate_list, validate_text
from altegio.resources._base import ResourceGroup
from altegio_client.api.webhooks import WebhooksGroup
from altegio_client.codec import INT

if TYPE_CHECKING:
    from altegio_client.models import WebhookSettings

__all__ = ["Webhooks"]

_MOST_ADDRESSES = 10
_FLAGS = {
    "salon": "salon",
    "staff": "master",
    "service": "service",
    "service_category": "service_category",
    "client": "client",
    "record": "record",
    "loyalty_card": "loyalty_card",
    "schedule": "schedule",
    "good": "good",
    "goods_operations_sale": "goods_operations_sale",
    "goods_operations_receipt": "goods_operations_receipt",
    "goods_operations_consumable": "goods_operations_consumable",
    "goods_operations_stolen": "goods_operations_stolen",
    "goods_operations_move": "goods_operations_move",
    "finances_operation": "finances_operation",
}
"""The flag of the settings for each resource of events."""
_NO_FLAGS = frozenset({"urls", "active", "self_sending", "url_settings"})


class Webhooks(ResourceGroup, WebhooksGroup):
    """Where a location sends webhooks: the operations, and one address among those of others."""

    async def add(
        self,
        location_id: int,
        url: str,
        *,
        events: Iterable[str],
        exclusive: bool = False,
        self_sending: bool | None = None,
    ) -> WebhookSettings:
        """Let a location send events to an address, beside those that it sends to already.

        The server replaces all addresses and all flags with each write, also those of other applications. So this
        reads them first and sends both together. Two programs that write at the same time can overwrite each other
        all the same: read the settings again afterwards where that matters. The flags are those of the location:
        every address gets what any of them asked for.

        Args:
            location_id: the location.
            url: the address, http or https, with a secret in it: nothing is signed. It has to respond to
                a GET with 200.
            events: the resources of the events, such as ``["record", "client", "staff"]``. The server calls the flag
                of ``staff`` "master"; this is done here.
            exclusive: switch off the events that are not in ``events``, for all addresses.
            self_sending: whether events come also of what this application does itself; None leaves it as it is.

        Returns:
            WebhookSettings: as saved.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the address is no http address, an event is unknown, or there are 10 addresses already; nothing
                was written.
            APIError: the server refused; DecodingError: it did not list the present addresses, nothing was
                written.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> settings = await api.webhooks.add(
            ...     720441, "https://example.com/altegio?secret=long-random-text", events=["record", "client"]
            ... )

        https://developer.alteg.io/en/developers/openapi/webhooks/get_event_notification_settings
        https://developer.alteg.io/en/developers/openapi/webhooks/update_event_notification_settings
        """
        address = _validate_url(url)
        wanted = _flags_of(events)
        keep = not validate_bool("exclusive", exclusive)
        if self_sending is not None:
            validate_bool("self_sending", self_sending)
        urls, settings = await self._read(location_id)
        urls += [address] * (address not in urls)
        if len(urls) > _MOST_ADDRESSES:
            raise ValueError(f"url: the location has {len(urls) - 1} addresses already, and takes {_MOST_ADDRESSES}")
        on = {**(_switched_on(settings) if keep else {}), **dict.fromkeys(wanted, 1)}
        body = {**dict.fromkeys(_FLAGS.values(), 0), **on, **_self_sending(settings, self_sending)}
        return await self.update_event_notification_settings(location_id, body={**body, "urls": urls, "active": 1})

    async def remove(self, location_id: int, url: str) -> WebhookSettings:
        """Send no more events to an address; other addresses and all flags stay.

        A location has to have an address: the last one stays and is switched off. Two programs that write at the same
        time can overwrite each other, as with ``add``.

        Args:
            location_id: the location.
            url: the address, exactly as it was added.

        Returns:
            WebhookSettings: as saved; as read where the address is not among them, then nothing was written.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the address is no http address.
            APIError: the server refused; DecodingError: it did not list the present addresses, nothing was
                written.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> await api.webhooks.remove(720441, "https://example.com/altegio?secret=long-random-text")

        https://developer.alteg.io/en/developers/openapi/webhooks/get_event_notification_settings
        https://developer.alteg.io/en/developers/openapi/webhooks/update_event_notification_settings
        """
        address = _validate_url(url)
        urls, settings = await self._read(location_id)
        if address not in urls:
            return settings
        others = [one for one in urls if one != address]
        body = {**dict.fromkeys(_FLAGS.values(), 0), **_switched_on(settings), **_self_sending(settings, None)}
        active = INT.decode(settings.active) if others else 0
        return await self.update_event_notification_settings(
            location_id, body={**body, "urls": others or [address], "active": 0 if active == 0 else 1}
        )

    async def _read(self, location_id: int) -> tuple[list[str], WebhookSettings]:
        """The addresses, each once, and all that is set."""
        response = await self.with_response.get_event_notification_settings(location_id)
        settings = response.data
        urls: object = settings.urls
        if "urls" not in settings or not isinstance(urls, list):
            raise decoding_error(response, "the addresses are missing; a write would remove those of others")
        return [*dict.fromkeys(str(one) for one in cast("Any", urls) if one)], settings


def _validate_url(url: object) -> str:
    """An address that the server can reach.

    Raises:
        TypeError: it is no str.
        ValueError: it is no http address; the message does not repeat it, since it has a secret.
    """
    address = validate_text("url", url)
    try:
        parts = urlsplit(address)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits or any(one.isspace() for one in address):
        raise ValueError("url: expected an address such as https://example.com/altegio?secret=...")
    return address


def _flags_of(events: Iterable[str]) -> list[str]:
    """The flags for resources of events.

    Raises:
        TypeError: they are no iterable of str.
        ValueError: the list is empty, or one is unknown.
    """
    names = validate_list("events", events, str)
    if not names:
        raise ValueError(f"events can't be empty; there are {', '.join(_FLAGS)}")
    for name in names:
        if name not in _FLAGS:
            near = ["staff"] if name == "master" else get_close_matches(name, _FLAGS, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_FLAGS)}"
            raise ValueError(f"events: there is no {name!r}; {hint}")
    return [_FLAGS[name] for name in names]


def _switched_on(settings: WebhookSettings) -> dict[str, int]:
    """All flags that are on, for any address; also those that are not documented."""
    parts = [*_mappings(settings.to_dict())]
    return {
        name: 1
        for part in parts
        for name, value in part.items()
        if name not in _NO_FLAGS and not name.endswith("id") and INT.decode(value) == 1
    }


def _mappings(value: object) -> Iterator[Mapping[str, Any]]:
    """The settings themselves, and those of each address, which newer servers have beside them."""
    if isinstance(value, list):
        for item in cast("Any", value):
            yield from _mappings(item)
    elif isinstance(value, dict):
        mapping = as_mapping(value)
        yield mapping
        for inner in mapping.values():
            yield from _mappings(inner)


def _self_sending(settings: WebhookSettings, wanted: bool | None) -> dict[str, int]:
    """The setting for events of one's own actions; empty where nothing is known."""
    if wanted is not None:
        return {"self_sending": int(wanted)}
    known = INT.decode(settings.self_sending)
    return {"self_sending": known} if known in (0, 1) else {}
