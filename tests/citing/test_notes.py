"""Works in a note, with the place in them, whom they were seen through, and what they do."""

from __future__ import annotations

import pytest

from archive.citing.chicago import note, note_html, short_note, short_note_html
from archive.citing.works import Locator, Work, WorkKind

PAGE = Locator("page", "23-25")
NOTES = {
    "biryuzov": "Sergeĭ Semenovich Biryuzov, Beogradska operacija, 23–25.",
    "dudarenko": (
        'M. L. Dudarenko et al., Reference guide "Liberation of cities": reference for liberation '
        "of cities during the period of the Great Patriotic War 1941–1945 (Moscow, 1985), 23–25."
    ),
    "glantz": (
        "David Glantz, From the Vistula to the Oder: Soviet Offensive Operations – October 1944 – "
        "March 1945, A transcript of Proceedings, 1986 Art of War symposium (Center for Land "
        "Warfare, US Army War College, 19–23 May 1986), 23–25."
    ),
    "glantz_house": (
        "David M. Glantz and Jonathan House, When Titans Clashed: How the Red Army Stopped Hitler "
        "(Lawrence, Kansas: University Press of Kansas, 1995), 23–25."
    ),
    "krivosheyev": (
        "Grigoriy Fedotovich Krivosheyev, Soviet Casualties and Combat Losses in the Twentieth "
        "Century, 23–25."
    ),
    "maclean": "Fitzroy Maclean, Eastern Approaches, 23–25.",
    "seaton": (
        "Albert Seaton, The fall of Fortress Europe 1943–1945 (London: B.T.Batsford Ltd., 1981), "
        "23–25."
    ),
    "schmider": "Klaus Schmider, PartisanenKrieg in Jugoslawien 1941–1944, 23–25.",
    "tomasevich": "Jozo Tomasevich, War and Revolution in Yugoslavia: 1941 – 1945, 23–25.",
    "dupuy": (
        "Ernest R. Dupuy and Trevor N. Dupuy, The encyclopedia of Military History from 3500 B.C. "
        "to the present, rev. ed. (London: Jane's Publishing Company, 1980), 23–25."
    ),
    "mitrovski": (
        "Boro Mitrovski, Venceslav Glišić, and Tomo Ristovski, The Bulgarian Army in Yugoslavia "
        "1941–1945 (Belgrade: Medunarodna Politika, 1971), 23–25."
    ),
    "wilmot": "Chester Wilmot, The Struggle for Europe (Collins, 1952), 23–25.",
    "grechko": (
        "A. A. Grechko, ed., Liberation Mission of the Soviet Armed Forces in the Second World War "
        "(Moscow: Progress Publishers, 1975), 23–25."
    ),
    "chapter": (
        "Ana Petrović, “Who held the bridges?,” in Rivers and Armies, ed. Ivo Novak and Maja "
        "Horvat (Zagreb: Matica, 1988), 23–25."
    ),
    "article": (
        "Ana Petrović, “The ‘Blue Line’ in the autumn of 1944,” Journal of Slavic Military Studies "
        "7, no. 2 (1994): 23–25, https://doi.org/10.1000/182."
    ),
    "article_online": (
        "Wikipedia, s.v. “Belgrade offensive,” 23–25, accessed 3 October 2026, "
        "https://en.wikipedia.org/wiki/Belgrade_offensive."
    ),
    "record": (
        "Журнал боевых действий 57-й армии, октябрь 1944, ЦАМО РФ, ф. 243, оп. 2900, д. 1, 23–25."
    ),
    "microfilm": (
        "War diary of Army Group F, National Archives, Washington, T-311, roll 194, 23–25."
    ),
    "cyrillic": (
        "Сергеј Бирјузов and Раде Хамовић, Београдска операција (Београд: Војноиздавачки завод, "
        "1964), 23–25."
    ),
    "website": (
        "“Medal ‘For the Liberation of Belgrade,’” Medals of the World, 23–25, accessed "
        "3 October 2026, https://example.org/medal."
    ),
    "bare": "Untitled map, 23–25.",
    "editorial": "Editors’ reading of the map (2026), 23–25.",
}
SHORT_NOTES = {
    "dudarenko": 'Dudarenko et al., Reference guide "Liberation of cities", 23–25.',
    "glantz": "Glantz, From the Vistula to the Oder, 23–25.",
    "glantz_house": "Glantz and House, When Titans Clashed, 23–25.",
    "krivosheyev": "Krivosheyev, Soviet Casualties and Combat Losses, 23–25.",
    "seaton": "Seaton, Fall of Fortress Europe 1943–1945, 23–25.",
    "dupuy": "Dupuy and Dupuy, Encyclopedia of Military History, 23–25.",
    "grechko": "Grechko, Liberation Mission, 23–25.",
    "article": "Petrović, “‘Blue Line,’” 23–25.",
    "article_online": "“Belgrade offensive,” 23–25.",
    "record": "Журнал боевых действий 57-й армии, ЦАМО РФ, ф. 243, оп. 2900, д. 1, 23–25.",
    "bare": "Untitled map, 23–25.",
}


