"""The language of the querysets: what may be asked of formations, statements and citations."""

from __future__ import annotations

import datetime as dt

import pytest

from archive.dating import Certainty
from archive.models import Citation, Event, Formation, Station
from tests import factories as make

pytestmark = pytest.mark.django_db
OCTOBER_14 = dt.date(1944, 10, 14)


def test_formations_active_on_a_day_are_those_that_may_have_existed():
    formed = make.formation(beginning="3 September 1944")
    undated = make.formation()
    make.formation(ending="12 October 1944")
    assert set(Formation.objects.active_on(OCTOBER_14)) == {formed, undated}


def test_named_formations_leave_out_the_described():
    named = make.formation()
    make.formation(is_named=False)
    assert list(Formation.objects.named()) == [named]


def test_formations_under_a_superior_on_a_day():
    front, army, earlier, rejected = (make.formation() for _ in range(4))
    make.subordination(formation=army, superior_formation=front)
    make.subordination(formation=earlier, superior_formation=front, ending="1 October 1944")
    make.subordination(
        formation=rejected, superior_formation=front, standing="rejected", note="A misprint."
    )
    assert list(Formation.objects.under(front, on=OCTOBER_14)) == [army]


def test_citations_by_what_they_do_and_whether_they_must_be_confirmed():
    supporting = make.citation()
    contradicting = make.citation(stance="contradicts", needs_confirmation=True)
    assert list(Citation.objects.supporting()) == [supporting]
    assert list(Citation.objects.contradicting()) == [contradicting]
    assert list(Citation.objects.to_confirm()) == [contradicting]


def test_a_statement_that_is_only_contradicted_is_uncited():
    cited, uncited = make.station(), make.station()
    make.citation(station=cited)
    make.citation(station=uncited, stance="contradicts")
    assert list(Station.objects.uncited()) == [uncited]


def test_a_row_tells_its_own_certainty_on_a_day():
    row = Event.objects.get(pk=make.event(beginning="October 1944").pk)
    assert row.certainty_on(OCTOBER_14) is Certainty.POSSIBLE
    assert row.certainty_on(dt.date(1944, 11, 1)) is Certainty.RULED_OUT
