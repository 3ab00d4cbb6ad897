"""The tables of questions: how a query is read, put to the archive and compared with its answer.

A line has an id, a question in words, a query and the answer. A query is a call of one of the
kinds of question, whose arguments are texts or other queries: `commanders(takers("rgotina"))`.
The answer lists everything that the archive must say and nothing else, divided by ` | `:

- a record by its heading or by any of its names; a name or term of a vocabulary as written;
- a date as people write it, a number as people write it;
- `~word word` for a sentence of our own that holds these words, each at least in its beginning;
- `not stated` where the archive must have no answer.

A question that asks two things has two lines with one id. `questions.tsv` asks for facts,
`ambiguities.tsv` for how the archive treats what the document leaves unclear.
"""

from __future__ import annotations

import ast
import csv
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from archive import dating, naming
from archive import models as m
from tests.first_collection.queries import QUERIES

FOLDER = Path(__file__).parent
NOT_STATED = "not stated"


@dataclass(frozen=True)
class Question:
    """One line of the table."""

    id: str
    words: str
    query: str
    answer: str

    @property
    def expected(self) -> list[str]:
        """The answers, each in words."""
        return [] if self.answer == NOT_STATED else self.answer.split(" | ")


def questions(table: str) -> list[Question]:
    """All lines of a table, by the name of its file."""
    with (FOLDER / table).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Question(*row) for row in rows[1:]]


def ask(query: str) -> list[Any]:
    """The archive's answer to a query. Raises ValueError for what is not a query."""
    found: list[Any] = _value(ast.parse(query.strip(), mode="eval").body)
    return found


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Constant():
            return node.value
        case ast.Call(func=ast.Name(id=name)) if name in QUERIES:
            named = {k.arg: _value(k.value) for k in node.keywords if k.arg}
            return QUERIES[name](*(_value(a) for a in node.args), **named)
    raise ValueError(f"This is neither a text nor a kind of question: {ast.unparse(node)}")


def differences(expected: list[str], found: list[Any]) -> list[str]:
    """What the archive does not say, and what it says beyond the expected; in words."""
    same = [_comparison(one) for one in found]
    missing = [f"missing: {e}" for e in expected if not any(agrees(e) for agrees in same)]
    beyond = [
        f"beyond: {one}"
        for one, agrees in zip(found, same, strict=True)
        if not any(agrees(e) for e in expected)
    ]
    return missing + beyond


def _comparison(found: Any) -> Callable[[str], bool]:
    """How an expected text is compared with one answer."""
    if isinstance(found, m.Entity):
        keys = _keys(found)
        return lambda expected: naming.designation_key(expected) in keys
    if isinstance(found, (int, Decimal)):
        number = f"{Decimal(found).normalize():f}"
        return lambda expected: expected.replace(",", "") == number
    text = str(found)
    return lambda expected: _same(expected, text)


def _same(expected: str, found: str) -> bool:
    if expected.startswith("~"):
        return _holds(found, expected.removeprefix("~").split())
    if found and dating.is_canonical(found):
        return found == dating.parse(expected).edtf
    return expected.casefold() == found.casefold()


def _keys(record: Any) -> set[str]:
    """Every form under which a record is known, ready for comparison."""
    forms = {record.heading}
    if hasattr(record, "names"):
        forms |= {name.text for name in record.names.asserted()}
    return {naming.designation_key(form) for form in forms}


def _holds(sentence: str, words: list[str]) -> bool:
    found = naming.fold(sentence).split()
    return all(any(f.startswith(naming.fold(word)) for f in found) for word in words)
