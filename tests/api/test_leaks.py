"""Nothing of what is not published shows anywhere: not in a word, a number or a byte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, models
from django.test import Client

from archive import models as m
from archive.api.urls import urlpatterns
from archive.server import roles
from tests import factories as make
from tests.api.world import SHELVES, SUBJECTS, World, world

pytestmark = pytest.mark.django_db

CANARY = "Kanarienvogel"
HIDDEN = ("draft", "in-review", "retracted")
TEXTS = (models.CharField, models.TextField)
KEPT = frozenset({"slug", "status", "search_key", "sort_key", "key"})
QUERIES = (
    "?limit=1",
    "?limit=100",
    f"?q={CANARY}",
    "?q=formation",
    "?collection={collection}",
)


def sing(model: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """The *fields*, and the canary in every free text of the model that is not among them."""
    for field in model._meta.concrete_fields:
        plain = type(field) in TEXTS and not field.choices and field.name not in KEPT
        if plain and field.max_length != 4 and not field.name.startswith(("beginning", "ending")):
            fields.setdefault(field.name, CANARY[: field.max_length])
    return fields


def hidden(kind: str, status: str, **fields: Any) -> Any:
    """A record of *kind* that readers must not see, full of canaries."""
    model = {e.kind_name: e for e in m.ENTITIES}[kind]
    slug = f"{CANARY.lower()}-{kind}-{status}"
    return make.FACTORIES[model](**sing(model, {"slug": slug, "status": status, **fields}))


def haunt(seen: World, status: str) -> None:
    """Hidden records, tied to those of the world by statements and links of every type."""
    ghosts = {kind: hidden(kind, status) for kind in SHELVES}
    army, person, battle = seen.formation, seen.person, seen.engagement
    unseen, place, power = ghosts["formation"], ghosts["place"], ghosts["power"]
    side, note = make.coalition(), {"note": CANARY}
    hidden("formation", status, slug=f"under-{status}", power=seen.power)
    part = hidden("engagement", status, slug=f"fought-{status}", place=seen.place)
    hidden("place", status, slug=f"inside-{status}", within=seen.place)
    rows = [
        make.name(formation=unseen, text=CANARY, **note),
        make.subordination(formation=unseen, superior_formation=army, **note),
        make.subordination(formation=army, superior_formation=unseen, **note),
        make.subordination(formation=army, superior_person=ghosts["person"], **note),
        make.lineage(formation=army, successor=unseen, **note),
        make.lineage(formation=unseen, successor=army, **note),
        make.station(formation=army, place=place, relation=CANARY, **note),
        make.appointment(person=ghosts["person"], formation=army, title=CANARY, **note),
        make.appointment(person=person, formation=unseen, rank_printed=CANARY, **note),
        make.appointment(person=person, power=power, formation=None, **note),
        make.promotion(person=ghosts["person"], rank_printed=CANARY, **note),
        make.alignment(power=power, **note),
        make.belligerent(engagement=battle, power=power, side=side, **note),
        make.participation(engagement=battle, formation=unseen, side=side, **note),
        make.participation(engagement=ghosts["engagement"], formation=army, side=side, **note),
        make.command(engagement=battle, person=ghosts["person"], side=side, **note),
        make.command(engagement=battle, person=person, formation=unseen, side=side, **note),
        make.outcome(engagement=battle, place=place, kind="taken", text=CANARY, **note),
        make.outcome(engagement=battle, place=seen.place, kind="held", by_power=power, **note),
        make.outcome(place=seen.place, kind="lost", from_formation=unseen, text=CANARY, **note),
        make.nesting(engagement=battle, parent=ghosts["engagement"], **note),
        make.nesting(engagement=part, parent=battle, **note),
        make.relation(engagement=battle, other=ghosts["engagement"], **note),
        make.relation(engagement=ghosts["engagement"], other=battle, **note),
        make.event(title=CANARY, engagement=battle, place=place, **note),
        make.commemoration(engagement=battle, place=place, title=CANARY, **note),
        make.figure(place=place, engagement=battle, scope=CANARY, **note),
        make.figure(
            participation=make.participation(engagement=battle, formation=unseen), scope=CANARY
        ),
    ]
    for owner in ("event", "commemoration", "remark"):
        shown = {"engagement": battle, "kind": "parade"} if owner == "commemoration" else {}
        texts = {"text": CANARY} if owner == "remark" else {"title": CANARY}
        row = getattr(make, owner)(**shown, **texts, **note)
        make.involvement(**{owner: row}, formation=army, role=CANARY)
        make.involvement(**{owner: row}, power=power, role=CANARY)
        rows.append(row)
    for row in rows:
        target = {column: row for column, model in m.TARGETS.items() if type(row) is model}
        make.citation(**target, source=seen.source, quotation=CANARY, locator=CANARY)
    for kind in SUBJECTS:
        column = {"source": "work"}.get(kind, kind)
        record = getattr(seen, kind)
        make.citation(**{column: record}, source=ghosts["source"], quotation=CANARY)
        make.citation(**{column: ghosts[kind]}, source=seen.source, quotation=CANARY)
        make.membership(collection=ghosts["collection"], **{kind: record})
        make.membership(collection=seen.collection, **{kind: ghosts[kind]})
        make.external_identifier(**{kind: ghosts[kind]}, value=CANARY)
        make.former_slug(**{kind: ghosts[kind]}, slug=f"former-{CANARY.lower()}-{status}")


def addresses(seen: World) -> list[str]:
    """Every address of the interface, with queries; those of records for each that is seen."""
    found = []
    for pattern in urlpatterns:
        path = str(pattern.pattern)
        shelf = path.split("/")[0]
        slug = next((a for a in seen.addresses.values() if a.startswith(f"{shelf}/")), "")
        path = path.replace(f"{shelf}/<slug:slug>", slug)
        if path.endswith("order-of-battle"):
            path += "?on=1944-10-14"
        found.append(path)
        if pattern.name.endswith("-list"):
            collection = seen.collection.slug
            few = [q for q in QUERIES if "collection" not in q or path != "collections"]
            found += [path + query.format(collection=collection) for query in few]
    found += [f"search?q={CANARY}", f"search?q={CANARY.lower()[:-1]}", "search?q=Formation"]
    found += [f"{shelf}/former-{CANARY.lower()}-draft" for shelf in SHELVES.values()]
    return found


def answers(client: Client, paths: list[str]) -> dict[str, tuple[Any, ...]]:
    """The status, the headers and the bytes of the answer at every address."""
    found = {}
    for path in paths:
        response = client.get(f"/api/v1/{path}")
        found[path] = (response.status_code, dict(response.headers), response.content)
    return found


@pytest.mark.parametrize("status", HIDDEN)
def test_the_archive_answers_alike_with_and_without_what_is_hidden(client: Client, status: str):
    seen = world(rows=1)
    make.coalition()  # the one that the hidden records will fight on is public
    paths = [path for path in addresses(seen) if path != "vocabularies"]
    before = answers(client, paths)
    haunt(seen, status)
    after = answers(client, paths)
    for path in paths:
        assert after[path] == before[path], path
        is_asked_for = CANARY.lower() in path.lower()
        assert is_asked_for or CANARY.lower() not in after[path][2].decode().lower(), path


def hide(record: Any) -> None:
    """Take a record back into review, under another name."""
    record.refresh_from_db()
    setattr(record, record.heading_field, CANARY)
    record.status = "in-review"
    record.save()


def test_a_record_loses_what_it_points_to_when_that_is_hidden(client: Client):
    seen = world(rows=1)
    for kind in ("power", "place"):
        hide(getattr(seen, kind))
    hide(seen.source.depends_on)
    for path, answer in answers(client, addresses(seen)).items():
        assert CANARY not in answer[2].decode() or CANARY in path, path
        assert answer[0] < 500, path


def test_what_only_editors_see_is_nowhere(client: Client):
    seen = world(rows=1)
    m.Citation.objects.update(editors_note=CANARY, needs_confirmation=True)
    paths = [path for path in addresses(seen) if path != "openapi.json"]
    for path, answer in answers(client, paths).items():
        text = answer[2].decode()
        assert CANARY not in text or CANARY in path
        for column in ("editors_note", "needs_confirmation", "version", "search_key", "sort_key"):
            assert f'"{column}"' not in text, path
        assert '"status":"published"' not in text


@contextmanager
def as_reader() -> Iterator[None]:
    """The block speaks to the database as the public role, within the test's transaction."""
    with connection.cursor() as cursor:
        roles.grants(cursor)
        cursor.execute("SET LOCAL ROLE archive_public")
        cursor.execute("SET LOCAL search_path = pub, extensions")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET ROLE")
            cursor.execute("SET LOCAL search_path = public, extensions")


def test_the_readers_role_gets_the_same_answers(client: Client):
    seen = world(rows=1)
    haunt(seen, "draft")
    retracted = hidden("formation", "retracted", retraction_reason="Never existed.")
    paths = [*addresses(seen), f"formations/{retracted.slug}"]
    owner = answers(client, paths)
    with as_reader():
        reader = answers(client, paths)
    assert reader == owner
    assert owner[paths[-1]][0] == 410
