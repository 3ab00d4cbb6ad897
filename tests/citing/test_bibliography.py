"""Works in a bibliography, after Chicago: a table that a historian can extend."""

from __future__ import annotations

import pytest

from archive.citing.chicago import bibliography, bibliography_html
from archive.citing.works import Name, Work, WorkKind, names

BIBLIOGRAPHY = {
    "biryuzov": "Biryuzov, Sergeĭ Semenovich. Beogradska operacija.",
    "dudarenko": (
        'Dudarenko, M. L., Yu. G. Perechnev, V. T. Yeliseev, et al. Reference guide "Liberation of '
        'cities": reference for liberation of cities during the period of the Great Patriotic War '
        "1941–1945. Moscow, 1985."
    ),
    "glantz": (
        "Glantz, David. From the Vistula to the Oder: Soviet Offensive Operations – October 1944 – "
        "March 1945, A transcript of Proceedings. 1986 Art of War symposium. Center for Land "
        "Warfare, US Army War College, 19–23 May 1986."
    ),
    "glantz_house": (
        "Glantz, David M., and Jonathan House. When Titans Clashed: How the Red Army Stopped "
        "Hitler. Lawrence, Kansas: University Press of Kansas, 1995."
    ),
    "krivosheyev": (
        "Krivosheyev, Grigoriy Fedotovich. Soviet Casualties and Combat Losses in the Twentieth "
        "Century."
    ),
    "maclean": "Maclean, Fitzroy. Eastern Approaches.",
    "seaton": (
        "Seaton, Albert. The fall of Fortress Europe 1943–1945. London: B.T.Batsford Ltd., 1981."
    ),
    "schmider": "Schmider, Klaus. PartisanenKrieg in Jugoslawien 1941–1944.",
    "tomasevich": "Tomasevich, Jozo. War and Revolution in Yugoslavia: 1941 – 1945.",
    "dupuy": (
        "Dupuy, Ernest R., and Trevor N. Dupuy. The encyclopedia of Military History from 3500 "
        "B.C. to the present. Rev. ed. London: Jane's Publishing Company, 1980."
    ),
    "mitrovski": (
        "Mitrovski, Boro, Venceslav Glišić, and Tomo Ristovski. The Bulgarian Army in Yugoslavia "
        "1941–1945. Belgrade: Medunarodna Politika, 1971."
    ),
    "wilmot": "Wilmot, Chester. The Struggle for Europe. Collins, 1952.",
    "grechko": (
        "Grechko, A. A., ed. Liberation Mission of the Soviet Armed Forces in the Second World "
        "War. Moscow: Progress Publishers, 1975."
    ),
    "chapter": (
        "Petrović, Ana. “Who held the bridges?” In Rivers and Armies, edited by Ivo Novak and Maja "
        "Horvat, 211–245. Zagreb: Matica, 1988."
    ),
    "article": (
        "Petrović, Ana. “The ‘Blue Line’ in the autumn of 1944.” Journal of Slavic Military "
        "Studies 7, no. 2 (1994): 211–245. https://doi.org/10.1000/182."
    ),
    "article_online": (
        "“Belgrade offensive.” In Wikipedia. Accessed 3 October 2026. "
        "https://en.wikipedia.org/wiki/Belgrade_offensive."
    ),
    "record": "Журнал боевых действий 57-й армии, октябрь 1944. ЦАМО РФ, ф. 243, оп. 2900, д. 1.",
    "microfilm": "War diary of Army Group F. National Archives, Washington, T-311, roll 194.",
    "cyrillic": (
        "Бирјузов, Сергеј, and Раде Хамовић. Београдска операција. Београд: Војноиздавачки завод, "
        "1964."
    ),
    "website": (
        "“Medal ‘For the Liberation of Belgrade.’” Medals of the World. Accessed 3 October 2026. "
        "https://example.org/medal."
    ),
    "bare": "Untitled map.",
    "editorial": "Editors’ reading of the map. 2026.",
}


@pytest.mark.parametrize("name", BIBLIOGRAPHY)
def test_a_work_is_entered_as_chicago_has_it(name, works):
    assert bibliography(works[name]) == BIBLIOGRAPHY[name]


def test_the_table_holds_every_work(works):
    assert set(BIBLIOGRAPHY) == set(works)


@pytest.mark.parametrize("kind", WorkKind)
def test_a_title_alone_is_an_entry(kind):
    assert bibliography(Work(kind, "Map")).strip("“”") in {"Map.", "Map"}


@pytest.mark.parametrize("kind", WorkKind)
def test_a_work_without_a_title_has_no_stray_punctuation(kind):
    said = bibliography(Work(kind, "", authors=names("Glantz, David"), year="1986"))
    assert said == "Glantz, David. 1986."


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("2", "2nd ed."),
        ("11", "11th ed."),
        ("23", "23rd ed."),
        ("second edition", "2nd ed."),
        ("revised edition", "Rev. ed."),
        ("Third revised edition", "3rd rev. ed."),
        ("2nd ed.", "2nd ed."),
        ("Jubilee issue", "Jubilee issue."),
    ],
)
def test_editions_are_worded_as_chicago_has_them(edition, said):
    work = Work(WorkKind.BOOK, "Atlas", edition=edition)
    assert bibliography(work) == f"Atlas. {said}"


def test_of_more_than_ten_authors_seven_are_named():
    many = tuple(Name(family=f"Author{index}", given="A.") for index in range(11))
    said = bibliography(Work(WorkKind.BOOK, "Atlas", authors=many))
    assert said.startswith("Author0, A., A. Author1,")
    assert "A. Author6, et al. Atlas." in said


def test_volume_and_translator_have_their_places():
    work = Work(
        WorkKind.BOOK,
        "War",
        authors=names("Author, A."),
        editors=names("Editor, E."),
        translators=names("Reader, R."),
        volume="2",
        year="1950",
    )
    assert bibliography(work) == (
        "Author, A. War. Edited by E. Editor. Translated by R. Reader. Vol. 2. 1950."
    )


def test_titles_are_italic_and_addresses_are_links(works):
    assert bibliography_html(works["maclean"]) == "Maclean, Fitzroy. <i>Eastern Approaches</i>."
    assert '<a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>' in (
        bibliography_html(works["article"])
    )


def test_html_is_escaped():
    work = Work(WorkKind.BOOK, "<script>", authors=names("A&B, C"), url='javascript:alert("1")')
    said = bibliography_html(work)
    assert said == "A&amp;B, C. <i>&lt;script&gt;</i>. javascript:alert(&quot;1&quot;)."


def test_line_breaks_in_the_data_do_not_reach_the_page():
    assert bibliography(Work(WorkKind.BOOK, "A\n title\t here ")) == "A title here."


def test_a_kind_that_is_not_known_is_refused():
    with pytest.raises(ValueError, match="scroll"):
        Work("scroll", "Map")  # type: ignore[arg-type]
