"""Alternatives are recognised by their content, so that no name depends on their order."""

from __future__ import annotations

from itertools import permutations

import pytest

from custom.tools.description.document import Document, walk
from custom.tools.description.normalising import normalise
from custom.tools.names.alternatives import order_alternatives
from custom.tools.names.lock import Lock
from custom.tools.names.members import name_members
from custom.tools.names.models import name_models
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, envelope, obj, one, op

CASH: Node = obj(amount=INTEGER, account=INTEGER)
CARD: Node = obj(amount=INTEGER, card=obj(number=STRING))
VOUCHER: Node = obj(amount=INTEGER, code=STRING)
ON: Node = obj(command={"const": "on"}, token=STRING)
OFF: Node = obj(command={"const": "off"}, token=STRING)


def _named(options: list[Node], lock: Lock) -> tuple[Document, Lock]:
    """A body of alternatives with the names of a lock, and the lock after the run."""
    document = normalise(one(op("pay", body={"oneOf": options}), "POST /payments"))
    lock = Lock(dict(lock.stored))
    order_alternatives(document, lock)
    name_models(document, lock)
    name_members(document, lock)
    return document, Lock(lock.used)


def _fields(document: Document) -> dict[str, list[str]]:
    schemas = document.root["components"]["schemas"]
    return {name: sorted(schema["properties"]) for name, schema in schemas.items()}


@pytest.mark.parametrize(
    "options", [[CASH, CARD, VOUCHER], [ON, OFF, CASH], [STRING, CASH, arr(CARD), {"type": "null"}]]
)
def test_any_order(options: list[Node]) -> None:
    """In any order, and with or without a lock, everything has the same name."""
    document, lock = _named(options, Lock())
    for order in permutations(options):
        for known in (Lock(), lock):
            again, names = _named(list(order), known)
            assert again.root == document.root
            assert names.stored == lock.stored


def test_the_lock_holds_what_distinguishes_them() -> None:
    """The lock holds the text of a field with a single value; it distinguishes similar alternatives."""
    _, lock = _named([ON, OFF], Lock())
    assert dict(lock.of("constant")) == {
        "PayBody.command": "off",
        "PayBody2.command": "on",
    }
    other = {"PayBody2": "SwitchOn"}
    others = {(kind, place.replace("PayBody2.", "SwitchOn.")): name for (kind, place), name in lock.stored.items()}
    renamed = Lock({key: other.get(name, name) for key, name in others.items()})
    document, _ = _named([ON, OFF], renamed)
    assert document.root["components"]["schemas"]["SwitchOn"]["properties"]["command"]["enum"] == ["on"]


def test_changed_alternatives_keep_their_names() -> None:
    """An alternative with one field more or less is the same; a new one gets a new name."""
    _, lock = _named([CASH, CARD, VOUCHER], Lock())
    names = {tuple(fields): name for name, fields in _fields(_named([CASH, CARD, VOUCHER], lock)[0]).items()}
    cash, card, voucher = names["account", "amount"], names["amount", "card"], names["amount", "code"]
    coin = obj(amount=INTEGER, coin=STRING)
    wider = obj(**VOUCHER["properties"], valid_until=STRING)
    document, later = _named([coin, wider, CARD, CASH], lock)
    fields = _fields(document)
    assert (fields[cash], fields[card]) == (["account", "amount"], ["amount", "card"])
    assert fields[voucher] == ["amount", "code", "valid_until"]
    assert [name for name, some in fields.items() if some == ["amount", "coin"]] == ["PayBody4"]
    assert lock.stored.items() - later.stored.items() == set()


def test_an_alternative_that_is_gone() -> None:
    """The others keep their numbers and names, in this run and in later ones."""
    _, lock = _named([CASH, CARD, VOUCHER], Lock())
    name = lock.known("model", "pay body|2")
    document, later = _named([CASH, VOUCHER], lock)
    assert later.known("model", "pay body|2") == name
    assert later.known("model", "pay body|1") is None
    again, _ = _named([VOUCHER, CASH], later)
    assert again.root == document.root


def test_unions_inside_of_models() -> None:
    """A union in a field is found by the model around it, in any operation, and in lists."""
    models = {"get_visit data": "Visit", "Visit.tips|0[]": "CashTips", "Visit.tips|1[]": "CardTips"}
    fields = [
        *(f"CashTips.{name}" for name in CASH["properties"]),
        *(f"CardTips.{name}" for name in CARD["properties"]),
    ]
    locked = {("model", place): name for place, name in models.items()} | {("field", field): "x" for field in fields}
    options = [arr(CARD), STRING, arr(CASH)]
    documents = []
    for order in (options, options[::-1]):
        document = normalise(one(op("get_visit", returns=envelope(obj(id=INTEGER, tips={"anyOf": order})))))
        lock = Lock(dict(locked))
        order_alternatives(document, lock)
        name_models(document, lock)
        documents.append(document.root)
        assert _fields(document)["CashTips"] == ["account", "amount"]
        assert _fields(document)["CardTips"] == ["amount", "card"]
    assert documents[0] == documents[1]


def test_examples_distinguish_similar_ones() -> None:
    """Where only the examples differ, they decide; a declared value counts more."""
    _, lock = _named([ON, OFF], Lock())
    options = [obj(command={**STRING, "example": word}, token=STRING) for word in ("on", "off")]
    for order in (options, options[::-1]):
        document = normalise(one(op("pay", body={"oneOf": order}), "POST /payments"))
        order_alternatives(document, lock)
        (_, schema), *_ = next(iter(document.operations())).body_schemas()
        assert [one["properties"]["command"]["example"] for one in schema["oneOf"]] == ["off", "on"]


def test_references_are_followed() -> None:
    """An alternative that leads back to itself is recognised by the fields of its target."""
    parts = "#/components/schemas/"
    node = obj(children=arr({"$ref": f"{parts}Node"}), name=STRING)
    trees = []
    for options in ([{"$ref": f"{parts}Node"}, CASH], [CASH, {"$ref": f"{parts}Node"}]):
        raw = one(op("pay", body={"oneOf": options}), "POST /payments", components={"schemas": {"Node": node}})
        document = normalise(raw)
        lock = Lock()
        order_alternatives(document, lock)
        name_models(document, lock)
        trees.append([sorted(one["properties"]) for one in document.root["components"]["schemas"].values()])
        assert all("x-number" not in schema for _, schema in walk(document.root, ""))
    assert trees[0] == trees[1]
