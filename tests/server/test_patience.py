"""A lost connection is tried again for readers, and for them alone."""

from __future__ import annotations

import psycopg2
import pytest
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from archive.server.patience import passing

calls: list[str] = []


def loses_its_connection_once(request: HttpRequest) -> HttpResponse:
    """End this session from outside the first time, as a restart of the server would."""
    calls.append(request.method or "")
    with connection.cursor() as cursor:
        if len(calls) == 1:
            cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        cursor.execute("SELECT 'answers'")
        return HttpResponse(cursor.fetchone()[0])


def takes_too_long(request: HttpRequest) -> HttpResponse:
    calls.append("GET")
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = '20ms'; SELECT pg_sleep(5)")
    return HttpResponse()


urlpatterns = [path("once", loses_its_connection_once), path("long", takes_too_long)]


@pytest.fixture(autouse=True)
def _urls() -> object:
    calls.clear()
    with override_settings(ROOT_URLCONF=__name__):
        yield
    connection.close()


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.django_db(transaction=True)
def test_a_get_is_repeated(visitor: Client) -> None:
    answer = visitor.get("/once")
    assert (answer.status_code, answer.content) == (200, b"answers")
    assert calls == ["GET", "GET"]


@pytest.mark.django_db(transaction=True)
def test_a_post_is_never_repeated(visitor: Client) -> None:
    assert visitor.post("/once").status_code == 500
    assert calls == ["POST"]


@pytest.mark.django_db(transaction=True)
def test_a_query_that_took_too_long_is_not_repeated(visitor: Client) -> None:
    assert visitor.get("/long").status_code == 500
    assert calls == ["GET"]


def test_other_errors_are_not_of_the_connection() -> None:
    error = OperationalError("out of memory")
    error.__cause__ = psycopg2.OperationalError("out of memory")
    assert passing(error)  # no SQLSTATE: the server never answered
    assert not passing(ValueError("no"))
