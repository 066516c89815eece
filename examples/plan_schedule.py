r"""Plan the working hours of a team member for the coming weeks by a weekly pattern, and show them.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/plan_schedule.py \
        --location 720441 --team-member 8886 --weeks 4 --hours mon-fri=10:00-13:00,14:00-19:00 --hours sat=10:00-15:00

Days of the week that no --hours names become days off. --clear makes all days off; with neither, the present
hours are only shown. Exit status: 0 done, 1 refused, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os

from altegio import Altegio, AltegioError, Interval, WorkingDay

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = dt.timedelta(days=1)
Hours = list[tuple[dt.time, dt.time]]


def pattern(text: str) -> dict[int, Hours]:
    """Hours by the day of the week, from a text such as mon-fri,sun=10:00-13:00,14:00-19:00."""
    days, separator, times = text.casefold().partition("=")
    if not separator:
        raise ValueError(text)
    hours: Hours = []
    for span in times.split(","):
        first, _, last = span.partition("-")
        hours.append((dt.time.fromisoformat(first), dt.time.fromisoformat(last)))
    found: dict[int, Hours] = {}
    for part in days.split(","):
        first, _, last = part.partition("-")
        for number in range(DAYS.index(first), DAYS.index(last or first) + 1):
            found[number] = hours
    return found


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--team-member", type=int, required=True, help="ID of the team member")
    parser.add_argument("--start", type=dt.date.fromisoformat, help="the first day; by default next Monday")
    parser.add_argument("--weeks", type=int, default=4, help="default: %(default)s")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--hours", type=pattern, action="append", default=[], metavar="DAYS=TIMES")
    change.add_argument("--clear", action="store_true", help="make all days off")
    return parser.parse_args()


def print_table(days: list[WorkingDay], start: dt.date, end: dt.date) -> None:
    """A line for each day of the period."""
    working = {day.date: day.working for day in days}
    total = dt.timedelta()
    for number in range((end - start).days + 1):
        day = start + DAY * number
        hours = working.get(day, ())
        total += sum((one.length for one in hours), dt.timedelta())
        shown = ", ".join(f"{one.start:%H:%M}-{one.end:%H:%M}" for one in hours)
        print(f"{day:%a %Y-%m-%d}  {shown or 'off'}")
    print(f"{total / dt.timedelta(hours=1):g} hours")


async def main(options: argparse.Namespace) -> int:
    """Plan and show; the exit status."""
    today = dt.date.today()
    start = options.start or today + DAY * (7 - today.weekday())
    end = start + DAY * (7 * options.weeks - 1)
    week: dict[int, Hours] = {}
    for hours in options.hours:
        week |= hours
    place, member = options.location, options.team_member
    async with Altegio() as api:
        if week:
            dates = [start + DAY * number for number in range((end - start).days + 1)]
            # Hours of the chosen days go in one call, whatever days of the week differ.
            intervals = [
                Interval(dt.datetime.combine(day, first), dt.datetime.combine(day if last > first else day + DAY, last))
                for day in dates
                for first, last in week.get(day.weekday(), ())
            ]
            await api.schedule.set(place, member, start, end, intervals)
        free = [number + 1 for number in range(7) if number not in week]
        if options.clear or (week and free):
            await api.schedule.clear(place, member, start, end, weekdays=free)
        print_table(await api.schedule.get(place, start, end, team_member_ids=[member]), start, end)
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
