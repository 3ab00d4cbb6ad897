"""Two editors who press save in the same moment: one is saved, the other is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from archive.models import Formation
from tests import factories as make
from tests.admin.addresses import address, sent_back

ROUNDS = 3


def editor(name: str) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser(name, "", "a long password"))
    return client


@pytest.mark.django_db(transaction=True, databases=["default", "reader"])
def test_of_two_saves_in_the_same_moment_one_is_refused() -> None:
    army = make.formation(name="57th Army")
    desks = [editor("anna"), editor("boris")]
    url = address(Formation, "change", army.pk)

    def save(number: int, data: dict[str, str], start: Barrier) -> int:
        try:
            start.wait(timeout=20)
            return desks[number].post(url, {**data, "summary": f"By {number}"}).status_code
        finally:
            connection.close()

    for _ in range(ROUNDS):
        forms = [sent_back(desk, url) for desk in desks]
        start = Barrier(2)
        with ThreadPoolExecutor(2) as pool:
            answers = [pool.submit(save, n, forms[n], start) for n in (0, 1)]
        codes = [answer.result() for answer in answers]
        assert sorted(codes) == [200, 302]
        army.refresh_from_db()
        assert army.summary == f"By {codes.index(302)}"
