# Generated; do not edit. Regenerate: make generate
"""VoIP Integration: Telephony: events of calls, and their history."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import List, Ref, Union
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models import (
        MessageMeta,
        VoipCall,
        VoipCallFilter,
        VoipCallNotification,
        VoipCallRecord,
        VoipDisable,
        VoipEnable,
    )
    from ..types import Response

_HANDLE_VOIP_INTEGRATION_EVENT = Operation(
    "handle_voip_integration_event",
    "voip_integration",
    "POST",
    "/voip/integration",
    required=("body",),
    body=Union(
        Ref("voip_enable", "VoipEnable"),
        Ref("voip_disable", "VoipDisable"),
        Ref("voip_call_record", "VoipCallRecord"),
        Ref("voip_call_notification", "VoipCallNotification"),
    ),
    meta=Ref("message_meta", "MessageMeta"),
    user=False,
    partner_only=True,
)
_LIST_VOIP_CALLS = Operation(
    "list_voip_calls",
    "voip_integration",
    "GET",
    "/voip/integration/calls",
    required=("body",),
    body=Ref("voip_call_filter", "VoipCallFilter"),
    result=List(Ref("voip_call", "VoipCall")),
    safe=True,
    paging=Paging(page="page", per_page="limit", size=200, most=1000, in_body=True),
)


class VoipIntegrationGroup(Group):
    """Telephony: events of calls, and their history."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "handle_voip_integration_event": _HANDLE_VOIP_INTEGRATION_EVENT,
        "list_voip_calls": _LIST_VOIP_CALLS,
    }

    @property
    def with_response(self) -> VoipIntegrationGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("VoipIntegrationGroupWithResponse", self._with_response())

    async def handle_voip_integration_event(
        self, *, body: VoipEnable | Mapping[str, Any] | VoipDisable | VoipCallRecord | VoipCallNotification
    ) -> None:
        """Tell Altegio of a call, or switch telephony on or off.

        Four forms of the body, distinguished by `command` and `type`. With both a user and a diversion, the
        user counts.

        Args:
            body: One of the models; the first, VoipEnable, or a mapping by wire names; needs command,
                crm_token, type. Example: {'command': 'setup', 'crm_token':
                '7cf262d6-1656-43f9-86ac-2826bdc125d2', 'type': 'enable'}

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /voip/integration
        https://developer.alteg.io/en/developers/openapi/voip-integration/handle_voip_integration_event
        """
        result: None = await self._call(_HANDLE_VOIP_INTEGRATION_EVENT, (), (), body)
        return result

    async def list_voip_calls(self, *, body: VoipCallFilter | Mapping[str, Any]) -> list[VoipCall]:
        """List the phone calls of a location.

        A GET with a JSON body.

        Args:
            body: VoipCallFilter, or a mapping by wire names; needs date_from, date_to, salon_id.
                Example: {'date_from': '2026-01-01', 'date_to': '2026-02-01', 'salon_id': 615243}

        Returns:
            list[VoipCall].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /voip/integration/calls
        https://developer.alteg.io/en/developers/openapi/voip-integration/list_voip_calls
        """
        result: list[VoipCall] = await self._call(_LIST_VOIP_CALLS, (), (), body)
        return result


if TYPE_CHECKING:

    class VoipIntegrationGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def handle_voip_integration_event(
            self,
            *,
            body: VoipEnable | Mapping[str, Any] | VoipDisable | VoipCallRecord | VoipCallNotification,
        ) -> Response[None, MessageMeta | None]: ...

        async def list_voip_calls(
            self, *, body: VoipCallFilter | Mapping[str, Any]
        ) -> Response[list[VoipCall], Any]: ...
