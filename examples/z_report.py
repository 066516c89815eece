r"""The day-end (Z) report of a day as a CSV file, and its sums.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/z_report.py \
        --location 720441 --date 2026-11-21 --output z.csv

A line for each sold item; amounts are exact, times in UTC. It reads only. A difference between the sums of lines and
accounts is printed. Exit status: 0 saved, 1 refused, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import datetime as dt
import os
from decimal import Decimal
from pathlib import Path

from altegio import Altegio, AltegioError, ZReport


def arguments() -> argparse.Namespace:
    """The command line; the location may be in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--date", type=dt.date.fromisoformat, default=dt.date.today(), help="by default today")
    parser.add_argument("--team-member", type=int, help="only what this team member did")
    parser.add_argument("--output", type=Path, help="by default z-DATE.csv")
    return parser.parse_args()


def shown(amount: Decimal | None) -> str:
    """An amount with cents; nothing where the report has none."""
    return "" if amount is None else f"{amount:.2f}"


async def main(options: argparse.Namespace) -> int:
    """Save the report; the exit status."""
    path = options.output or Path(f"z-{options.date}.csv")
    async with Altegio() as api:
        report = await api.money.z_report(options.location, options.date, team_member_id=options.team_member)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, ZReport.COLUMNS)
        table.writeheader()
        table.writerows(report.rows())
    print(f"{report.day}: {len(report.visits)} visits, {len(report.lines)} lines -> {path}")
    for total in (*report.accounts, *report.discounts):
        print(f"  {total.title or 'unnamed':<30}{shown(total.amount):>12} {report.currency or ''}")
    paid = sum((visit.paid for visit in report.visits), Decimal(0))
    print(f"  {'all accounts':<30}{shown(report.accounts_total):>12} {report.currency or ''}")
    if report.accounts_total not in (None, paid):
        print(f"  the lines have {paid:.2f}: the rest is not of visits of the day")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError, OSError) as error:
        raise SystemExit(f"failed: {error}") from None
