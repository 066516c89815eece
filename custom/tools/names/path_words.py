"""The words in the paths of the description, former ones too: they name no person, so that logs may show them."""

from __future__ import annotations

from custom.tools.description.document import Document, Operation
from custom.tools.names.recognising import FORMER

_MODULE = '''"""The words that stand in documented paths; anything else in a path may be a login, a phone or an ID."""

PATH_WORDS = frozenset({words})
'''


def path_words_module(document: Document) -> str:
    """The generated module with the words of all paths."""
    paths = [one for operation in document.operations() for one in (operation.path, *_former(operation))]
    parts = {part for path in paths for part in path.split("/") if part and "{" not in part}
    return _MODULE.format(words="{" + "".join(f"{part!r}, " for part in sorted(parts)) + "}")


def _former(operation: Operation) -> list[str]:
    return [address.partition(" ")[2] for address in operation.node.get(FORMER, ())]
