"""An example of a call with its required arguments, built from the examples of its docstring."""

from __future__ import annotations

import ast
import re

from custom.tools.site.source import Entry

_EXAMPLE = re.compile(r"Example:\s*(.+?)\.?$", re.DOTALL)
_BY_TYPE = (
    ("dt.datetime", 'dt.datetime.fromisoformat("2026-01-21T10:00:00")'),
    ("dt.date", "dt.date(2026, 1, 21)"),
    ("Sequence[str]", '["text"]'),
    ("Iterable[str]", '["text"]'),
    ("Sequence[", "[1]"),
    ("Iterable[", "[1]"),
    ("FileInput", 'b"content"'),
    ("bool", "True"),
    ("str", '"text"'),
    ("int", "1"),
    ("Decimal", "1"),
    ("float", "1"),
)


def example_call(entry: Entry) -> str:
    """The call with its required arguments, as a program writes it."""
    about = {name: text for one in entry.sections if one.kind == "parameters" for name, text in one.rows}
    arguments = []
    for argument in entry.arguments:
        if argument.required:
            value = _value(argument.annotation, about.get(argument.name, ""))
            arguments.append(f"{argument.name}={value}" if argument.keyword else value)
        elif argument.name == "everyone":
            arguments.append('fullname="James"')  # a campaign needs a filter
    assigned = "" if entry.returns in ("None", "") else "result = "
    return f"{assigned}await {entry.call}({', '.join(arguments)})"


def _value(annotation: str, about: str) -> str:
    found = _EXAMPLE.search(about)
    text = " ".join(found[1].split()) if found else ""
    if "dt.date" in annotation:
        day = re.match(r"(\d{4})-(\d\d)-(\d\d)(T[\d:.+-]+)?$", text)
        if "dt.datetime" in annotation:
            return f'dt.datetime.fromisoformat("{text}")' if day else _BY_TYPE[0][1]
        return f"dt.date({int(day[1])}, {int(day[2])}, {int(day[3])})" if day else _BY_TYPE[1][1]
    if text and _is_literal(text):
        return text
    if text and annotation.startswith("str"):
        return repr(text)
    if (found := re.match(r"Literal\[([^,\]]+)", annotation)) is not None:
        return found[1]
    if "Mapping[" in annotation:
        return "{}"
    for word, value in _BY_TYPE:
        if word in annotation:
            return value
    return "{}"


def _is_literal(text: str) -> bool:
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return False
    return True
