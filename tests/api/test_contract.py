"""The OpenAPI document is valid, complete, and what every answer keeps to."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from archive.api.contract import document
from archive.api.urls import urlpatterns
from tests.api.conftest import Get
from tests.api.world import World, world

pytestmark = pytest.mark.django_db

OPERATIONS = {path: item["get"] for path, item in document()["paths"].items()}
#: A query for every operation that can be asked more than its address.
QUERIES: dict[str, dict[str, str]] = {
    "/formations/{slug}/order-of-battle": {"on": "1944-10-14"},
    "/engagements/{slug}/order-of-battle": {"on": "1944-10-14"},
    "/search": {"q": "formation"},
}


def validator(schema: dict[str, Any]) -> Draft202012Validator:
    """A validator that finds the components of the document."""
    whole = {**schema, "components": document()["components"]}
    return Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)


def demand(schema: dict[str, Any], content: Any) -> None:
    """Fail with every place at which the content leaves the schema."""
    errors = [f"{e.json_path}: {e.message[:200]}" for e in validator(schema).iter_errors(content)]
    assert not errors, "\n".join(errors[:20])


def schema_of(path: str) -> dict[str, Any]:
    """The schema of the answer at *path*."""
    content = OPERATIONS[path]["responses"]["200"]["content"]["application/json"]
    return content["schema"]  # type: ignore[no-any-return]


def path_of(path: str, records: World) -> str:
    """The path with the slug of the record that the world has of that kind."""
    shelves = {address.split("/")[0]: address for address in records.addresses.values()}
    shelf = path.split("/")[1]
    return path.replace(f"{shelf}/{{slug}}", shelves.get(shelf, "")).removeprefix("/")


def test_the_document_is_valid_openapi():
    OpenAPIV31SpecValidator(document()).validate()


def test_it_is_served(get: Get):
    assert get("openapi.json") == json.loads(json.dumps(document()))


def routes() -> dict[str, Any]:
    """Every address that the program answers, as the document writes it, with its view."""
    found = {}
    for pattern in urlpatterns:
        if pattern.name != "nothing":
            found["/" + re.sub(r"<slug:(\w+)>", r"{\1}", str(pattern.pattern))] = pattern
    return found


def test_it_has_every_address_and_no_other():
    assert set(OPERATIONS) == set(routes())


@pytest.mark.parametrize("path", OPERATIONS)
def test_an_operation_is_named_after_its_route(path: str):
    assert OPERATIONS[path]["operationId"] == routes()[path].name


@pytest.mark.parametrize("path", OPERATIONS)
def test_it_has_every_parameter_and_no_other(path: str):
    written = {
        p["name"]: p["required"] for p in OPERATIONS[path]["parameters"] if p["in"] == "query"
    }
    understood = {p.name: p.required for p in routes()[path].callback.parameters}
    assert written == understood


@pytest.mark.parametrize("path", OPERATIONS)
def test_its_parameters_have_good_examples(path: str):
    for parameter in OPERATIONS[path]["parameters"]:
        demand(parameter["schema"], parameter["example"])


@pytest.mark.parametrize("path", [path for path in OPERATIONS if path != "/openapi.json"])
def test_every_operation_has_an_example_that_keeps_to_the_schema(path: str):
    content = OPERATIONS[path]["responses"]["200"]["content"]["application/json"]
    demand(content["schema"], content["example"])


def test_every_answer_keeps_to_its_schema(get: Get):
    records = world(rows=2)
    for path in OPERATIONS:
        demand(schema_of(path), get(path_of(path, records), **QUERIES.get(path, {})))


def test_every_answer_from_an_empty_archive_keeps_to_its_schema(get: Get):
    for path in OPERATIONS:
        if "{slug}" not in path:
            demand(schema_of(path), get(path.removeprefix("/"), **QUERIES.get(path, {})))


PROBLEMS = [
    ("get", "/formations?nope=1", 400),
    ("get", "/formations/nobody", 404),
    ("get", "/nope", 404),
    ("post", "/formations", 405),
]


@pytest.mark.parametrize(("method", "path", "status"), PROBLEMS)
def test_a_problem_keeps_to_its_schema(client: Client, method: str, path: str, status: int):
    response = getattr(client, method)(f"/api/v1{path}")
    content = document()["components"]["responses"][str(status)]["content"]
    assert response.status_code == status
    assert list(content) == [response["Content-Type"]] == ["application/problem+json"]
    demand(content["application/problem+json"]["schema"], json.loads(response.content))


def test_examples_of_problems_keep_to_the_schema():
    for status, response in document()["components"]["responses"].items():
        for content in response.get("content", {}).values():
            demand(content["schema"], content["example"])
            assert content["example"]["status"] == int(status)


def objects(schema: Any) -> list[dict[str, Any]]:
    """Every object that a schema describes."""
    if isinstance(schema, list):
        return [found for part in schema for found in objects(part)]
    if not isinstance(schema, dict):
        return []
    own = [schema] if schema.get("type") == "object" else []
    return own + [found for part in schema.values() for found in objects(part)]


def test_no_answer_may_have_a_member_that_is_not_declared():
    for found in objects(document()["components"]["schemas"]):
        assert found["additionalProperties"] is False
        assert set(found["required"]) <= set(found["properties"])
