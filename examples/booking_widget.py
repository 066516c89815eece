r"""A booking page for the visitors of a location: a small web application.

    ALTEGIO_PARTNER_TOKEN=... python examples/booking_widget.py --location 720441 --port 8001

The page comes from the server; what depends on a choice is fetched as JSON. A visitor chooses service, team member, day
and time, proves the phone number by a code from an SMS, books, and can cancel. No user token is needed.
Exit status: 0 stopped, 1 failed, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from html import escape
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from altegio import Altegio, AltegioError, APIError, OnlineAppointment, SlotTakenError, WrongCodeError

Endpoint = Callable[[Request], Awaitable[Response]]
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Book a visit</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
  label { display: block; margin: .8rem 0 } input, select { display: block; font: inherit; padding: .4rem; width: 100% }
  input, select { box-sizing: border-box; border: 1px solid #999; border-radius: .3rem }
  button { font: inherit; padding: .4rem .8rem; margin: .2rem; border: 1px solid #246; border-radius: .3rem }
  button { background: #fff } button.chosen, #book { background: #246; color: #fff }
  #message { font-weight: 600; min-height: 1.5rem }
</style>
<h1>Book a visit</h1>
<label>Service <select id="service">{SERVICES}</select></label>
<label>With <select id="member"><option value="">anybody</option>{TEAM}</select></label>
<label>Day <select id="day">{DAYS}</select></label>
<div id="times"></div>
<label>Name <input id="name" autocomplete="name"></label>
<label>Phone <input id="phone" type="tel" autocomplete="tel" placeholder="+13155550175"></label>
<button id="send">Send me a code</button>
<label>Code from the SMS <input id="code" inputmode="numeric" autocomplete="one-time-code"></label>
<button id="book">Book</button> <button id="cancel" hidden>Cancel the visit</button>
<p id="message" role="status"></p>
<script>
  const $ = id => document.getElementById(id);
  let at = null, booked = null, asked = 0;
  const show = text => { $("message").textContent = text; };
  async function post(path, body) {
    const response = await fetch(path, {
      method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
    const result = await response.json();
    show(result.message);
    return response.ok ? result : null;
  }
  async function showTimes() {
    const number = ++asked;
    at = null;
    $("times").replaceChildren();
    const query = new URLSearchParams({service: $("service").value, member: $("member").value, day: $("day").value});
    const response = await fetch("times?" + query);
    const result = await response.json();
    if (number < asked) return;  // something else was chosen meanwhile
    $("times").replaceChildren(...(result.times ?? []).map(time => {
      const button = document.createElement("button");
      button.textContent = time.slice(11, 16);
      button.title = time;
      button.onclick = () => {
        at = time;
        for (const other of $("times").children) other.classList.toggle("chosen", other === button);
      };
      return button;
    }));
    if (!response.ok) show(result.message);
  }
  for (const id of ["service", "member", "day"]) $(id).onchange = showTimes;
  $("send").onclick = () => post("code", {phone: $("phone").value, name: $("name").value});
  $("book").onclick = async () => {
    if (!at) return show("Please choose a time.");
    const result = await post("book", {at, service: $("service").value, member: $("member").value,
      name: $("name").value, phone: $("phone").value, code: $("code").value});
    if (result) { booked = result; $("cancel").hidden = false; $("book").hidden = true; }
    await showTimes();
  };
  $("cancel").onclick = async () => {
    const done = await post("cancel", {id: booked.id, hash: booked.hash});
    if (done) { $("cancel").hidden = true; $("book").hidden = false; }
    await showTimes();
  };
  showTimes();
</script>
</html>
"""


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    parser.add_argument("--port", type=int, default=8001, help="0: any free one; default: %(default)s")
    return parser.parse_args()


def options_of(choices: list[tuple[object, object]]) -> str:
    """Choices as HTML."""
    return "".join(f'<option value="{escape(str(value))}">{escape(str(text))}</option>' for value, text in choices)


