"""Import clients from a CSV file; rows that fail go to another CSV file, with the reasons.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/import_clients.py clients.csv --location 720441

The first line names the columns, as the API does: name and phone, and surname, middle_name, email, card, comment,
birth_date (YYYY-MM-DD), gender_id, importance_id, discount, sms_check, sms_not if wanted. Columns that it doesn't
know are left out. The file of failures can be corrected and imported again. Needs rich:
pip install 'altegio-client[examples]'. Exit status: 0 all imported, 1 some or all failed, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from altegio import Altegio, AltegioError

WHOLE = ("gender_id", "importance_id", "sms_check", "sms_not")
COLUMNS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("name", "phone", "surname", "middle_name", "email", "card", "comment", "birth_date"), str),
    **dict.fromkeys(WHOLE, int),
    "discount": float,
}
"""What is imported, and how its texts are read."""


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("file", type=Path, help="the CSV file")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--failed", type=Path, help="where failures go; by default FILE.failed.csv")
    parser.add_argument("--chunk", type=int, default=100, help="how many are sent at once; default: %(default)s")
    return parser.parse_args()


def client_from_row(row: dict[str, str]) -> dict[str, Any]:
    """A row as a client; an invalid number stays text, and is then refused with its reason."""
    client: dict[str, Any] = {}
    for column, read in COLUMNS.items():
        text = (row.get(column) or "").strip()
        if text:
            try:
                client[column] = read(text)
            except ValueError:
                client[column] = text
    return client


async def main(options: argparse.Namespace) -> int:
    """Import; the exit status."""
    # Imported here, as --help shouldn't need it.
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with options.file.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, restkey="", restval=""))
    unknown = sorted({column for row in rows for column in row} - set(COLUMNS) - {"", "reason"})
    if unknown:
        print(f"columns left out: {', '.join(unknown)}")
    columns = (
        TextColumn("clients"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[bad]} failed"),
    )
    async with Altegio() as api:
        with Progress(*columns) as bar:
            task = bar.add_task("", total=len(rows), bad=0)
            report = await api.clients.create_many(
                options.location,
                map(client_from_row, rows),
                chunk=options.chunk,
                progress=lambda created, failed: bar.update(task, completed=created + failed, bad=failed),
            )
    print(f"{len(report.created)} of {len(rows)} imported")
    failures = {one.index: f"{one.reason}{' (may exist now)' if one.maybe_created else ''}" for one in report.failed}
    if report.stopped:
        print(f"stopped early: {report.stopped}")
        done = failures.keys() | {one.index for one in report.created}
        failures |= {index: "not sent" for index in range(len(rows)) if index not in done}
    if not failures:
        return 0
    path = options.failed or options.file.with_suffix(".failed.csv")
    names = [*dict.fromkeys(column for row in rows for column in row if column not in ("", "reason")), "reason"]
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, names, extrasaction="ignore")
        table.writeheader()
        table.writerows({**rows[index], "reason": reason} for index, reason in sorted(failures.items()))
    print(f"{len(failures)} failed; see {path}")
    return 1


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError, OSError, csv.Error) as error:
        raise SystemExit(f"failed: {error}") from None
