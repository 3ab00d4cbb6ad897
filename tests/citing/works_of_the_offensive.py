"""The thirteen sources of the Belgrade offensive's article, with only the data that it gives."""

from __future__ import annotations

from archive.citing.works import Work, WorkKind, names

BIRYUZOV = Work(WorkKind.BOOK, "Beogradska operacija", authors=names("Biryuzov, Sergeĭ Semenovich"))
DUDARENKO = Work(
    WorkKind.REFERENCE,
    'Reference guide "Liberation of cities": reference for liberation of cities during the period '
    "of the Great Patriotic War 1941–1945",
    authors=names("Dudarenko, M.L.; Perechnev, Yu.G.; Yeliseev, V.T.; et.el."),
    publisher_place="Moscow",
    year="1985",
)
GLANTZ = Work(
    WorkKind.PROCEEDINGS,
    "From the Vistula to the Oder: Soviet Offensive Operations – October 1944 – March 1945, "
    "A transcript of Proceedings",
    authors=names("Glantz, David"),
    container_title="1986 Art of War symposium",
    publisher="Center for Land Warfare, US Army War College",
    year="19–23 May 1986",
)
GLANTZ_HOUSE = Work(
    WorkKind.BOOK,
    "When Titans Clashed: How the Red Army Stopped Hitler",
    authors=names("Glantz, David M.; House, Jonathan"),
    publisher="University Press of Kansas",
    publisher_place="Lawrence, Kansas",
    year="1995",
    isbn="0-7006-0899-0",
)
KRIVOSHEYEV = Work(
    WorkKind.BOOK,
    "Soviet Casualties and Combat Losses in the Twentieth Century",
    authors=names("Krivosheyev, Grigoriy Fedotovich"),
)
MACLEAN = Work(WorkKind.BOOK, "Eastern Approaches", authors=names("Maclean, Fitzroy"))
SEATON = Work(
    WorkKind.BOOK,
    "The fall of Fortress Europe 1943–1945",
    authors=names("Seaton, Albert"),
    publisher="B.T.Batsford Ltd.",
    publisher_place="London",
    year="1981",
    isbn="0-7134-1968-7",
)
SCHMIDER = Work(
    WorkKind.BOOK, "PartisanenKrieg in Jugoslawien 1941–1944.", authors=names("Schmider, Klaus")
)
TOMASEVICH = Work(
    WorkKind.BOOK,
    "War and Revolution in Yugoslavia: 1941 – 1945",
    authors=names("Tomasevich, Jozo"),
)
DUPUY = Work(
    WorkKind.BOOK,
    "The encyclopedia of Military History from 3500 B.C. to the present",
    authors=names("Dupuy, Ernest R.; Dupuy, Trevor N."),
    edition="revised edition",
    publisher="Jane's Publishing Company",
    publisher_place="London",
    year="1980",
)
MITROVSKI = Work(
    WorkKind.BOOK,
    "The Bulgarian Army in Yugoslavia 1941–1945",
    authors=names("Mitrovski, Boro; Glišić, Venceslav; Ristovski, Tomo"),
    publisher="Medunarodna Politika",
    publisher_place="Belgrade",
    year="1971",
)
WILMOT = Work(
    WorkKind.BOOK,
    "The Struggle for Europe",
    authors=names("Wilmot, Chester"),
    publisher="Collins",
    year="1952",
)
GRECHKO = Work(
    WorkKind.EDITED_VOLUME,
    "Liberation Mission of the Soviet Armed Forces in the Second World War",
    editors=names("Grechko, A.A."),
    publisher="Progress Publishers",
    publisher_place="Moscow",
    year="1975",
)
# Works of other kinds, as historians of the war cite them.
CHAPTER = Work(
    WorkKind.CHAPTER,
    "Who held the bridges?",
    authors=names("Petrović, Ana"),
    editors=names("Novak, Ivo; Horvat, Maja"),
    container_title="Rivers and Armies",
    publisher="Matica",
    publisher_place="Zagreb",
    year="1988",
    pages="211-245",
)
ARTICLE = Work(
    WorkKind.ARTICLE,
    "The “Blue Line” in the autumn of 1944",
    authors=names("Petrović, Ana"),
    container_title="Journal of Slavic Military Studies",
    volume="7",
    issue="2",
    year="1994",
    pages="211-245",
    doi="10.1000/182",
)
ARTICLE_ONLINE = Work(
    WorkKind.ENCYCLOPEDIA,
    "Belgrade offensive",
    container_title="Wikipedia",
    url="https://en.wikipedia.org/wiki/Belgrade_offensive",
    accessed="2026-10-03",
)
RECORD = Work(
    WorkKind.ARCHIVAL,
    "Журнал боевых действий 57-й армии",
    year="октябрь 1944",
    archive="ЦАМО РФ",
    fond="243",
    opis="2900",
    file="1",
)
MICROFILM = Work(
    WorkKind.ARCHIVAL,
    "War diary of Army Group F",
    archive="National Archives, Washington",
    file="T-311, roll 194",
)
CYRILLIC = Work(
    WorkKind.BOOK,
    "Београдска операција",
    authors=names("Бирјузов, Сергеј; Хамовић, Раде"),
    publisher="Војноиздавачки завод",
    publisher_place="Београд",
    year="1964",
    language="sr-Cyrl",
)
WEBSITE = Work(
    WorkKind.WEBSITE,
    "Medal “For the Liberation of Belgrade”",
    container_title="Medals of the World",
    url="https://example.org/medal",
    accessed="2026-10-03",
)
BARE = Work(WorkKind.OTHER, "Untitled map")
EDITORIAL = Work(WorkKind.EDITORIAL, "Editors’ reading of the map", year="2026")
