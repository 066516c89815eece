"""Messages to given clients."""

from __future__ import annotations

from collections.abc import Iterable

from altegio._validation.values import validate_id, validate_list, validate_text
from altegio.resources._base import ResourceGroup
from altegio_client.api.notifications import NotificationsGroup

__all__ = ["Notifications"]


class Notifications(ResourceGroup, NotificationsGroup):
    """The operations on messages, and what is easier said in the domain's words."""

    async def send_sms(self, location_id: int, client_ids: Iterable[int], text: str) -> None:
        """Send an SMS to given clients, each of them once. It costs money, and repeating it sends again.

        Args:
            location_id: the location.
            client_ids: the clients, at least one; one who is named twice gets one message.
            text: the message, not empty.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused; status 402: the location can't pay for it.
            ConnectionError, TimeoutError: no answer came; see ``maybe_processed`` before you send again.

        Example:
            >>> await api.notifications.send_sms(720441, [1, 2], "We open at 10 tomorrow.")

        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_to_clients
        """
        body = {"client_ids": _clients(client_ids), "text": validate_text("text", text)}
        await self._api.notifications.send_sms_to_clients(location_id, body=body)

    async def send_email(self, location_id: int, client_ids: Iterable[int], *, subject: str, text: str) -> None:
        """Send an e-mail to given clients, each of them once. Repeating it sends again.

        Args:
            location_id: the location.
            client_ids: the clients, at least one; one who is named twice gets one message.
            subject: the subject, not empty.
            text: the message, not empty.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came; see ``maybe_processed`` before you send again.

        Example:
            >>> await api.notifications.send_email(720441, [1, 2], subject="Hours", text="We open at 10 tomorrow.")

        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_newsletter_to_clients
        """
        body = {
            "client_ids": _clients(client_ids),
            "subject": validate_text("subject", subject),
            "text": validate_text("text", text),
        }
        await self._api.notifications.send_email_newsletter_to_clients(location_id, body=body)


def _clients(client_ids: Iterable[int]) -> list[int]:
    ids = dict.fromkeys(
        validate_id("client_ids", client_id) for client_id in validate_list("client_ids", client_ids, int)
    )
    if not ids:
        raise ValueError("client_ids can't be empty")
    return list(ids)
