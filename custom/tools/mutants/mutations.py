"""The changes that make mutants of a module, found in its syntax tree and applied to its text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import attrs

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
_TEXT_ARGUMENTS = {"change", "description", "evidence", "help", "wrong"}
"""Arguments that people read: of patches, and of command lines."""
_LOGGING = {"critical", "debug", "error", "exception", "info", "print", "warn", "warning"}
_TYPE_CALLS = {"cast", "NewType", "ParamSpec", "TypeVar"}
_ERRORS = ("Error", "InvalidValue", "Warning")
_SENTENCE = re.compile(r"[a-z]+ [a-z]+ [a-z]+")
_UTF8 = "utf-8"
"""Python reads it with a question mark behind it, too."""
_NAME_LISTS = {"__all__", "__slots__"}
_SIZE = 20
"""Numbers from here on are amounts, not codes."""


@attrs.frozen
class Mutant:
    """One change of a module: the bytes from start to end are replaced."""

    line: int
    start: int
    end: int
    before: str
    after: str

    def of(self, source: bytes) -> bytes:
        """The source with the change."""
        return source[: self.start] + self.after.encode() + source[self.end :]

    def __str__(self) -> str:
        return f"{_short(self.before)} -> {_short(self.after)}"


def _short(code: str) -> str:
    line = " ".join(code.split())
    return line if len(line) <= 70 else f"{line[:45]} ... {line[-20:]}"


def find_mutants(source: bytes) -> list[Mutant]:
    """All mutants of a module, in the order of its text.

    Left out is what tests should not check or can't: docstrings, texts for people (of errors, warnings, logs, patches
    and command lines), and what only type checkers read.
    """
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found: list[Mutant] = []
    for node in _executed(ast.parse(source)):
        for place, after in _changes(node):
            start = starts[place.lineno - 1] + place.col_offset
            end = starts[(place.end_lineno or place.lineno) - 1] + (place.end_col_offset or 0)
            found.append(Mutant(place.lineno, start, end, source[start:end].decode(), after))
    return sorted(found, key=lambda one: (one.start, one.end, one.after))


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that do something when the module runs, and are no text for people."""
    # Where the parts of an f-string stand is known from Python 3.12 on.
    if isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom) or _is_docstring(node) or _is_for_types(node):
        return
    yield node
    for part in _parts(node):
        yield from _executed(part)


def _parts(node: ast.AST) -> list[ast.AST]:
    """The parts of a node without annotations and texts."""
    match node:
        case ast.Raise():
            return []
        case ast.Call(function, arguments, keywords):
            name = _name(function)
            if name in _LOGGING or name.endswith(_ERRORS):
                return []
            # zip(strict=...) is an assertion: the code around it ensures that it never fails.
            skipped = {"strict"} if name == "zip" else _TEXT_ARGUMENTS
            values = [one.value for one in keywords if one.arg not in skipped]
            return [function, *arguments[name in _TYPE_CALLS :], *values]
        case ast.AnnAssign(value=value):
            return [value] if value else []
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            defaults = [one for one in [*node.args.defaults, *node.args.kw_defaults] if one]
            return [*node.decorator_list, *defaults, *node.body]
        case ast.If() if _name(node.test) == "TYPE_CHECKING":
            return [*node.orelse]
    return list(ast.iter_child_nodes(node))


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_for_types(node: ast.AST) -> bool:
    """Overloads, protocols, aliases of types, and lists of names."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return any(_name(one) == "overload" for one in node.decorator_list)
    if isinstance(node, ast.ClassDef):
        return any(_name(one) in {"Protocol", "TypedDict"} for one in node.bases)
    if isinstance(node, ast.Assign):
        names = {_name(one) for one in node.targets}
        alias = isinstance(node.value, ast.BinOp | ast.Subscript) and all(map(_is_type_name, names))
        return bool(names & _NAME_LISTS) or alias
    return False


def _is_type_name(name: str) -> bool:
    return name.lstrip("_")[:1].isupper() and not name.isupper()


def _changes(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """The changes of a node: which part of it, and the text that may stand there instead."""
    if isinstance(node, ast.If | ast.While | ast.IfExp | ast.comprehension):
        # Comparisons, `not`, `and` and `or` are changed by themselves.
        tests = node.ifs if isinstance(node, ast.comprehension) else [node.test]
        plain = (one for one in tests if not isinstance(one, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.NamedExpr))
        yield from ((one, f"(not {ast.unparse(one)})") for one in plain if _name(one) != "TYPE_CHECKING")
    if isinstance(node, ast.expr):
        yield from ((node, text if text[0] in "'\"" else f"({text})") for text in map(ast.unparse, _other(node)))
    elif isinstance(node, ast.stmt):
        yield from ((node, text) for text in _other_statements(node))


def _other(node: ast.expr) -> Iterator[ast.expr]:
    """The expressions that may stand in place of one."""
    match node:
        case ast.Compare(left, operators, rights):
            for index, operator in enumerate(operators):
                for other in _COMPARISONS[type(operator)]:
                    yield ast.Compare(left, [*operators[:index], other(), *operators[index + 1 :]], rights)
        case ast.BoolOp(operator, values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.BinOp(left, operator, right) if type(operator) in _OPERATORS:
            yield ast.BinOp(left, _OPERATORS[type(operator)](), right)
        case ast.Constant(value):
            yield from map(ast.Constant, _other_constants(value))
        case ast.Call(ast.Name(name), arguments, keywords) if name in _CALLS:
            yield ast.Call(ast.Name(_CALLS[name]), arguments, keywords)


def _other_statements(node: ast.stmt) -> Iterator[str]:
    """The statements that may stand in place of one."""
    match node:
        case ast.Return(value) if value is not None and not isinstance(value, ast.Constant):
            yield "return None"
        case ast.Break():
            yield "continue"
        case ast.Continue():
            yield "break"
        case ast.Expr(ast.Call() | ast.Await()) | ast.AugAssign() | ast.Raise() | ast.Delete():
            yield "pass"
        case ast.Assign(targets) if all(isinstance(one, ast.Attribute | ast.Subscript) for one in targets):
            yield "pass"
        case ast.AnnAssign(ast.Attribute(), value=ast.expr()):
            yield "pass"


def _other_constants(value: object) -> Iterator[bool | float | str | bytes]:
    match value:
        case bool():
            yield not value
        case int() | float():
            # One more of a size makes no visible difference; twice as many do.
            yield value + 1 if abs(value) < _SIZE else value * 2
        case str() if value != _UTF8 and not _SENTENCE.search(value):
            yield f"{value}?"
        case bytes():
            yield value + b"?"
