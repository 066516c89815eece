"""The locations of a chain, and the same work at all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import anyio
import attrs

from altegio._validation.types import check_callable
from altegio._validation.values import validate_int
from altegio.pagination import paginate
from altegio.resources._base import Resource

if TYPE_CHECKING:
    from altegio_client.models import Location

__all__ = ["Chains", "Outcome", "Outcomes", "Progress"]

T = TypeVar("T")


@attrs.frozen
class Outcome(Generic[T]):
    """The outcome of the work at one location.

    Attributes:
        location_id: the location.
        value: what the work returned; None where it failed.
        error: what it raised; None where it succeeded.
    """

    location_id: int
    value: T | None = None
    error: Exception | None = None


@attrs.frozen
class Outcomes(Generic[T]):
    """The outcomes of the work at all locations.

    Attributes:
        by_location: one outcome for each, in the order of the locations.
    """

    by_location: tuple[Outcome[T], ...]

    @property
    def values(self) -> dict[int, T]:
        """What the work returned, by location, where it succeeded."""
        return {one.location_id: cast("T", one.value) for one in self.by_location if one.error is None}

    @property
    def errors(self) -> dict[int, Exception]:
        """What the work raised, by location, where it failed."""
        return {one.location_id: one.error for one in self.by_location if one.error is not None}

    def raise_errors(self) -> None:
        """Raise all errors together, each with a note that names its location; nothing where all succeeded.

        Raises:
            ExceptionGroup: the work failed somewhere.

        Example:
            >>> outcomes = await api.chains.run(1, api.locations.get_location)
            >>> outcomes.raise_errors()
        """
        if self.errors:
            raise ExceptionGroup(f"{len(self.errors)} of {len(self.by_location)} locations", [*self.errors.values()])


@attrs.frozen
class Progress:
    """How far the work is, after one more location.

    Attributes:
        done: at how many locations it is done, failures included.
        total: how many locations there are.
        location_id: the last one.
        error: what the work raised there.
    """

    done: int
    total: int
    location_id: int
    error: Exception | None


class Chains(Resource):
    """The locations of a chain, and the same work at all of them."""

    async def locations(self, chain_id: int, *, bookable: bool = False, mine: bool = False) -> list[Location]:
        """List the locations of a chain, all pages of them.

        Args:
            chain_id: the chain.
            bookable: only those with a licence that can be booked.
            mine: only those that the user manages; this needs the user token.

        Returns:
            list[Location]: the locations.

        Raises:
            TypeError, ValueError: chain_id is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> [location.id for location in await api.chains.locations(1)]
            [720441, 1050, 703092]

        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location_list
        """
        # An ID of 0 would list the locations of all chains.
        found = paginate(
            self._api.locations.get_location_list,
            group_id=chain_id,
            active=1 if bookable else None,
            my=1 if mine else None,
        )
        return [location async for location in found]

    async def run(
        self,
        chain_id: int,
        work: Callable[[int], Awaitable[T]],
        *,
        concurrency: int = 5,
        location_ids: Iterable[int] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Outcomes[T]:
        """Do the same work at all locations of a chain, several at a time.

        An error at one location doesn't stop the others. Cancellation stops all. More than 5 at a time are of little
        use: the API allows 5 calls a second.

        Args:
            chain_id: the chain.
            work: an async function of the ID of a location, such as ``api.locations.get_location``.
            concurrency: at how many locations it works at the same time, at least 1.
            location_ids: only these locations; then the locations of the chain are not requested.
            on_progress: called with a ``Progress`` after each location. An error that it raises ends the run.

        Returns:
            Outcomes: what the work returned or raised, for each location.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError, ConnectionError, TimeoutError: the locations could not be listed.

        Example:
            >>> async def clients_at(location_id):
            ...     return [client async for client in api.paginate(api.clients.get_client_list, location_id, body={})]
            >>> outcomes = await api.chains.run(1, clients_at, on_progress=lambda p: print(p.done, "of", p.total))
            1 of 3
            2 of 3
            3 of 3
            >>> outcomes.errors
            {}

        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location_list
        """
        check_callable("work", work, "an async function of the ID of a location")
        if on_progress is not None:
            check_callable("on_progress", on_progress)
        validate_int("concurrency", concurrency, minimum=1)
        if location_ids is None:
            location_ids = [location.id for location in await self.locations(chain_id) if location.id is not None]
        ids = [*dict.fromkeys(location_ids)]
        outcomes: dict[int, Outcome[T]] = {}
        left = iter(ids)
        broken: list[Exception] = []

        async def worker() -> None:
            for location_id in left:
                outcome = outcomes[location_id] = await _outcome(work, location_id)
                if on_progress is None:
                    continue
                try:
                    on_progress(Progress(len(outcomes), len(ids), location_id, outcome.error))
                except Exception as error:
                    broken.append(error)
                    group.cancel_scope.cancel()
                    return

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(ids))):
                group.start_soon(worker)
        if broken:
            raise broken[0]
        return Outcomes(tuple(outcomes[location_id] for location_id in ids))


async def _outcome(work: Callable[[int], Awaitable[T]], location_id: int) -> Outcome[T]:
    try:
        return Outcome(location_id, value=await work(location_id))
    except Exception as error:
        error.add_note(f"at location {location_id}")
        return Outcome(location_id, error=error)
