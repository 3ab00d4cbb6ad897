"""What an import does with good files: creates, changes, clears, leaves alone, records."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from pghistory.models import Context

from archive.exchange.importing import Order, import_archive
from archive.models import (
    Citation,
    Event,
    Formation,
    ImportBatch,
    Name,
    Person,
    Place,
    Source,
    Subordination,
)
from tests import factories as make
from tests.cast import cast
from tests.exchange.files import imported, problems, written

pytestmark = pytest.mark.django_db


def test_a_column_that_is_absent_is_left_alone_and_an_empty_cell_is_cleared(tmp_path: Path) -> None:
    make.formation(slug="a", name="A", summary="Kept.", number=7, identity_note="Goes.")
    imported(tmp_path, {"formations.csv": "slug,identity_note\na,\n"})
    one = Formation.objects.get(slug="a")
    assert (one.summary, one.number, one.identity_note) == ("Kept.", 7, "")


def test_an_empty_cell_of_a_column_with_a_default_is_the_default(tmp_path: Path) -> None:
    cast()
    rows = "formation,superior,kind,in_part,position\n57th-army,formation:army-group-f,,,\n"
    imported(tmp_path, {"subordinations.csv": rows})
    one = Subordination.objects.get(superior_formation__slug="army-group-f")
    assert (one.kind, one.in_part, one.position, one.standing) == ("organic", False, 0, "accepted")


def test_rows_that_are_not_in_the_file_stay(tmp_path: Path) -> None:
    people = cast()
    imported(tmp_path, {"formations.csv": "slug,name\nnew,New\n"})
    assert Formation.objects.filter(pk=people.army.pk).exists()


def test_the_plan_tells_old_and_new_by_key(tmp_path: Path) -> None:
    people = cast()
    rows = "slug,power,is_named\n57th-army,germany,false\n3rd-ukrainian-front,soviet-union,true\n"
    report = imported(tmp_path, {"formations.csv": rows}, dry_run=True)
    (plan,) = report.plan
    assert (plan.created, plan.changed, plan.unchanged) == (0, 1, 1)
    (difference,) = plan.differences
    assert difference.key == "57th-army"
    assert difference.fields == {
        "power": ("soviet-union", "germany"),
        "is_named": ("true", "false"),
    }
    people.army.refresh_from_db()
    assert people.army.power == people.soviet_union
    assert not ImportBatch.objects.exists()


def test_references_may_stand_before_what_they_refer_to(tmp_path: Path) -> None:
    files = {
        "places.csv": "slug,name,within\ninner,Inner,middle\nmiddle,Middle,outer\nouter,Outer,\n",
        "sources.csv": "slug,title,depends_on\necho,Echo,voice\nvoice,Voice,\n",
    }
    imported(tmp_path, files)
    assert Place.objects.get(slug="inner").within.within.slug == "outer"
    assert Source.objects.get(slug="echo").depends_on.slug == "voice"


def test_the_same_table_in_two_folders_is_one_table(tmp_path: Path) -> None:
    files = {
        "1/places.csv": "slug,name\na,A\n",
        "2/places.csv": "within,slug,name\na,b,B\n",
    }
    assert imported(tmp_path, files).plan.total("created") == 2
    assert Place.objects.get(slug="b").within.slug == "a"


def test_keys_are_made_from_what_the_row_says(tmp_path: Path) -> None:
    cast()
    rows = "bearer,text,language\nformation:57th-army,57. армија,sr\n"
    imported(tmp_path / "1", {"names.csv": rows})
    key = Name.objects.get(text="57. армија").key
    again = imported(tmp_path / "2", {"names.csv": rows})
    assert (len(key), again.plan.total("unchanged")) == (10, 1)
    assert Name.objects.get(text="57. армија").key == key


def test_a_row_without_a_key_is_the_row_of_the_archive_that_says_the_same(tmp_path: Path) -> None:
    people = cast()
    figure = make.figure(formation=people.army, lower=3000, upper=None, qualifier="over")
    own = people.corps_under_army
    files = {
        "figures.csv": (
            "formation,measure,lower,qualifier,note,cited_source\n"
            f"57th-army,{figure.measure.code},3000,over,Noted.,article\n"
        ),
        "subordinations.csv": (
            "formation,superior,kind,beginning,ending,in_part\n"
            "4th-guards-mechanised-corps,formation:57th-army,operational,"
            "12 October 1944,by the end of October 1944,true\n"
        ),
    }
    report = imported(tmp_path, files)
    assert (report.plan.total("changed"), report.plan.total("created")) == (2, 1)
    key = figure.key
    figure.refresh_from_db()
    assert (figure.key, figure.note) == (key, "Noted.")
    assert figure.citations.count() == 1
    figure.citations.update(key="by-hand")
    assert Subordination.objects.get(key=own.key).in_part
    assert import_archive(Order(tmp_path)).batch is None


def test_search_keys_sort_keys_scripts_and_bounds_are_derived(tmp_path: Path) -> None:
    files = {
        "people.csv": "slug,name,family_name\ndapcevic,Peko Dapčević,Dapčević\n",
        "names.csv": "bearer,text,beginning\nperson:dapcevic,Пеко Дапчевић,14 October 1944\n",
    }
    imported(tmp_path, files)
    person = Person.objects.get(slug="dapcevic")
    name = Name.objects.get(person=person)
    saved = (person.search_key, person.sort_key, name.search_key)
    person.save()
    name.save()
    assert saved == (person.search_key, person.sort_key, name.search_key)
    assert (name.script, str(name.began_latest)) == ("Cyrl", "1944-10-14")


def test_sort_keys_follow_when_only_a_part_of_the_name_is_given(tmp_path: Path) -> None:
    make.person(slug="a", name="Ivan Zz", family_name="Zz", given_names="Ivan")
    imported(tmp_path, {"people.csv": "slug,family_name\na,Aa\n"})
    person = Person.objects.get(slug="a")
    stored = person.sort_key
    person.derive_keys()
    assert stored == person.sort_key
    assert stored.startswith("aa")


def test_convenience_columns_become_citations_and_involvements(tmp_path: Path) -> None:
    people = cast()
    files = {
        "places.csv": (
            "slug,name,latitude,longitude,cited_source,cited_field,cited_locator\n"
            "vidin,Vidin,43.99,22.87,article,latitude; longitude,Map\n"
        ),
        "events.csv": (
            "kind,title,beginning,involves,cited_source,cited_locator,cited_quotation\n"
            "meeting,They meet,21 September 1944,"
            "person:nikolai-gagen; formation:57th-army (sent a party; by air); place:belgrade,"
            "article,Lead,“met”\n"
        ),
    }
    imported(tmp_path, files)
    cited = Citation.objects.filter(place__slug="vidin").order_by("field")
    assert [(c.field, c.locator, c.locator_kind) for c in cited] == [
        ("latitude", "Map", "section"),
        ("longitude", "Map", "section"),
    ]
    event = Event.objects.get(title="They meet")
    assert [(str(i.subject), i.role, i.position) for i in event.involvements.all()] == [
        ("Nikolai Gagen", "", 1),
        ("57th Army", "sent a party; by air", 2),
        ("Belgrade", "", 3),
    ]
    assert event.citations.get().quotation == "“met”"
    assert event.citations.get().source == people.article


def test_a_text_that_looks_like_a_formula_is_taken_without_its_guard(tmp_path: Path) -> None:
    imported(tmp_path, {"formations.csv": "slug,name,summary\na,'=A1,'Ere\n"})
    one = Formation.objects.get(slug="a")
    assert (one.name, one.summary) == ("=A1", "'Ere")


def test_a_date_may_be_worded_anew_without_another_meaning(tmp_path: Path) -> None:
    make.formation(slug="a", name="A", beginning="14 Oct 1944")
    imported(tmp_path, {"formations.csv": "slug,beginning\na,14 October 1944\n"})
    one = Formation.objects.get(slug="a")
    assert (one.beginning, one.beginning_edtf) == ("14 October 1944", "1944-10-14")


def test_new_words_that_are_not_understood_do_not_keep_the_old_edtf(tmp_path: Path) -> None:
    make.formation(slug="a", name="A", beginning="14 October 1944")
    rows = "slug,beginning,beginning_edtf\na,when the plums were ripe,{}\n"
    stale = problems(tmp_path / "1", {"formations.csv": rows.format("1944-10-14")})
    assert [(p.code, p.row, p.column) for p in stale] == [("E_DATE", 2, "beginning")]
    assert problems(tmp_path / "2", {"formations.csv": rows.format("1944-09")}) == []
    one = Formation.objects.get(slug="a")
    assert (one.beginning, str(one.began_latest)) == ("when the plums were ripe", "1944-09-30")


def test_names_in_two_normal_forms_are_one_name(tmp_path: Path) -> None:
    imported(tmp_path, {"formations.csv": "slug,name\na,Dapc\u030cevic\u0301\n"})
    assert Formation.objects.get(slug="a").name == "Dapčević"


def test_versions_step_once_for_each_record_that_was_touched(tmp_path: Path) -> None:
    people = cast()
    before = dict(Formation.objects.values_list("slug", "version"))
    files = {
        "formations.csv": "slug,summary\n3rd-ukrainian-front,Changed.\n",
        "names.csv": (
            "bearer,text\nformation:57th-army,One\nformation:57th-army,Two\n"
            "formation:3rd-ukrainian-front,Three\n"
        ),
    }
    imported(tmp_path, files)
    after = dict(Formation.objects.values_list("slug", "version"))
    stepped = {slug: after[slug] - before[slug] for slug in after if after[slug] != before[slug]}
    assert stepped == {"57th-army": 1, "3rd-ukrainian-front": 1}
    assert people.corps.version <= after["4th-guards-mechanised-corps"]


def test_a_stale_form_is_refused_after_an_import(tmp_path: Path) -> None:
    from django.db import IntegrityError, transaction

    people = cast()
    stale = Formation.objects.get(pk=people.army.pk)
    imported(tmp_path, {"names.csv": "bearer,text\nformation:57th-army,One\n"})
    stale.summary = "Mine."
    with pytest.raises(IntegrityError, match="changed after you read it"), transaction.atomic():
        stale.save()


def test_history_tells_who_why_and_in_which_batch(tmp_path: Path) -> None:
    user = get_user_model().objects.create_user("ana")
    report = imported(
        tmp_path, {"formations.csv": "slug,name\na,A\n"},
        user=user, username="ana", reason="First load",
    )  # fmt: skip
    (row,) = Formation.objects.get(slug="a").history.all()
    context = Context.objects.get(pk=row.pgh_context_id)
    assert context.pk == report.batch.context
    assert context.metadata == {
        "user": user.pk, "username": "ana", "reason": "First load", "batch": report.batch.key,
    }  # fmt: skip
    assert report.batch.counts["formations"]["created"] == 1
    assert (report.batch.user, report.batch.reason) == (user, "First load")


def test_the_same_file_again_names_the_batch_that_brought_it(tmp_path: Path) -> None:
    files = {"formations.csv": "slug,name\na,A\n"}
    first = imported(tmp_path, files)
    again = import_archive(Order(tmp_path))
    assert (again.batch, again.earlier) == (None, first.batch)


def test_who_may_not_publish_may_import_drafts_only(tmp_path: Path) -> None:
    make.formation(slug="open", name="Open")
    rows = "slug,name,status\na,A,draft\nb,B,published\nopen,Changed,published\n"
    found = problems(tmp_path, {"formations.csv": rows}, may_publish=False)
    assert [(p.code, p.row) for p in found] == [("E_FIELD_FORBIDDEN", 3), ("E_FIELD_FORBIDDEN", 4)]
    drafts = {"formations.csv": "slug,name,status\na,A,draft\nopen,Open,published\n"}
    assert problems(tmp_path, drafts, may_publish=False) == []


def test_a_changed_value_asks_its_citations_to_be_confirmed_and_the_file_does_not_unask(
    tmp_path: Path,
) -> None:
    people = cast()
    citation = make.citation(formation=people.army, field="summary", source=people.article)
    files = {
        "formations.csv": "slug,summary\n57th-army,Reworded.\n",
        "citations.csv": (
            "target,field,source,locator_kind,locator,needs_confirmation,key\n"
            f"formation:57th-army,summary,article,page,{citation.locator},false,{citation.key}\n"
        ),
    }
    imported(tmp_path, files)
    citation.refresh_from_db()
    assert citation.needs_confirmation
    assert import_archive(Order(tmp_path)).batch is None


def test_two_spreadsheets_of_a_zip_come_in_together(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "x.zip", "w") as zipped:
        zipped.writestr("x/places.csv", "slug,name\na,A\n")
        zipped.writestr("x/people.csv", "\ufeffslug,name\r\nb,B\r\n")
        zipped.writestr("__MACOSX/x/._people.csv", b"\x00\x05")
    assert import_archive(Order(tmp_path / "x.zip")).plan.total("created") == 2


def test_an_outer_history_context_does_not_swallow_the_batch(tmp_path: Path) -> None:
    import pghistory

    folder = written(tmp_path, {"formations.csv": "slug,name\na,A\n"})
    with pghistory.context(request="outer"):
        report = import_archive(Order(folder))
    (row,) = Formation.objects.get(slug="a").history.all()
    assert row.pgh_context_id == report.batch.context
