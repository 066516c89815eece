"""Messages to chosen clients."""

from __future__ import annotations

from collections.abc import Iterable

from altegio._validation.values import validate_text
from altegio.resources._base import ResourceGroup
from altegio_client.api.notifications import NotificationsGroup

__all__ = ["Notifications"]


class Notifications(ResourceGroup, NotificationsGroup):
    """Messages and their settings: the operations, and messages to chosen clients."""

    async def send_sms(self, location_id: int, client_ids: Iterable[int], text: str) -> None:
        """Send an SMS to clients, each of them once. It costs money, and repeating it sends again.

        Args:
            location_id: the location.
            client_ids: the clients, at least one; a repeated ID gets one message.
            text: the message, not empty.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused; status 402: the balance of the location is too low.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you send again.

        Example:
            >>> await api.notifications.send_sms(720441, [1, 2], "We open at 10 tomorrow.")

        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_to_clients
        """
        body = {"client_ids": _unique(client_ids), "text": validate_text("text", text)}
        await self.send_sms_to_clients(location_id, body=body)

    async def send_email(self, location_id: int, client_ids: Iterable[int], *, subject: str, text: str) -> None:
        """Send an e-mail to clients, each of them once. Repeating it sends again.

        Args:
            location_id: the location.
            client_ids: the clients, at least one; a repeated ID gets one message.
            subject: the subject, not empty.
            text: the message, not empty.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you send again.

        Example:
            >>> await api.notifications.send_email(720441, [1, 2], subject="Hours", text="We open at 10 tomorrow.")

        https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_newsletter_to_clients
        """
        body = {
            "client_ids": _unique(client_ids),
            "subject": validate_text("subject", subject),
            "text": validate_text("text", text),
        }
        await self.send_email_newsletter_to_clients(location_id, body=body)


def _unique(client_ids: Iterable[int]) -> list[int]:
    unique = list(dict.fromkeys(client_ids))
    if not unique:
        raise ValueError("client_ids can't be empty")
    return unique
