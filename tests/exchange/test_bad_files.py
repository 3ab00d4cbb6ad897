"""Bad files get their code and their place, whatever is wrong; and nothing is written."""

# ruff: noqa: E501 - a case is a row of a table
from __future__ import annotations

from pathlib import Path

import pytest

from archive.models import CONTENT, ImportBatch
from tests import factories as make
from tests.cast import cast
from tests.exchange.files import problems

pytestmark = pytest.mark.django_db

F = "formations.csv"
S = "subordinations.csv"
HEAD = "slug,name\n"
# name of the case: file, content, code, row, column, words of the sentence
CASES = {
    "empty file": (F, "", "E_EMPTY", 0, "", "no data"),
    "header only": (F, HEAD, "E_NO_ROWS", 0, "", "no rows"),
    "blank first line": (F, "\nslug,name\na,A\n", "E_HEADER", 1, "", "blank"),
    "unknown column": (F, "slug,name,sumary\na,A,\n", "E_COLUMN_UNKNOWN", 1, "sumary", "“summary”"),
    "homoglyph in a column": (F, "slug,name,summаry\na,A,\n", "E_COLUMN_UNKNOWN", 1, "summаry", "U+0430"),
    "column twice": (F, "slug,name,name\na,A,B\n", "E_COLUMN_DUP", 1, "name", "twice"),
    "no slug": (F, "name\nA\n", "E_COLUMN_MISSING", 1, "slug", "missing"),
    "new row without its name": (F, "slug,summary\na,A\n", "E_COLUMN_MISSING", 2, "name", "1 new"),
    "short row": (F, "slug,name\na\n", "E_ROW_WIDTH", 2, "", "1 cells, the header 2"),
    "long row": (F, HEAD + "a,A,B\n", "E_ROW_WIDTH", 2, "", "3 cells"),
    "unclosed quote": (F, HEAD + 'a,A\nb,"B\nc,C\n', "E_CSV_QUOTE", 3, "", "not closed"),
    "text after a quote": (F, HEAD + 'a,"A"x\n', "E_CSV_QUOTE", 2, "", "quotation"),
    "semicolons": (F, "slug;name\na;A\n", "E_DELIMITER", 1, "", "semicolon"),
    "tabs": (F, "slug\tname\na\tA\n", "E_DELIMITER", 1, "", "tab"),
    "giant cell": (F, HEAD + "a," + "x" * 1_000_001 + "\n", "E_TOO_LONG", 2, "", "1000000"),
    "long name": (F, HEAD + "a," + "x" * 251 + "\n", "E_TOO_LONG", 2, "name", "251"),
    "NUL": (F, HEAD + "a,A\x00\n", "E_CONTROL_CHAR", 2, "name", "U+0000"),
    "bell": (F, HEAD + "a,A\x07\n", "E_CONTROL_CHAR", 2, "name", "U+0007"),
    "direction override": (F, HEAD + "a,A\u202eB\n", "E_CONTROL_CHAR", 2, "name", "U+202E"),
    "windows-1250": (F, HEAD.encode() + "a,Dapčević\n".encode("cp1250"), "E_ENCODING", 2, "", "UTF-8"),
    "UTF-16": (F, (HEAD + "a,A\n").encode("utf-16"), "E_ENCODING", 0, "", "UTF-16"),
    "an xlsx named csv": (F, b"PK\x03\x04rest", "E_FORMAT", 0, "", "XLSX"),
    "unknown table": ("formation.csv", HEAD + "a,A\n", "E_SHEET", 0, "", "formations"),
    "another format": ("formations.ods", "x", "E_FORMAT", 0, "", "neither"),
    "bad slug": (F, HEAD + "57th Army,A\n", "E_SLUG", 2, "slug", "57th-army"),
    "empty slug": (F, HEAD + ",A\n", "E_REQUIRED", 2, "slug", "filled"),
    "empty name": (F, HEAD + "a,\n", "E_REQUIRED", 2, "name", "filled"),
    "same slug twice": (F, HEAD + "a,A\na,B\n", "E_DUP", 3, "", "row 2 of formations.csv"),
    "bad date": (F, "slug,name,beginning\na,A,30 February 1944\n", "E_DATE", 2, "beginning", "February"),
    "ambiguous date": (F, "slug,name,beginning\na,A,03/04/1943\n", "E_DATE_AMBIGUOUS", 2, "beginning", "03/04"),
    "bad EDTF": (F, "slug,name,beginning,beginning_edtf\na,A,1944,1944-99\n", "E_DATE", 2,
                 "beginning_edtf", "EDTF"),
    "reversed dates": (F, "slug,name,beginning,ending\na,A,1945,1944\n", "E_RANGE", 2, "", "before"),
    "bad choice": (F, "slug,name,status\na,A,publishd\n", "E_CHOICE", 2, "status", "published"),
    "bad truth": (F, "slug,name,is_named\na,A,maybe\n", "E_CHOICE", 2, "is_named", "true or false"),
    "negative number": (F, "slug,name,number\na,A,-1\n", "E_NUMBER", 2, "number", "from 0"),
    "giant number": (F, "slug,name,number\na,A,99999999999\n", "E_NUMBER", 2, "number", "digits"),
    "missing reference": (F, "slug,name,power\na,A,soviet-unio\n", "E_REF", 2, "power", "“soviet-union”"),
    "decimal comma": ("places.csv", 'slug,name,latitude,longitude\na,A,"1,5",2\n', "E_COORD", 2,
                      "latitude", "point"),
    "latitude 91": ("places.csv", "slug,name,latitude,longitude\na,A,91,2\n", "E_COORD", 2, "latitude", "90"),
    "half a point": ("places.csv", "slug,name,latitude\na,A,44\n", "E_RULE", 2, "", "neither"),
    "bad shape": ("places.csv", 'slug,name,shape\na,A,"{""a"": NaN}"\n', "E_JSON", 2, "shape", "JSON"),
    "place in itself": ("places.csv", "slug,name,within\na,A,a\n", "E_CYCLE", 2, "", "itself"),
    "places in a circle": ("places.csv", "slug,name,within\na,A,b\nb,B,a\n", "E_CYCLE", 2, "", "within itself"),
    "script as address": ("sources.csv", "slug,title,url\na,A,javascript:alert(1)\n", "E_URL", 2, "url", "https"),
    "no kind of superior": (S, "formation,superior\n57th-army,3rd-ukrainian-front\n", "E_REF", 2,
                            "superior", "formation, person"),
    "missing superior": (S, "formation,superior\n57th-army,formation:none\n", "E_REF", 2, "superior", "none"),
    "no superior": (S, "formation,superior\n57th-army,\n", "E_REQUIRED", 2, "superior", "filled"),
    "own superior": (S, "formation,superior\n57th-army,formation:57th-army\n", "E_CYCLE", 2, "", "own superior"),
    "disputed without note": (S, "formation,superior,standing\n57th-army,formation:army-group-f,disputed\n",
                              "E_RULE", 2, "", "public note"),
    "the same twice": (S, "formation,superior\n57th-army,formation:army-group-f\n"
                          "57th-army,formation:army-group-f\n", "E_DUP", 3, "", "row 2"),
    "the same under two keys": (S, "formation,superior,key\n57th-army,formation:army-group-f,one\n"
                                   "57th-army,formation:army-group-f,two\n", "E_DUP", 3, "", "one"),
    "a circle of superiors": (S, "formation,superior,beginning,ending\n"
                                 "3rd-ukrainian-front,formation:4th-guards-mechanised-corps,"
                                 "12 October 1944,14 October 1944\n", "E_CYCLE", 2, "", "under itself"),
    "cited without a source": (F, "slug,name,cited_field\na,A,name\n", "E_CITATION", 2,
                               "cited_source", "empty"),
    "cited without a field": (F, "slug,name,cited_source\na,A,article\n", "E_CITATION", 2,
                              "cited_source", "cited_field"),
    "cited for no field": (F, "slug,name,cited_source,cited_field\na,A,article,nme\n", "E_CITATION", 2,
                           "cited_source", "“name”"),
    "cited from nowhere": (F, "slug,name,cited_source,cited_field\na,A,artcle,name\n", "E_REF", 2,
                           "cited_source", "“article”"),
    "involves nonsense": ("remarks.csv", "kind,text,involves\nplan,Text.,tito\n", "E_REF", 2,
                          "involves", "understood"),
    "involves nobody": ("remarks.csv", "kind,text,involves\nplan,Text.,person:nobody\n", "E_REF", 2,
                        "involves", "nobody"),
    "negative figure": ("figures.csv", "formation,measure,lower\n57th-army,troops,-3\n", "E_RULE", 2,
                        "", "negative"),
    "not JSON": ("a.json", "[", "E_JSON", 1, "", "JSON"),
    "JSON of another shape": ("a.json", "{}", "E_JSON_SHAPE", 0, "", "list"),
    "JSON with a name twice": ("a.json", '[{"model": "x", "model": "y"}]', "E_JSON_DUPKEY", 0, "", "twice"),
    "JSON of an unknown table": ("a.json", '[{"model": "archive.x", "fields": {}}]', "E_SHEET", 1, "", "archive.x"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_bad_file_is_refused_with_its_place(case: str, tmp_path: Path) -> None:
    cast()
    make.measure(name="troops")
    before = {model: model.objects.count() for model in CONTENT}
    file, content, code, row, column, words = CASES[case]
    found = problems(tmp_path, {file: content})
    assert [(p.code, p.file, p.row, p.column) for p in found] == [(code, file, row, column)]
    assert words in str(found[0])
    assert {model: model.objects.count() for model in CONTENT} == before
    assert not ImportBatch.objects.exists()


def test_all_problems_of_all_files_are_listed_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        {
            "a/formations.csv": "slug,name,power\na,A,none\nb,B\n,C,\n",
            "b/people.csv": 'slug,name\nx,X\ny,"Y\n',
            "b/places.csv": "slug,name,latitude\np,P,44\n",
        },
    )
    codes = {"E_REF", "E_ROW_WIDTH", "E_REQUIRED", "E_CSV_QUOTE", "E_RULE"}
    assert {problem.code for problem in found} == codes


def test_a_thousand_problems_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    from archive.exchange.importing import Order, import_archive
    from archive.exchange.problems import Refused

    rows = "".join(f"a-{n},A,none-{n}\n" for n in range(1500))
    (tmp_path / F).write_text(f"slug,name,power\n{rows}")
    with pytest.raises(Refused) as refused:
        import_archive(Order(tmp_path))
    assert refused.value.problems.total == 1500
    assert len(list(refused.value.problems)) == 1000


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert [p.code for p in problems(tmp_path / "none" / "x", {})] == ["E_FILE"]
    assert [p.code for p in problems(tmp_path, {"readme.md": "x"})] == ["E_EMPTY"]


def test_a_zip_that_was_cut_off_is_one_sentence(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("formations.csv", "slug,name\n" + "".join(f"a-{n},A\n" for n in range(99)))
    data = bytearray((tmp_path / "x.zip").read_bytes())
    data[60:80] = b"x" * 20
    (tmp_path / "x.zip").write_bytes(data)
    found = problems(tmp_path / "x.zip", {})
    assert [p.code for p in found] == ["E_FILE"]
    assert "cannot be read" in str(found[0])


def test_a_zip_that_unpacks_to_too_much_is_refused_unread(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("formations.csv", "slug,name\n" + "a,A\n" * 1_000_000)
    assert [p.code for p in problems(tmp_path / "x.zip", {})] == ["E_ZIP_SIZE"]


def test_a_zip_that_reaches_out_of_itself_is_refused(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "x.zip", "w") as zipped:
        zipped.writestr("../formations.csv", "slug,name\na,A\n")
    assert [p.code for p in problems(tmp_path / "x.zip", {})] == ["E_ZIP_ENTRY"]
