"""``make bench``: measure, print the tables, and write docs/benchmarks.md."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import GenericAlias
from typing import Any

import msgspec
import orjson

from altegio_client import codec
from custom.bench import sample, stock
from custom.bench.calls import call_rows
from custom.bench.first_call import first_call_rows
from custom.bench.paging import pagination_rows
from custom.bench.rate import rate_rows
from custom.bench.reading import pydantic_page, reader, reading_rows
from custom.bench.scale import scale_rows
from custom.bench.table import Row, row, table
from custom.bench.timing import fresh_rounds, measured
from custom.bench.webhooks import webhook_rows
from custom.tools.files import PACKAGE, ROOT, SPEC
from custom.tools.pipeline import build

REPORT = ROOT / "docs" / "benchmarks.md"
CLIENT = "import altegio; api = altegio.Altegio(partner_token='x'); "
USES = {
    "import altegio, build a client, touch an operation": ("api.appointments.get_appointment", 1.3),
    "the same, and touch api.clients with its helpers": ("api.clients", 1.5),
    "the same, and paginate a list": ("api.paginate(api.appointments.get_appointment_list, 1)", 1.5),
}
"""What is done with a fresh client, and how long it may take beside the import of httpx."""
STOCK_TOUCH = (
    "from stock_client import AuthenticatedClient; from stock_client.api.appointments import get_appointment; "
    "AuthenticatedClient(base_url='http://x', token='x')"
)


def imports(folder: Path) -> Iterator[Row]:
    """Fresh processes, CPU time; each round compares with its own ``import httpx``."""
    uses = {what: (CLIENT + code, ROOT) for what, (code, _) in USES.items()}
    ours = fresh_rounds({"httpx": ("import httpx", ROOT), **uses}, 40, folder)
    stocks = fresh_rounds({"httpx": ("import httpx", ROOT), "package": (STOCK_TOUCH, folder)}, 6, folder)
    note = f"{ours.seconds('httpx') * 1000:.0f} ms in a fresh process, without its command line"
    yield row("import httpx", 1.0, None, note)
    for what, (_, limit) in USES.items():
        yield row(what, ours.ratio(what, "httpx"), limit)
    yield row("the same with the stock generator's package", stocks.ratio("package", "httpx"), None)


def decoding(folder: Path) -> Iterator[Row]:
    """A page of appointments."""
    operation = sample.LIST_APPOINTMENTS
    assert isinstance(operation.result, codec.List)
    content = json.dumps(sample.page()).encode()
    page = pydantic_page()
    rows = GenericAlias(list, sample.msgspec_type(operation.result.item, {}))
    struct = msgspec.defstruct("Page", [("data", rows)])
    decoder = msgspec.json.Decoder(struct)
    sys.path.insert(0, str(folder))
    appointment = importlib.import_module("stock_client.models.appointment").Appointment

    def stock_page() -> list[Any]:
        return [appointment.from_dict(one) for one in json.loads(content)["data"]]

    read_all = reader(operation.result, lambda one: one.name)
    assert read_all is not None

    jobs = {
        "json.loads": lambda: json.loads(content),
        "decode": lambda: operation.read(json.loads(content)),
        "decode and read every field": lambda: read_all(operation.read(json.loads(content))[0]),
        "orjson.loads": lambda: orjson.loads(content),
        "decode with orjson": lambda: operation.read(orjson.loads(content)),
        "pydantic": lambda: page.model_validate_json(content),
        "msgspec": lambda: decoder.decode(content),
        "stock": stock_page,
    }
    found = measured(jobs)
    base = "json.loads"
    note = f"{sample.PAGE} appointments, {len(content) // 1024} KiB, {found.seconds(base) * 1000:.1f} ms"
    yield row("json.loads of the page", 1.0, None, note)
    yield row("decode the page", found.ratio("decode", base), 1.6, "fields are read from the JSON when asked for")
    yield row("decode and read every field", found.ratio("decode and read every field", base), None)
    yield row(
        "the stock generator's models", found.ratio("stock", base), None, "drops nothing, fails on the first null"
    )
    yield row("pydantic v2 model_validate_json", found.ratio("pydantic", base), None, "unknown fields preserved")
    yield row("msgspec", found.ratio("msgspec", base), None, "unknown fields dropped")
    yield row("decode with orjson, against pydantic", found.ratio("decode with orjson", "pydantic"), 1.0)


def encoding() -> Iterator[Row]:
    """A large request body."""
    operation = sample.CREATE_CLIENTS
    spec = operation.body
    assert isinstance(spec, codec.List)
    assert isinstance(spec.item, codec.Ref)
    plain = sample.clients_body()
    model = spec.item.model
    names = {field.wire: name for name, field in model.__model_fields__.items()}
    models = [model(**{names[wire]: value for wire, value in one.items()}) for one in plain]
    found = measured(
        {
            "json.dumps": lambda: json.dumps(plain),
            "models": lambda: json.dumps(spec.encode(models)),
            "mappings": lambda: json.dumps(spec.encode(plain)),
        },
        rounds=100,
    )
    base = "json.dumps"
    yield row("json.dumps of the plain body", 1.0, None, f"{len(plain)} clients, {found.seconds(base) * 1000:.1f} ms")
    yield row("check and encode models", found.ratio("models", base), 1.5)
    yield row("check and encode plain mappings", found.ratio("mappings", base), 1.5)


def sizes(folder: Path) -> Iterator[Row]:
    """What is generated."""
    files, lines = stock.size(PACKAGE)
    stock_files, stock_lines = stock.size(folder / "stock_client")
    yield row(
        "files, against the stock generator's", files / stock_files, None, f"{files} of {stock_files}; limit 1,100"
    )
    yield row("lines", lines / stock_lines, None, f"{lines:,} of {stock_lines:,}; limit 70,000")
    started = time.perf_counter()
    build(SPEC, folder / "again", report=lambda _: None)
    yield ("make generate", f"{time.perf_counter() - started:.1f} s", "15 s", "description to formatted package")


def main() -> int:
    """Measure everything; 1 where a limit is missed."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        stock.make(folder)
        parts = {
            "Import": list(imports(folder)),
            "First call": list(first_call_rows(folder)),
            "Decode": list(decoding(folder)),
            "Reading, against pydantic": list(reading_rows()),
            "Encode": list(encoding()),
            "Calls": list(call_rows()),
            "Rate limit": list(rate_rows()),
            "Memory of pagination": list(pagination_rows()),
            "Webhooks": list(webhook_rows()),
            "Size": list(sizes(folder)),
            "Scale": list(scale_rows(folder)),
        }
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    head = (
        "# Benchmarks\n\nWritten by `make bench`; ratios within one run, medians of several rounds.\n\n"
        f"{dt.date.today().isoformat()}, {machine}."
    )
    text = "\n\n".join([head, *(table(title, rows) for title, rows in parts.items())]) + "\n"
    REPORT.write_text(text, encoding="utf-8")
    print(text)
    return 1 if "MISSED" in text else 0


if __name__ == "__main__":
    raise SystemExit(main())
