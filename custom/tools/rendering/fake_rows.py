"""The typed rows of the fake in altegio.testing, rendered from the generated models; they are parsed, not imported."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from keyword import iskeyword
from pathlib import Path

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from custom.tools.description.document import Document, Node
from custom.tools.files import MARKER, ROOT, TEMPLATES
from custom.tools.words import pascal

FAKE_ROWS = ROOT / "custom" / "altegio" / "testing" / "_row_types.py"
_NESTED = "Nested"
_PLAIN = frozenset({"Any", "None", "bool", "float", "int", "str"})
_COLLECTIONS = {"dict": "Mapping", "list": "Sequence"}


@attrs.frozen
class RowType:
    """One type of rows.

    Attributes:
        name: its name on the fake.
        table: its name in the mock server.
        model: the class of a row.
        about: what it is, for a docstring.
        needed: the fields without which a row makes no sense.
        others: types of fields that a row takes beyond its model, or otherwise than it.
        owner: what its rows belong to, a location or a chain.
    """

    name: str
    table: str
    model: str
    about: str
    needed: tuple[str, ...]
    others: Mapping[str, str] = attrs.field(factory=dict[str, str])
    owner: str = "location"

    @property
    def cls(self) -> str:
        """The prefix of its classes."""
        return pascal(self.table)


_OF_CLIENT = {"client_id": "int", "phone": "str"}
_PERIODS = {"services": "Mapping[str, int]", "service_categories": "Mapping[str, int]", "location_ids": "Sequence[int]"}
ROW_TYPES = (
    RowType("clients", "client", "Client", "a client", ("name", "phone"), {"labels": "Sequence[int]"}),
    RowType(
        "client_comments",
        "comment",
        "ClientComment",
        "a comment on a client",
        ("client_id", "text"),
        {"client_id": "int"},
    ),
    RowType("team_members", "team_member", "TeamMemberDetails", "a team member", ("name",)),
    RowType("service_categories", "service_category", "ServiceCategoryDetails", "a category of services", ("title",)),
    RowType("services", "service", "ServiceDetails", "a service", ("title",)),
    RowType(
        "appointments",
        "appointment",
        "AppointmentDetails",
        "an appointment",
        ("staff_id", "services", "datetime", "seance_length"),
        {"record_labels": "Sequence[int]"},
    ),
    RowType("accounts", "account", "Account", "an account of the till or the bank", ("title",)),
    RowType(
        "transactions",
        "transaction",
        "FinancialTransaction",
        "a payment into or out of an account",
        ("amount",),
        dict.fromkeys(("account_id", "client_id", "expense_id", "master_id", "supplier_id", "type_id"), "int"),
    ),
    RowType("products", "product", "Product", "a product", ("title",)),
    RowType("documents", "document", "Document", "a document of the inventory", ("type_id", "storage_id")),
    RowType(
        "goods_transactions",
        "goods_transaction",
        "GoodsTransactionDetails",
        "a movement of a product",
        ("document_id", "good_id", "amount"),
    ),
    RowType("locations", "location", "LocationDetails", "a location", ("title",), owner="chain"),
    RowType(
        "deposits",
        "deposit",
        "ClientAccount",
        "a prepaid account of a client",
        ("balance", "client"),
        {"client": _NESTED},
        owner="chain",
    ),
    RowType(
        "loyalty_cards",
        "loyalty_card",
        "ClientLoyaltyCard",
        "a loyalty card",
        ("client_id",),
        _OF_CLIENT,
        owner="chain",
    ),
    RowType(
        "gift_card_types",
        "gift_card_type",
        "ChainGiftCardType",
        "a type of gift cards",
        ("title", "balance"),
        owner="chain",
    ),
    RowType("gift_cards", "gift_card", "ClientGiftCard", "a gift card", ("phone",), {"phone": "str"}, owner="chain"),
    RowType(
        "membership_types",
        "membership_type",
        "ChainMembershipType",
        "a type of memberships",
        ("title",),
        _PERIODS,
        owner="chain",
    ),
    RowType(
        "memberships", "membership", "ClientMembership", "a membership", ("phone",), {"phone": "str"}, owner="chain"
    ),
)


@attrs.frozen
class Model:
    """The fields of a model, by their wire names, with the types that a test may write."""

    fields: Mapping[str, str]
    enums: frozenset[str]


def gaps(models: Mapping[str, Collection[str]]) -> Iterator[str]:
    """What the fake lacks, since the description no longer has it: a line for each type of rows, or needed field.

    Args:
        models: the wire names of the fields of each model.
    """
    for row_type in ROW_TYPES:
        if row_type.model not in models:
            yield f"the model {row_type.model} is gone, so the fake of altegio.testing no longer has {row_type.name}"
            continue
        for name in row_type.needed:
            if name not in models[row_type.model] and name not in row_type.others:
                needs = f"which fake.{row_type.name}.add needs"
                yield f"{row_type.model} has no {name} any more, {needs}; it takes any value there"


def gaps_of(document: Document) -> Iterator[str]:
    """The same of a description that is patched and named."""
    schemas: Mapping[str, Node] = document.root["components"]["schemas"]
    return gaps({name: schema.get("properties", {}) for name, schema in schemas.items()})


def read_model(folder: Path, name: str) -> Model | None:
    """The fields of a generated model; None where there is no such model."""
    path = next((one for one in folder.glob("*.py") if one.stem.replace("_", "") == name.lower()), None)
    if path is None:
        return None
    tree = ast.parse(path.read_bytes())
    enums = frozenset(
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "enums"
        for alias in node.names
    )
    fields = {wire: " | ".join(dict.fromkeys(_widened(hint, enums))) for wire, hint in _declared(tree)}
    used = frozenset(one for one in enums if any(one in hint.split(" | ") for hint in fields.values()))
    return Model({wire: hint for wire, hint in fields.items() if wire.isidentifier() and not iskeyword(wire)}, used)


def _declared(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """The wire name and the type of each field."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            wire = node.value.args[0]
            if isinstance(wire, ast.Constant) and isinstance(wire.value, str):
                yield wire.value, node.annotation


