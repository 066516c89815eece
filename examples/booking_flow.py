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

from altegio import Altegio, AltegioError
from altegio.models import ServiceDetails, TeamMember


def arguments() -> argparse.Namespace:
    """What the command line says; the location may stand in the environment."""
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


async def free_slot(
    api: Altegio, options: argparse.Namespace, service: ServiceDetails, day: dt.date
) -> tuple[TeamMember, dt.datetime, dt.timedelta] | None:
    """Who has time first, when, and how long they need."""
    lengths = {
        one.id: dt.timedelta(seconds=one.seance_length) for one in service.staff or () if one.id and one.seance_length
    }
    for member in await api.team_members.list_active(options.location, bookable=True):
        if member.id not in lengths or options.team_member not in (None, member.id):
            continue
        slots = await api.schedule.free_slots(options.location, member.id, day, duration=lengths[member.id])
        for slot in slots:
            if slot.time() >= options.not_before:
                print(f"{member.name} has {len(slots)} possible starts on {day}; taking {slot:%H:%M}")
                return member, slot, lengths[member.id]
        print(f"{member.name} has no time on {day}")
    return None


async def main(options: argparse.Namespace) -> int:
    """Book; the exit status."""
    day = options.date or dt.date.today() + dt.timedelta(days=1)
    async with Altegio() as api:
        service = await choose_service(api, options.location, options.service)
        print(f"service {service.id}: {service.title}")
        found = await free_slot(api, options, service, day)
        if found is None or service.id is None:
            print("nothing is free")
            return 1
        member, slot, length = found
        if options.dry_run:
            print("dry run: nothing was booked")
            return 0
        client, is_new = await api.clients.get_or_create(options.location, phone=options.phone, name=options.name)
        print(f"client {client.id}: {client.name} ({'new' if is_new else 'known'})")
        appointment = await api.appointments.book(
            options.location,
            team_member_id=member.id,
            at=slot,
            duration=length,
            services=[service.id],
            client={"name": client.name or options.name, "phone": options.phone},
        )
    print(f"booked appointment {appointment.id}: {slot:%Y-%m-%d %H:%M}, {length}, with {member.name}")
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError) as error:
        raise SystemExit(f"failed: {error}") from None
