"""Slugs are permanent."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from archive import models as m
from tests import factories as make
from tests.models.refusals import refused_by

pytestmark = pytest.mark.django_db


def test_a_changed_slug_leaves_a_redirect():
    formation = make.formation(slug="xiv-corps")
    formation.slug = "14th-corps"
    formation.save()
    former = m.FormerSlug.objects.get(kind="formation", slug="xiv-corps")
    assert former.formation == formation


def test_a_former_slug_is_never_given_to_another_record():
    formation = make.formation(slug="xiv-corps")
    formation.slug = "14th-corps"
    formation.save()
    with refused_by("a_slug_is_never_reused"):
        make.formation(slug="xiv-corps")
    other = make.formation(slug="another")
    other.slug = "xiv-corps"
    with refused_by("a_slug_is_never_reused"):
        other.save()


def test_another_kind_of_record_may_have_the_same_slug():
    formation = make.formation(slug="belgrade")
    formation.slug = "belgrade-garrison"
    formation.save()
    assert make.place(slug="belgrade").pk


def test_a_record_may_take_its_own_former_slug_back():
    formation = make.formation(slug="first")
    for slug in ("second", "first"):
        formation.slug = slug
        formation.save()
    assert list(m.FormerSlug.objects.values_list("slug", flat=True)) == ["second"]


@pytest.mark.parametrize("slug", ["57th Army", "57TH", "a--b", "-a", "a-", "ä", "a/b", "a\n"])
def test_a_slug_has_lower_case_letters_digits_and_single_hyphens(slug):
    with pytest.raises(ValidationError):
        m.Formation(name="x", slug=slug).full_clean()
    with refused_by("slug_is_lower_case"):
        make.formation(name="x", slug=slug)