@pytest.mark.parametrize("name", NOTES)
def test_a_note_is_worded_as_chicago_has_it(name, works):
    assert note(works[name], PAGE) == NOTES[name]


def test_the_table_holds_every_work(works):
    assert set(NOTES) == set(works)


@pytest.mark.parametrize("name", SHORT_NOTES)
def test_a_later_note_is_short(name, works):
    assert short_note(works[name], PAGE) == SHORT_NOTES[name]


@pytest.mark.parametrize(
    ("name", "locator", "ending"),
    [
        ("maclean", None, "Eastern Approaches."),
        ("maclean", Locator("page", " "), "Eastern Approaches."),
        ("maclean", Locator("page", "12, 15"), "Approaches, 12, 15."),
        ("maclean", Locator("line", "12"), "Approaches, line 12."),
        ("maclean", Locator("line", "12-14"), "Approaches, lines 12–14."),
        ("maclean", Locator("timestamp", "00:12:30"), "Approaches, at 00:12:30."),
        ("maclean", Locator("section", "4.2"), "Approaches, sec. 4.2."),
        ("maclean", Locator("section", "Vis"), "Approaches, under “Vis.”"),
        ("maclean", Locator("other", "map 3"), "Approaches, map 3."),
        ("record", Locator("folio", "15"), "д. 1, л. 15."),
        ("record", Locator("folio", "15-16"), "д. 1, лл. 15–16."),
        ("microfilm", Locator("folio", "15"), "roll 194, fol. 15."),
        ("microfilm", Locator("folio", "15-16"), "roll 194, fols. 15–16."),
        ("article", None, "(1994): 211–245, https://doi.org/10.1000/182."),
        (
            "article",
            Locator("section", "Plan"),
            "(1994), under “Plan,” https://doi.org/10.1000/182.",
        ),
    ],
)
def test_the_place_in_a_work_is_worded_by_its_kind(name, locator, ending, works):
    assert note(works[name], locator).endswith(ending)


def test_a_section_of_an_article_stands_under_its_heading(works):
    said = note(works["article_online"], Locator("section", "First stage › Local situation"))
    assert said.startswith(
        "Wikipedia, s.v. “Belgrade offensive,” under “First stage › Local situation,” accessed"
    )


def test_a_printed_encyclopedia_is_cited_by_edition_and_word():
    work = Work(
        WorkKind.ENCYCLOPEDIA,
        "Belgrade",
        container_title="Military Encyclopedia",
        edition="2",
        year="1970",
    )
    assert note(work) == "Military Encyclopedia, 2nd ed. (1970), s.v. “Belgrade.”"
    assert "<i>Military Encyclopedia</i>" in note_html(work)


def test_a_work_not_seen_is_cited_through_the_one_that_was(works):
    said = note(
        works["schmider"],
        seen_through=works["article_online"],
        seen_at=Locator("section", "Background"),
    )
    assert said == (
        "Klaus Schmider, PartisanenKrieg in Jugoslawien 1941–1944, cited in Wikipedia, s.v. "
        "“Belgrade offensive,” under “Background,” accessed 3 October 2026, "
        "https://en.wikipedia.org/wiki/Belgrade_offensive."
    )


@pytest.mark.parametrize(
    ("stance", "signal"),
    [("supports", "Fitzroy"), ("contradicts", "But see Fitzroy"), ("mentions", "See also Fitzroy")],
)
def test_a_note_says_what_the_source_does_to_the_statement(stance, signal, works):
    assert note(works["maclean"], stance=stance).startswith(signal)


def test_a_stance_that_is_not_known_is_refused(works):
    with pytest.raises(ValueError, match="applauds"):
        note(works["maclean"], stance="applauds")


def test_titles_are_italic_in_html(works):
    assert note_html(works["maclean"], PAGE) == (
        "Fitzroy Maclean, <i>Eastern Approaches</i>, 23–25."
    )
    assert short_note_html(works["glantz_house"]) == (
        "Glantz and House, <i>When Titans Clashed</i>."
    )


def test_html_is_escaped(works):
    said = note_html(works["maclean"], Locator("section", "<b>Vis</b>"))
    assert "under “&lt;b&gt;Vis&lt;/b&gt;.”" in said