def _widened(hint: ast.expr, enums: frozenset[str]) -> Iterator[str]:
    """The types that a test may write where a model has this one: moments as text, and any object for a nested one."""
    if isinstance(hint, ast.BinOp):
        yield from _widened(hint.left, enums)
        yield from _widened(hint.right, enums)
    elif isinstance(hint, ast.Subscript) and isinstance(hint.value, ast.Name) and hint.value.id in _COLLECTIONS:
        inner = hint.slice.elts if isinstance(hint.slice, ast.Tuple) else [hint.slice]
        parts = [" | ".join(dict.fromkeys(_widened(one, enums))) for one in inner]
        yield f"{_COLLECTIONS[hint.value.id]}[{', '.join(parts)}]"
    elif isinstance(hint, ast.Attribute):
        yield ast.unparse(hint)
        yield "str"
    elif isinstance(hint, ast.Name) and hint.id not in _PLAIN | enums:
        yield _NESTED
    elif isinstance(hint, ast.Subscript):
        # The server may have more values than a literal of the description.
        yield "str"
    else:
        yield ast.unparse(hint)


@attrs.frozen
class Rendered:
    """What the template needs for one type of rows."""

    row_type: RowType
    fields: Mapping[str, str]


def _rendered(row_type: RowType, model: Model) -> Rendered:
    fields = {"id": "int", **model.fields, **row_type.others}
    fields["id"] = "int"
    for name in row_type.needed:
        hint = " | ".join(one for one in fields.get(name, "Any").split(" | ") if one != "None")
        fields[name] = f"Required[{hint}]"
    return Rendered(row_type, fields)


def render(package: Path) -> str:
    """The source of the rows, for the models of a generated package; ``gaps`` lists what is left out."""
    read = [(row_type, read_model(package / "models", row_type.model)) for row_type in ROW_TYPES]
    found = [(row_type, model) for row_type, model in read if model is not None]
    environment = Environment(  # noqa: S701 - Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    text = environment.get_template("fake_rows.py.jinja").render(
        row_types=[_rendered(row_type, model) for row_type, model in found],
        names=sorted(
            [_NESTED, *(f"{row_type.cls}{ending}" for row_type, _ in found for ending in ("RowFields", "Rows"))]
        ),
        enums=sorted({one for _, model in found for one in model.enums}),
        models=sorted({row_type.model for row_type, _ in found}),
    )
    return f"{MARKER}\n{text.rstrip()}\n"
