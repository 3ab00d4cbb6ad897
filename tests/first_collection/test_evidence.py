"""Every statement of the first collection says where it is from, and why it is doubted if it is."""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import Q

from archive import models as m

pytestmark = pytest.mark.django_db
DOCUMENT = "belgrade-offensive-article"
STATEMENTS = [pytest.param(model, id=model.__name__) for model in m.STATEMENTS]


@pytest.mark.parametrize("model", STATEMENTS)
def test_every_statement_is_supported_by_the_document_at_a_section_of_it(model: Any) -> None:
    read = Q(source__slug=DOCUMENT) | Q(seen_through__slug=DOCUMENT)
    column = model._meta.model_name
    cited = m.Citation.objects.supporting().filter(read, locator_kind="section")
    cited = cited.exclude(locator="").filter(**{f"{column}__isnull": False})
    left = model.objects.exclude(pk__in=cited.values(column))
    assert model.objects.exists()
    assert [str(row) for row in left if not ours(row)] == []


def ours(row: Any) -> bool:
    """Whether it is a name that the editors added and mark as inferred."""
    sources = {citation.source.slug for citation in row.citations.all()}
    return isinstance(row, m.Name) and row.basis == "inferred" and sources == {"muster-editorial"}


@pytest.mark.parametrize("model", STATEMENTS)
def test_what_is_doubted_or_inferred_says_why(model: Any) -> None:
    weak = Q(standing__in=["disputed", "rejected"]) | Q(basis="inferred")
    assert [str(row) for row in model.objects.filter(weak) if len(row.note) < 10] == []


def test_only_the_work_that_the_document_names_is_cited_through_it() -> None:
    through = m.Citation.objects.exclude(seen_through=None)
    assert {c.source.slug for c in through} == {"schmider-partisanenkrieg"}
    assert {c.seen_through.slug for c in through} == {DOCUMENT}
    assert [f.lower for f in m.Figure.objects.filter(citations__in=through)] == [10000]


def test_works_of_the_list_support_nothing_else() -> None:
    own = Q(source__slug=DOCUMENT) | Q(source__slug__startswith="muster-")
    assert not m.Citation.objects.exclude(own).filter(seen_through=None).exists()


def test_every_coordinate_is_marked_as_our_own() -> None:
    points = m.Place.objects.filter(latitude__isnull=False)
    for field in ("latitude", "longitude"):
        marked = points.filter(citations__field=field, citations__source__slug="muster-coordinates")
        assert [str(p) for p in points.exclude(pk__in=marked.values("pk"))] == []
    assert not points.filter(accuracy="").exists()


def test_every_arm_is_marked_as_our_own_unless_it_is_left_open() -> None:
    armed = m.Formation.objects.exclude(branch=None).exclude(branch__code="unspecified")
    marked = armed.filter(citations__field="branch").values("pk")
    assert [str(f) for f in armed.exclude(pk__in=marked)] == []


def test_the_sections_cited_are_those_of_the_document() -> None:
    cited = m.Citation.objects.filter(source__slug=DOCUMENT).values_list("locator", flat=True)
    heads = {locator.split(" › ")[0] for locator in cited}
    assert heads == {
        "Infobox", "Lead", "Background", "The offensive", "Plan of the offensive", "First stage",
        "Second stage", "Assault on Belgrade", "Allied forces", "Aftermath",
        "Commemoration of the battle", "See also", "Sources",
    }  # fmt: skip
