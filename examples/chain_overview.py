"""A day of all locations of a chain: team, appointments, turnover booked; several locations at a time.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/chain_overview.py --chain 1 --date 2026-11-23

It reads only. A location that refuses doesn't stop the others. Needs rich: pip install 'altegio-client[examples]'.
Exit status: 0 all read, 1 some locations failed or the chain is refused, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
from decimal import Decimal
from typing import NamedTuple

from altegio import Altegio, AltegioError, Outcomes, Progress


class Day(NamedTuple):
    """What a location has on a day."""

    team: int
    appointments: int
    booked: Decimal


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the chain may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    chain = os.environ.get("ALTEGIO_CHAIN_ID")
    parser.add_argument("--chain", type=int, default=chain, required=not chain, help="ALTEGIO_CHAIN_ID")
    parser.add_argument("--date", type=dt.date.fromisoformat, default=dt.date.today(), help="by default today")
    parser.add_argument("--location", type=int, action="append", help="only these; may be repeated")
    parser.add_argument("--concurrency", type=int, default=3, help="locations at a time; default: %(default)s")
    return parser.parse_args()


async def read(api: Altegio, options: argparse.Namespace) -> Outcomes[Day]:
    """The day of each location, under a progress bar."""
    # Imported here, as --help shouldn't need it.
    from rich import progress

    async def work(location_id: int) -> Day:
        team = await api.team_members.list_active(location_id)
        count, booked = 0, Decimal(0)
        async for one in api.appointments.between(location_id, options.date, options.date):
            count += 1
            booked += api.appointments.total_cost(one)
        return Day(len(team), count, booked)

    with progress.Progress() as bar:
        task = bar.add_task("locations", total=None)

        def show(state: Progress) -> None:
            bar.update(task, completed=state.done, total=state.total)

        return await api.chains.run(
            options.chain,
            work,
            concurrency=options.concurrency,
            location_ids=options.location,
            on_progress=show,
        )


async def main(options: argparse.Namespace) -> int:
    """Show the day; the exit status."""
    async with Altegio() as api:
        outcomes = await read(api, options)
    print(f"{'location':>10}{'team':>8}{'appointments':>14}{'booked':>12}")
    for location_id, day in outcomes.values.items():
        print(f"{location_id:>10}{day.team:>8}{day.appointments:>14}{day.booked:>12.2f}")
    for location_id, error in outcomes.errors.items():
        print(f"{location_id:>10}  failed: {error}")
    return int(bool(outcomes.errors))


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
