r"""From a free slot to an appointment: a service, a team member who provides it, a free time of a day, a client.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/booking_flow.py \
        --location 720441 --phone +13155550175 --name "James Smith" --date 2026-12-01

Without --service and --team-member the first that fit are taken. The client is found by phone, or created.
--dry-run stops before anything is written. Exit status: 0 booked, 1 nothing free or refused, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os

from altegio import Altegio, AltegioError, SlotTakenError
from altegio.models import ServiceDetails


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--phone", required=True, help="of the client, with country code")
    parser.add_argument("--name", required=True, help="of the client, if new")
    parser.add_argument("--service", type=int, help="ID of the service")
    parser.add_argument("--team-member", type=int, help="ID of the team member")
    parser.add_argument("--date", type=dt.date.fromisoformat, help="the day, YYYY-MM-DD; by default tomorrow")
    parser.add_argument("--not-before", type=dt.time.fromisoformat, default=dt.time(0), help="HH:MM")
    parser.add_argument("--dry-run", action="store_true", help="show the free slot, write nothing")
    return parser.parse_args()


async def choose_service(api: Altegio, location_id: int, service_id: int | None) -> ServiceDetails:
    """The service that was asked for, or the first that can be booked, with those who provide it."""
    if service_id is None:
        services = await api.services.get_service_list(location_id)
        service_id = next((one.id for one in services if one.active != 0), None)
        if service_id is None:
            raise ValueError("the location has no service that can be booked")
    return await api.services.get_service(location_id, service_id)


async def main(options: argparse.Namespace) -> int:
    """Book; the exit status."""
    day = options.date or dt.date.today() + dt.timedelta(days=1)
    members = None if options.team_member is None else [options.team_member]
    async with Altegio() as api:
        service = await choose_service(api, options.location, options.service)
        print(f"service {service.id}: {service.title}")
        free = await api.schedule.free_slots(options.location, day, service_id=service.id, team_member_ids=members)
        for member, starts in free.items():
            print(f"team member {member} has {len(starts)} possible starts on {day}")
        slots = [(start, member) for member, starts in free.items() for start in starts]
        slots = [one for one in sorted(slots) if one[0].time() >= options.not_before]
        if not slots:
            print("nothing is free")
            return 1
        start, member = slots[0]
        print(f"taking {start:%H:%M} with team member {member}")
        if options.dry_run:
            print("dry run: nothing was booked")
            return 0
        client, is_new = await api.clients.get_or_create(options.location, phone=options.phone, name=options.name)
        print(f"client {client.id}: {client.name} ({'new' if is_new else 'known'})")
        try:
            appointment = await api.appointments.book(
                options.location, team_member_id=member, at=start, services=[service], client=client
            )
        except SlotTakenError:
            print("another client was faster: run it again")
            return 1
    print(f"booked appointment {appointment.id}: {start:%Y-%m-%d %H:%M} with team member {member}")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
