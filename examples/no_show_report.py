r"""Who did not come: no-shows of a period by team member, and by day as a picture.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/no_show_report.py \
        --location 720441 --start 2026-11-01 --end 2026-11-30 --plot no_shows.png

It reads only. Needs matplotlib: pip install 'altegio-client[examples]'. Exit status: 0, 1 refused, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

from altegio import Altegio, AltegioError
from altegio.enums import VisitAttendance


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    today = dt.date.today()
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--start", type=dt.date.fromisoformat, default=today - dt.timedelta(days=29), help="first day")
    parser.add_argument("--end", type=dt.date.fromisoformat, default=today, help="last day; by default today")
    parser.add_argument("--plot", type=Path, default=Path("no_shows.png"), help="default: %(default)s")
    return parser.parse_args()


def draw(path: Path, days: list[dt.date], came: Counter[dt.date], missed: Counter[dt.date]) -> None:
    """Save the picture, without a window: a report runs where there is no screen."""
    # Imported here, as --help shouldn't take a second.
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    figure, axes = pyplot.subplots(figsize=(10, 4), layout="constrained")
    labels = [f"{day:%d %b}" for day in days]
    arrived = [came[day] for day in days]
    axes.bar(labels, arrived, label="came", color="#4c9f70")
    axes.bar(labels, [missed[day] for day in days], bottom=arrived, label="didn't come", color="#c44536")
    axes.set_ylabel("appointments")
    axes.set_title(f"No-shows, {days[0]} to {days[-1]}")
    axes.tick_params(axis="x", rotation=90)
    axes.yaxis.set_major_locator(ticker.MaxNLocator(integer=True))
    axes.legend()
    figure.savefig(path, dpi=100)


async def main(options: argparse.Namespace) -> int:
    """Report; the exit status."""
    came: Counter[dt.date] = Counter()
    missed: Counter[dt.date] = Counter()
    of_member: dict[str, Counter[int]] = defaultdict(Counter)
    lost = Decimal(0)
    async with Altegio() as api:
        async for one in api.appointments.between(options.location, options.start, options.end):
            if one.datetime_ is None or one.attendance not in (VisitAttendance.ARRIVED, VisitAttendance.NO_SHOW):
                continue
            name = (one.staff.name if one.staff else None) or f"team member {one.staff_id}"
            of_member[name][one.attendance] += 1
            if one.attendance == VisitAttendance.NO_SHOW:
                missed[one.datetime_.date()] += 1
                lost += api.appointments.total_cost(one)
            else:
                came[one.datetime_.date()] += 1

    print(f"{'team member':<30}{'came':>8}{'missed':>8}{'rate':>8}")
    for name, counts in sorted(of_member.items()):
        gone, all_of_them = counts[VisitAttendance.NO_SHOW], counts.total()
        print(f"{name:<30}{all_of_them - gone:>8}{gone:>8}{gone / all_of_them:>8.0%}")
    print(f"{missed.total()} no-shows of {missed.total() + came.total()} visits, worth {lost:.2f}")

    length = (options.end - options.start).days + 1
    draw(options.plot, [options.start + dt.timedelta(days=number) for number in range(length)], came, missed)
    print(f"saved {options.plot}")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError, OSError) as error:
        raise SystemExit(f"failed: {error}") from None
