"""Everything that is written is remembered, with who and why."""

from __future__ import annotations

import pghistory
import pytest
from django.db import InternalError, connection, transaction

from archive import models as m
from archive.models.evidence import Citation
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", m.CONTENT)
def test_every_table_has_a_history(model):
    row = make.FACTORIES[model]()
    assert list(row.history.values_list("pgh_label", flat=True)) == ["insert"]


def test_bulk_and_raw_writes_are_recorded_with_their_context():
    formation = make.formation()
    with pghistory.context(user=7, username="vera", reason="new finding"):
        m.Formation.objects.filter(pk=formation.pk).update(summary="Raised in 1943.", version=2)
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE archive_formation SET summary = 'Raised in 1942.', version = 3 "
                "WHERE id = %s",
                [formation.pk],
            )
    events = list(formation.history.order_by("pgh_id"))
    assert [e.pgh_label for e in events] == ["insert", "update", "update"]
    assert [e.summary for e in events][1:] == ["Raised in 1943.", "Raised in 1942."]
    assert {e.pgh_context.metadata["reason"] for e in events[1:]} == {"new finding"}


def test_a_deleted_row_is_remembered():
    station = make.station()
    pk, key = station.pk, station.key
    station.delete()
    last = m.Station.history.rel.related_model.objects.filter(pgh_obj_id=pk).latest("pgh_id")
    assert (last.pgh_label, last.key) == ("delete", key)


def test_steps_of_the_version_alone_are_not_history():
    formation = make.formation()
    make.station(formation=formation)
    assert formation.history.count() == 1


def test_history_cannot_be_changed():
    event = make.formation().history.get()
    with pytest.raises(InternalError, match="append_only"), transaction.atomic():
        event.delete()


def test_derived_columns_are_left_out():
    names = {f.name for f in Citation.history.rel.related_model._meta.fields}
    assert "source" in names
    columns = {f.name for f in m.Station.history.rel.related_model._meta.fields}
    assert not columns & {"began_earliest", "search_key", "version"}
