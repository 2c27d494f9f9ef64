"""What has to be said to SQLite and to PostgreSQL each in its own words, for SQLAlchemy to choose from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ColumnExpressionArgument, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class holds(FunctionElement[bool]):  # noqa: N801 - reads like a function of SQL, and is one
    """Whether a text holds another, letter by letter: capitals are capitals, unlike in SQLite's ``LIKE``.

    The other text has letters, digits and full stops only, so that it means the same in every kind of pattern.
    """

    type = Boolean()
    inherit_cache = True
    name = "holds"

    def __init__(self, text: ColumnExpressionArgument[str], part: str) -> None:
        super().__init__(text, literal(part))


class as_told(FunctionElement[str]):  # noqa: N801 - as above
    """A column whose indices SQLite may not choose, because without statistics it thinks every set is small."""

    inherit_cache = True
    name = "as_told"

    def __init__(self, column: ColumnExpressionArgument[str]) -> None:
        super().__init__(column)


@compiles(as_told)
def _itself(element: as_told, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(next(iter(element.clauses)), **options)


@compiles(as_told, "sqlite")
def _with_plus(element: as_told, compiler: SQLCompiler, **options: Any) -> str:
    return "+" + compiler.process(next(iter(element.clauses)), **options)


@compiles(holds)
def _by_position(element: holds, compiler: SQLCompiler, **options: Any) -> str:
    text, part = (compiler.process(one, **options) for one in element.clauses)
    return f"(position({part} in {text}) > 0)"


@compiles(holds, "sqlite")
def _by_glob(element: holds, compiler: SQLCompiler, **options: Any) -> str:
    # Nearly twice as quick as instr(): GLOB leaps to the next letter that is the first of the part.
    text, part = (compiler.process(one, **options) for one in element.clauses)
    return f"({text} GLOB '*' || {part} || '*')"
