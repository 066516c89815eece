"""Read the file of a description: YAML 1.2 or JSON, as plain values, in bounded time and memory."""

from __future__ import annotations

import codecs
import hashlib
import json
import math
import re
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import yaml

from custom.tools.description.document import DescriptionError, Document
from custom.tools.description.normalising import normalise
from custom.tools.description.shapes import Place, check_shapes, place_text

LARGEST = 16 * 2**20
"""How many bytes a description may have."""
DEEPEST = 150
"""How many levels deep lists and objects may be nested."""
MOST = 1_000_000
"""How many values a description may have when its aliases are unfolded."""

_JSON = re.compile(r"\s*\{\s*[\"}]")
"""How a file of JSON begins; one of YAML may begin with a brace, too."""
_LONGEST_KEY = 1_000
_LONGEST_TEXT = 1_000_000
"""How many characters a key and any other text may have."""
_MOST_DIGITS = 100


def _integer(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise DescriptionError(
            f"{text[:20]}... is a number of {len(text)} digits; no API has such a number; correct it"
        )
    return int(text)


_SCALARS: dict[str, tuple[re.Pattern[str], Callable[[str], Any]]] = {
    "null": (re.compile(r"(?:~|null|Null|NULL)?"), lambda _text: None),
    "bool": (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text[0] in "tT"),
    "int": (re.compile(r"[-+]?(?:0|[1-9][0-9]*)"), _integer),
    "float": (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)"), float),
}
"""The scalars that are no text, by their tags."""
_MAY_BE_PLAIN = frozenset("~nNtTfF-+.0123456789")
"""The first characters of plain scalars that are no text."""
_YAML = "tag:yaml.org,2002:"
_TAGS = frozenset({None, "!", *(f"{_YAML}{name}" for name in ("str", "map", "seq", *_SCALARS))})


def load(path: Path) -> Document:
    """Read a description (YAML or JSON), check its shape, and normalise it.

    Raises:
        DescriptionError: it is not one that the pipeline can take; one line says where and why.
    """
    content = _content(path)
    raw = _parsed(content, path)
    try:
        check_shapes(raw)
        return attrs.evolve(normalise(raw), sha256=hashlib.sha256(content).hexdigest())
    except RecursionError:
        raise DescriptionError(f"{path}: its objects are nested too deeply; flatten them") from None
    except DescriptionError as error:
        text = str(error)
        raise DescriptionError(text if text.startswith(str(path)) else f"{path}: {text}") from error


def read(path: Path) -> Any:
    """What a YAML or JSON file holds, as plain values with text keys.

    Raises:
        DescriptionError: the file is neither, or holds what JSON can't hold, or is too large.
    """
    return _parsed(_content(path), path)


def _content(path: Path) -> bytes:
    """The bytes of a file; anything else, such as a pipe without an end, is not opened."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DescriptionError(f"{path}: not a regular file; save the description as one")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise DescriptionError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    if len(content) > LARGEST:
        raise DescriptionError(f"{path}: more than {LARGEST // 2**20} MB; an OpenAPI 3 description is smaller")
    return content


def _parsed(content: bytes, path: Path) -> Any:
    try:
        text = _text(content)
        raw = _from_json(text) if _JSON.match(text) else _from_yaml(text)
        _check_values(raw)
    except RecursionError:
        raise DescriptionError(f"{path}: objects are nested more than {DEEPEST} levels deep") from None
    except (ValueError, yaml.YAMLError, DescriptionError) as error:
        raise DescriptionError(f"{path}: {' '.join(str(error).split())}") from error
    return raw


def _text(content: bytes) -> str:
    """The text of a file: UTF-8, or the encoding of its byte order mark."""
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    is_utf_16 = content.startswith(marks) and not content.startswith(codecs.BOM_UTF32_LE)
    try:
        text = content.decode("utf-16" if is_utf_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DescriptionError(f"not UTF-8 text, so not an OpenAPI 3 description: {error}") from error
    if not text.strip():
        raise DescriptionError("empty, so not an OpenAPI 3 description")
    if text.lstrip().startswith("<<<<<<<"):
        raise DescriptionError("marks of a merge conflict, so not an OpenAPI 3 description; settle it first")
    if text.lstrip().startswith("<"):
        raise DescriptionError("HTML or XML, not an OpenAPI 3 description; download the YAML or JSON file itself")
    return text


class _Doubled(dict[str, Any]):
    """An object of JSON in which a key occurs twice."""

    key = ""


def _from_json(text: str) -> Any:
    if text.count(",") + text.count("{") + text.count("[") > MOST:
        raise DescriptionError(f"more than {MOST} values; an OpenAPI 3 description is smaller")
    return json.loads(text, object_pairs_hook=_object, parse_int=_integer, parse_constant=_no_number)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        doubled = _Doubled(result)
        doubled.key = Counter(key for key, _ in pairs).most_common(1)[0][0]
        return doubled
    return result


def _no_number(text: str) -> Any:
    raise DescriptionError(f"{text} is not a JSON number")


@attrs.define(eq=False)
class _Open:
    """A list or an object that is being read."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    start: int
    key: str | None = None
    merged: list[Any] = attrs.field(factory=list)
    """What its key ``<<`` adds; the object's own fields win."""

    def close(self) -> Any:
        if isinstance(self.value, dict):
            for part in self.merged:
                for key, value in part.items():
                    self.value.setdefault(key, value)
        return self.value


class _Builder:
    """Plain values from the events of a YAML parser; in each step the work is bounded."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._count = 0
        self.documents: list[Any] = []

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            _check_tag(event)
            self._check_no_key(event)
            if len(self._open) >= DEEPEST:
                raise DescriptionError(f"line {_line(event)}: objects are nested more than {DEEPEST} levels deep")
            value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._open.append(_Open(value, event.anchor, self._count))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            closed = self._open.pop()
            self._add(closed.close(), event, closed.anchor, self._count - closed.start)
        elif isinstance(event, yaml.AliasEvent):
            self._check_no_key(event)
            if event.anchor not in self._anchors:
                raise DescriptionError(
                    f"line {_line(event)}: the alias *{event.anchor} refers to nothing, or to itself"
                )
            value, size = self._anchors[event.anchor]
            self._count += size
            self._add(value, event, None, size)

    def _check_no_key(self, event: Any) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            raise DescriptionError(f"line {_line(event)}: a key must be plain text")

    def _scalar(self, event: Any) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and top.key is None and isinstance(top.value, dict):
            if event.value in top.value or (event.value == "<<" and top.merged):
                raise DescriptionError(f"line {_line(event)}: the key {event.value!r} occurs twice")
            top.key = event.value
            if event.anchor is not None:
                self._anchors[event.anchor] = (event.value, 1)
            return
        _check_tag(event)
        self._add(_scalar_value(event), event, event.anchor, 0)

    def _add(self, value: Any, event: Any, anchor: str | None, size: int) -> None:
        self._count += 1
        if self._count > MOST:
            raise DescriptionError(f"line {_line(event)}: more than {MOST} values, aliases unfolded; write it without")
        if anchor is not None:
            self._anchors[anchor] = (value, size + 1)
        if not self._open:
            self.documents.append(value)
            return
        top = self._open[-1]
        if isinstance(top.value, list):
            top.value.append(value)
        elif top.key is not None:
            if top.key == "<<":
                parts: list[Any] = value if isinstance(value, list) else [value]
                if not all(isinstance(part, dict) for part in parts):
                    raise DescriptionError(f"line {_line(event)}: only objects can be merged")
                top.merged = parts
            else:
                top.value[top.key] = value
            top.key = None


def _scalar_value(event: Any) -> Any:
    """What a scalar is: by its tag, by its form where it has no quotes, or else a text."""
    text: str = event.value
    tagged = str(event.tag or "").removeprefix(_YAML)
    if tagged in _SCALARS:
        form, make = _SCALARS[tagged]
        if not form.fullmatch(text):
            raise DescriptionError(f"line {_line(event)}: {text[:40]!r} is not a valid {tagged}, as its tag requires")
        return make(text)
    if event.implicit[0] and event.tag is None and (not text or text[0] in _MAY_BE_PLAIN):
        return next((make(text) for form, make in _SCALARS.values() if form.fullmatch(text)), text)
    return text


def _check_tag(event: Any) -> None:
    if event.tag not in _TAGS:
        raise DescriptionError(f"line {_line(event)}: the tag {event.tag} has no meaning in a description")


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


def _from_yaml(text: str) -> Any:
    builder = _Builder()
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        builder.take(event)
    if len(builder.documents) > 1:
        raise DescriptionError("several YAML documents; an OpenAPI 3 description is one")
    return builder.documents[0] if builder.documents else None


def _check_values(raw: Any) -> None:
    """No value may be what Python source or JSON can't hold, or be nested too deeply."""
    stack: list[tuple[Any, Place, int]] = [(raw, (), 0)]
    while stack:
        value, place, depth = stack.pop()
        if depth > DEEPEST:
            raise DescriptionError(f"{place_text(place)[:200]}: objects are nested more than {DEEPEST} levels deep")
        if isinstance(value, str):
            _check_text(value, place, _LONGEST_TEXT)
        elif isinstance(value, dict):
            if isinstance(value, _Doubled):
                raise DescriptionError(f"{place_text(place)}: the key {value.key!r} occurs twice")
            for key, child in value.items():
                _check_text(key, place, _LONGEST_KEY)
                stack.append((child, (place, key), depth + 1))
        elif isinstance(value, list):
            stack += [(child, (place, str(number)), depth + 1) for number, child in enumerate(value)]
        elif isinstance(value, float) and not math.isfinite(value):
            raise DescriptionError(f"{place_text(place)}: {value} is not a JSON number")


def _check_text(text: str, place: Place, longest: int) -> None:
    if len(text) > longest:
        raise DescriptionError(f"{place_text(place)}: {text[:40]!r}... has {len(text)} characters; shorten it")
    if "\0" in text:
        raise DescriptionError(f"{place_text(place)}: {text[:40]!r} has a NUL character; remove it")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise DescriptionError(f"{place_text(place)}: {text[:40]!r} has a lone surrogate; remove it") from None