def with_messages(act: Endpoint) -> Endpoint:
    """An endpoint that shows visitors what went wrong, in words for them."""

    async def endpoint(request: Request) -> Response:
        try:
            return await act(request)
        except SlotTakenError:
            return JSONResponse({"message": "Somebody was faster. Please choose another time."}, 409)
        except WrongCodeError:
            return JSONResponse({"message": "This is not the code from the SMS."}, 422)
        except (TypeError, ValueError, KeyError):
            return JSONResponse({"message": "Please fill in everything, the phone with its country code."}, 422)
        except APIError as error:
            return JSONResponse({"message": error.message}, 502)
        except AltegioError:
            return JSONResponse({"message": "This does not work just now. Please try again later."}, 503)

    return endpoint


class Widget:
    """The page of one location, and what it fetches."""

    def __init__(self, api: Altegio, location_id: int) -> None:
        self.api = api
        self.location_id = location_id

    def app(self) -> Starlette:
        """The web application."""
        return Starlette(
            routes=[
                Route("/", with_messages(self.page)),
                Route("/times", with_messages(self.times)),
                Route("/code", with_messages(self.code), methods=["POST"]),
                Route("/book", with_messages(self.book), methods=["POST"]),
                Route("/cancel", with_messages(self.cancel), methods=["POST"]),
            ]
        )

    async def page(self, _request: Request) -> Response:
        """The page with all that can be chosen at first."""
        booking = self.api.online_booking
        services, team, days = await asyncio.gather(
            booking.services(self.location_id), booking.team_members(self.location_id), booking.dates(self.location_id)
        )
        page = PAGE.replace("{SERVICES}", options_of([(one.id, one.title) for one in services]))
        page = page.replace("{TEAM}", options_of([(one.id, one.name) for one in team if one.bookable]))
        return HTMLResponse(page.replace("{DAYS}", options_of([(day, f"{day:%a %d %b}") for day in days])))

    async def times(self, request: Request) -> Response:
        """The free times of what is chosen."""
        chosen = request.query_params
        times = await self.api.online_booking.times(
            self.location_id,
            dt.date.fromisoformat(chosen["day"]),
            team_member_id=int(chosen["member"]) if chosen["member"] else None,
            service_ids=[int(chosen["service"])],
        )
        return JSONResponse({"times": [at.isoformat() for at in times]})

    async def code(self, request: Request) -> Response:
        """Send an SMS with a code."""
        body: dict[str, Any] = await request.json()
        await self.api.online_booking.send_code(self.location_id, body["phone"], body["name"] or None)
        return JSONResponse({"message": "The code is on its way."})

    async def book(self, request: Request) -> Response:
        """Book what is chosen."""
        body: dict[str, Any] = await request.json()
        at = dt.datetime.fromisoformat(body["at"])
        wanted = OnlineAppointment(at, [int(body["service"])], int(body["member"]) if body["member"] else None)
        (booked,) = await self.api.online_booking.book(
            self.location_id, wanted, phone=body["phone"], name=body["name"], code=body["code"] or None
        )
        message = f"Booked: {at:%a %d %b, %H:%M}. See you!"
        return JSONResponse({"message": message, "id": booked.record_id, "hash": booked.record_hash})

    async def cancel(self, request: Request) -> Response:
        """Cancel what was booked on this page."""
        body: dict[str, Any] = await request.json()
        await self.api.online_booking.cancel(body["id"], body["hash"])
        return JSONResponse({"message": "Cancelled."})


async def main(options: argparse.Namespace) -> int:
    """Serve the page until the program is stopped; the exit status."""
    async with Altegio() as api:
        await api.online_booking.services(options.location)  # fails at once where a token is wrong
        with socket.create_server((options.host, options.port)) as listener:
            print(f"http://{options.host}:{listener.getsockname()[1]}/", flush=True)
            config = uvicorn.Config(Widget(api, options.location).app(), log_level="warning")
            await uvicorn.Server(config).serve(sockets=[listener])
    return 0


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        try:
            raise SystemExit(asyncio.run(main(arguments())))
        except (AltegioError, ValueError, OSError) as error:
            raise SystemExit(f"failed: {error}") from None
