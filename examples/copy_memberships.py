r"""Copy the membership types of one chain to another; what has the same title there is skipped.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/copy_memberships.py \
        --from 1 --to 83 --location 4564 --service 13160808:7700 --apply

Each chain has its own locations, services and categories, so pass those of the target: --location for where the
copies can be used, --service and --category OLD:NEW for what they cover. A type that covers something without a
counterpart is not copied. Nothing is written without --apply; archived types are skipped.
Exit status: 0 all copied or there already, 1 some can't be copied, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from typing import Any

from altegio import Altegio, AltegioError


def pair(text: str) -> tuple[int, int]:
    """Two IDs, such as 12:34."""
    old, _, new = text.partition(":")
    return int(old), int(new)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", type=int, required=True, dest="source", help="the chain to copy from")
    parser.add_argument("--to", type=int, required=True, dest="target", help="the chain to copy to")
    parser.add_argument("--location", type=int, action="append", required=True, help="of the target; may be repeated")
    parser.add_argument("--service", type=pair, action="append", default=[], metavar="OLD:NEW")
    parser.add_argument("--category", type=pair, action="append", default=[], metavar="OLD:NEW")
    parser.add_argument("--apply", action="store_true", help="write; without it the plan is only shown")
    return parser.parse_args()


def map_visits(visits: Mapping[Any, int], counterparts: dict[int, int], what: str) -> dict[int, int]:
    """The visits by the IDs of the target.

    Raises:
        ValueError: an ID has no counterpart.
    """
    unknown = [str(one) for one in visits if int(one) not in counterparts]
    if unknown:
        raise ValueError(f"no counterpart of {what} {', '.join(unknown)}; pass --{what} OLD:NEW")
    return {counterparts[int(one)]: count for one, count in visits.items()}


async def main(options: argparse.Namespace) -> int:
    """Copy; the exit status."""
    left_out = 0
    async with Altegio() as api:
        taken = {(one.title or "").casefold() async for one in api.memberships.list_types(options.target)}
        async for one in api.memberships.list_types(options.source):
            title = one.title or ""
            if one.is_archived or title.casefold() in taken:
                print(f"skip    {title!r}: {'archived' if one.is_archived else 'there already'}")
                continue
            try:
                fields = api.memberships.fields_of(one)
                services = map_visits(fields.get("services", {}), dict(options.service), "service")
                categories = map_visits(fields.get("service_categories", {}), dict(options.category), "category")
            except ValueError as error:
                print(f"can't   {title!r}: {error}")
                left_out += 1
                continue
            fields["services"], fields["service_categories"] = services, categories
            fields["location_ids"] = options.location
            taken.add(title.casefold())
            if options.apply:
                copy = await api.memberships.create_type(options.target, **fields)
                print(f"copied  {title!r}: {one.id} -> {copy.id}")
            else:
                print(f"would   copy {title!r}, {one.cost}")
    if not options.apply:
        print("nothing was written; pass --apply")
    return int(left_out > 0)


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
