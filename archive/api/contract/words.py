"""The vocabulary of JSON Schema in which the contract is written."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": ["number", "null"]}
DAY: Schema = {"type": ["string", "null"], "format": "date"}


def text(description: str, **more: Any) -> Schema:
    """A string; empty where nothing is recorded."""
    return {"type": "string", "description": description, **more}


def flag(description: str) -> Schema:
    """True or false."""
    return {"type": "boolean", "description": description}


def codes(choices: Any, description: str = "") -> Schema:
    """One of the codes that the program fixes; see `/vocabularies` for their names."""
    found: Schema = {"type": "string", "enum": list(choices.values)}
    return {**found, "description": description} if description else found


def ref(name: str) -> Schema:
    """The schema of that name."""
    return {"$ref": f"#/components/schemas/{name}"}


def maybe(schema: Schema) -> Schema:
    """The schema, or null."""
    return {"oneOf": [schema, {"type": "null"}]}


def every(schema: Schema, description: str = "") -> Schema:
    """An array of the schema."""
    found: Schema = {"type": "array", "items": schema}
    return {**found, "description": description} if description else found


def members(title: str, /, **properties: Schema) -> Schema:
    """An object with exactly these members, all of them always there."""
    return {
        "type": "object",
        "description": title,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
