"""Nobody overwrites what they have not seen."""

from __future__ import annotations

import pytest
from django.db import connection

from archive import models as m
from tests import factories as make
from tests.models.refusals import refused_by

pytestmark = pytest.mark.django_db
STALE = "a_stale_version_is_never_saved"


def test_the_second_of_two_savers_is_refused():
    formation = make.formation()
    first = m.Formation.objects.get(pk=formation.pk)
    second = m.Formation.objects.get(pk=formation.pk)
    first.summary = "First."
    first.save()
    second.summary = "Second."
    with refused_by(STALE):
        second.save()
    formation.refresh_from_db()
    assert formation.summary == "First."


@pytest.mark.parametrize("model", m.ENTITIES)
def test_raw_sql_must_say_which_version_it_saw(model):
    row = {
        m.Collection: make.collection,
        m.Source: make.source,
        m.Power: make.power,
        m.Place: make.place,
        m.Person: make.person,
        m.Formation: make.formation,
        m.Engagement: make.engagement,
    }[model]()
    with refused_by(STALE), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {model._meta.db_table} SET summary = 'x' WHERE id = %s", [row.pk])


def version(row) -> int:
    return type(row).objects.values_list("version", flat=True).get(pk=row.pk)


def test_a_statement_steps_the_version_of_its_subject_only():
    formation, superior = make.formation(), make.formation()
    row = make.subordination(formation=formation, superior_formation=superior)
    assert (version(formation), version(superior)) == (2, 1)
    row.kind = "attached"
    row.save()
    assert version(formation) == 3
    row.delete()
    assert version(formation) == 4


def test_a_save_after_someone_changed_a_statement_is_refused():
    formation = make.formation()
    seen = m.Formation.objects.get(pk=formation.pk)
    make.station(formation=formation)
    with refused_by(STALE):
        seen.save()


def test_an_import_may_step_versions_itself():
    formation = make.formation()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL muster.bulk = 'on'")
    make.station(formation=formation)
    assert version(formation) == 1
