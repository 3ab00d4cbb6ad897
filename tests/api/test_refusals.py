"""What cannot be understood is refused by name, in JSON, and never by a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast

pytestmark = pytest.mark.django_db

LINES = Path(__file__).with_name("refusals.tsv").read_text(encoding="utf-8").splitlines()
REFUSED = [tuple(line.split("\t")) for line in LINES if not line.startswith("#")]
LONG = [
    (f"formations?q={'a' * 201}", 400, "q"),
    (f"formations?q={'armee+' * 10_000}", 400, "q"),
    (f"formations?limit={'9' * 5000}", 400, "limit"),
    (f"formations?cursor={'a' * 3000}", 400, "cursor"),
    (f"formations?cursor={'W' * 2000}", 400, "cursor"),
    (f"formations?power={'a' * 81}", 400, "power"),
    (f"formations?{'x' * 5000}=1", 400, "x" * 60 + "…"),
    ("formations?" + "&".join(f"p{i}=1" for i in range(5000)), 400, "?"),
    (f"formations/57th-army/order-of-battle?on={'1' * 5000}", 400, "on"),
    (f"formations/{'9' * 5000}", 404, ""),
    (f"search?q={'x' * 1_000_000}", 400, "q"),
]


def fault(client: Client, address: str, status: int, parameter: str) -> str:
    """What is wrong with the answer; empty if nothing is."""
    response = client.get(f"/api/v1/{address}")
    found = (response.status_code, response["Content-Type"])
    if found != (status, "application/problem+json"):
        return f"{address[:80]}: {found}"
    problem = json.loads(response.content)
    right = (
        problem["status"] == status
        and problem["detail"].endswith(".")
        and problem.get("parameter", "") == parameter
        and ("advice" in problem) == (status == 400)
        and "Traceback" not in response.content.decode()
    )
    return "" if right else f"{address[:80]}: {problem}"


def test_it_is_refused_with_its_name_and_advice(client: Client, standing: Cast):
    make.power(name="Unpublished Power", status="draft")
    faults = [fault(client, address, int(status), name) for address, status, name, _ in REFUSED]
    assert not any(faults), "\n".join(filter(None, faults))


def test_what_is_too_long_is_refused(client: Client, standing: Cast):
    faults = [fault(client, *refused) for refused in LONG]
    assert not any(faults), "\n".join(filter(None, faults))


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO"])
def test_nothing_can_be_written(standing: Cast, method: str):
    client = Client(enforce_csrf_checks=True)
    for path in ("formations", "formations/57th-army", "search", "nothing", ""):
        response = client.generic(method, f"/api/v1/{path}", b'{"name": "x"}', "application/json")
        assert response.status_code == 405
        assert response["Allow"] == "GET, HEAD, OPTIONS"
        assert json.loads(response.content)["title"] == "Method Not Allowed"


def test_there_is_nothing_but_json(client: Client, standing: Cast):
    response = client.get("/api/v1/formations", headers={"accept": "application/xml"})
    assert response.status_code == 406
    assert response["Content-Type"] == "application/problem+json"


ACCEPTED = ["*/*", "application/json", "text/html, application/*;q=0.8", "", "junk, */*"]


def test_whoever_accepts_json_gets_it(client: Client, standing: Cast):
    for accept in ACCEPTED:
        response = client.get("/api/v1/formations", headers={"accept": accept})
        assert response.status_code == 200, accept


IGNORED = [
    {"if-none-match": "x" * 10_000},
    {"if-none-match": '"junk", W/"other"'},
    {"if-modified-since": "junk"},
    {"range": "bytes=0-,0-,0-"},
    {"x-forwarded-host": "evil.com"},
    {"accept-language": "../" * 30_000},
    {"cookie": "sessionid=forged"},
]


def test_headers_that_mean_nothing_are_ignored(client: Client, standing: Cast):
    plain = client.get("/api/v1/formations")
    for headers in IGNORED:
        response = client.get("/api/v1/formations", headers=headers)
        assert (response.status_code, response.content) == (200, plain.content), headers


@pytest.mark.parametrize("address", ["/api", "/api/", "/api/v2/formations", "/api/v1"])
def test_beside_the_interface_there_is_nothing(client: Client, address: str):
    response = client.get(address)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
