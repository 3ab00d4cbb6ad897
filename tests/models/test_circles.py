"""Nothing is above itself, also when two editors try at the same moment."""

from __future__ import annotations

import threading

import pytest
from django.db import IntegrityError, connection, transaction

from archive.models import Subordination
from tests import factories as make
from tests.models.refusals import refused_by

CIRCLE = "no_formation_is_its_own_superior_on_any_day"
DAYS = {"beginning": "1 October 1944", "ending": "31 October 1944"}


def under(formation, superior, **dates):
    return make.subordination(formation=formation, superior_formation=superior, **(dates or DAYS))


@pytest.mark.django_db
def test_a_formation_is_not_its_own_superior():
    formation = make.formation()
    with refused_by("a_formation_is_not_its_own_superior"):
        under(formation, formation)


@pytest.mark.django_db
def test_a_circle_that_is_certain_on_some_day_is_refused():
    a, b, c = make.formation(), make.formation(), make.formation()
    under(a, b)
    under(b, c)
    with refused_by(CIRCLE):
        under(c, a, beginning="31 October 1944", ending="5 November 1944")
    assert Subordination.objects.count() == 2


@pytest.mark.django_db
def test_a_reversal_in_another_period_is_legal():
    a, b = make.formation(), make.formation()
    under(a, b)
    assert under(b, a, beginning="1 November 1944", ending="30 November 1944").pk


@pytest.mark.django_db
def test_a_merely_possible_circle_is_legal():
    a, b = make.formation(), make.formation()
    under(a, b)
    assert under(b, a, beginning="October 1944", ending="October 1944").pk


@pytest.mark.django_db
def test_a_disputed_statement_closes_no_circle():
    a, b = make.formation(), make.formation()
    under(a, b)
    assert make.subordination(
        formation=b, superior_formation=a, standing="disputed", note="Surely a misprint.", **DAYS
    ).pk


@pytest.mark.django_db
def test_a_circle_in_one_bulk_insert_is_refused():
    a, b = make.formation(), make.formation()
    rows = [
        Subordination(
            formation=x,
            superior_formation=y,
            beginning="1944-10-01",
            beginning_edtf="1944-10-01",
            ending="1944-10-31",
            ending_edtf="1944-10-31",
        )
        for x, y in ((a, b), (b, a))
    ]
    with refused_by(CIRCLE):
        Subordination.objects.bulk_create(rows)


@pytest.mark.django_db
def test_no_engagement_is_its_own_ancestor():
    a, b, c = make.engagement(), make.engagement(), make.engagement()
    make.nesting(engagement=a, parent=b)
    make.nesting(engagement=b, parent=c)
    with refused_by("no_engagement_is_its_own_ancestor"):
        make.nesting(engagement=c, parent=a)


@pytest.mark.django_db
def test_no_place_is_its_own_ancestor():
    a = make.place()
    b = make.place(within=a)
    a.within = b
    with refused_by("no_place_is_its_own_ancestor"):
        a.save()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_editors_cannot_close_a_circle_from_both_ends():
    both_in = 0
    rules = set()
    for _ in range(15):
        a, b = make.formation(status="draft"), make.formation(status="draft")
        start = threading.Barrier(2)

        def link(child, superior, start=start):
            try:
                with transaction.atomic():
                    start.wait()
                    under(child, superior)
            except IntegrityError as error:
                rules.add(error.__cause__.diag.constraint_name)
            finally:
                connection.close()

        threads = [threading.Thread(target=link, args=pair) for pair in ((a, b), (b, a))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        stored = Subordination.objects.filter(formation__in=[a, b]).count()
        assert stored >= 1
        both_in += stored == 2
    assert both_in == 0
    assert rules == {CIRCLE}
