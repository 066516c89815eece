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
class Kind:
    """One kind of rows.

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
KINDS = (
    Kind("clients", "client", "Client", "a client", ("name", "phone"), {"labels": "Sequence[int]"}),
    Kind(
        "client_comments",
        "comment",
        "ClientComment",
        "a comment on a client",
        ("client_id", "text"),
        {"client_id": "int"},
    ),
    Kind("team_members", "team_member", "TeamMemberDetails", "a team member", ("name",)),
    Kind("service_categories", "service_category", "ServiceCategoryDetails", "a category of services", ("title",)),
    Kind("services", "service", "ServiceDetails", "a service", ("title",)),
    Kind(
        "appointments",
        "appointment",
        "AppointmentDetails",
        "an appointment",
        ("staff_id", "services", "datetime", "seance_length"),
        {"record_labels": "Sequence[int]"},
    ),
    Kind("accounts", "account", "Account", "an account of the till or the bank", ("title",)),
    Kind(
        "transactions",
        "transaction",
        "FinancialTransaction",
        "a payment into or out of an account",
        ("amount",),
        dict.fromkeys(("account_id", "client_id", "expense_id", "master_id", "supplier_id", "type_id"), "int"),
    ),
    Kind("products", "product", "Product", "a product", ("title",)),
    Kind("documents", "document", "Document", "a document of the inventory", ("type_id", "storage_id")),
    Kind(
        "goods_transactions",
        "goods_transaction",
        "GoodsTransactionDetails",
        "a movement of a product",
        ("document_id", "good_id", "amount"),
    ),
    Kind("locations", "location", "LocationDetails", "a location", ("title",), owner="chain"),
    Kind(
        "deposits",
        "deposit",
        "ClientAccount",
        "a prepaid account of a client",
        ("balance", "client"),
        {"client": _NESTED},
        owner="chain",
    ),
    Kind(
        "loyalty_cards",
        "loyalty_card",
        "ClientLoyaltyCard",
        "a loyalty card",
        ("client_id",),
        _OF_CLIENT,
        owner="chain",
    ),
    Kind(
        "gift_card_types",
        "gift_card_type",
        "ChainGiftCardType",
        "a type of gift cards",
        ("title", "balance"),
        owner="chain",
    ),
    Kind("gift_cards", "gift_card", "ClientGiftCard", "a gift card", ("phone",), {"phone": "str"}, owner="chain"),
    Kind(
        "membership_types",
        "membership_type",
        "ChainMembershipType",
        "a type of memberships",
        ("title",),
        _PERIODS,
        owner="chain",
    ),
    Kind("memberships", "membership", "ClientMembership", "a membership", ("phone",), {"phone": "str"}, owner="chain"),
)


@attrs.frozen
class Model:
    """The fields of a model, by their wire names, with the types that a test may write."""

    fields: Mapping[str, str]
    enums: frozenset[str]


def gaps(models: Mapping[str, Collection[str]]) -> Iterator[str]:
    """What the fake does without, since a description has it no more: a line for each kind of rows, or needed field.

    Args:
        models: the wire names of the fields of each model.
    """
    for kind in KINDS:
        if kind.model not in models:
            yield f"the model {kind.model} is gone, so the fake of altegio.testing is without {kind.name}"
            continue
        for name in kind.needed:
            if name not in models[kind.model] and name not in kind.others:
                yield f"{kind.model} has no {name} any more, which fake.{kind.name}.add needs; it takes any value there"


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
        # A literal of the description is not all that the server has.
        yield "str"
    else:
        yield ast.unparse(hint)


@attrs.frozen
class Rendered:
    """What the template has of a kind."""

    kind: Kind
    fields: Mapping[str, str]


def _rendered(kind: Kind, model: Model) -> Rendered:
    fields = {"id": "int", **model.fields, **kind.others}
    fields["id"] = "int"
    for name in kind.needed:
        hint = " | ".join(one for one in fields.get(name, "Any").split(" | ") if one != "None")
        fields[name] = f"Required[{hint}]"
    return Rendered(kind, fields)


def render(package: Path) -> str:
    """The source of the rows, for the models of a generated package; ``gaps`` tells what is left out."""
    read = [(kind, read_model(package / "models", kind.model)) for kind in KINDS]
    found = [(kind, model) for kind, model in read if model is not None]
    environment = Environment(  # noqa: S701 - Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    text = environment.get_template("fake_rows.py.jinja").render(
        kinds=[_rendered(kind, model) for kind, model in found],
        names=sorted([_NESTED, *(f"{kind.cls}{ending}" for kind, _ in found for ending in ("RowFields", "Rows"))]),
        enums=sorted({one for _, model in found for one in model.enums}),
        models=sorted({kind.model for kind, _ in found}),
    )
    return f"{MARKER}\n{text.rstrip()}\n"
