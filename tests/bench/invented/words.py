"""The words of the invented archive: names of units, people and towns of five powers."""

from __future__ import annotations

from dataclasses import dataclass

Unit = tuple[str, str, str]  # branch, native, English


def _of(words: str) -> tuple[str, ...]:
    return tuple(words.split())


@dataclass(frozen=True)
class Nation:
    """How one power names its units and its people."""

    slug: str
    name: str
    adjective: str
    share: float
    side: str
    language: str
    script: str
    units: tuple[tuple[Unit, ...], ...]  # by level, highest first
    families: tuple[str, ...]
    endings: tuple[str, ...]
    given: tuple[str, ...]
    honours: tuple[str, ...]
    ranks: tuple[tuple[str, str], ...]  # native title and NATO grade, lowest first


#: Code, English name, APP-6 amplifier, and how many stand under one of the level above.
LEVELS = (
    ("front", "front", "24", 1.0),
    ("army", "army", "23", 5.0),
    ("corps", "corps", "22", 3.0),
    ("division", "division", "21", 4.0),
    ("regiment", "regiment", "17", 5.0),
    ("battalion", "battalion", "16", 5.4),
)
BRANCHES = (
    ("infantry", "121100"), ("armour", "120500"), ("mountain-infantry", "1211000027"),
    ("cavalry", "121300"), ("field-artillery", "130300"), ("engineers", "140700"),
    ("signals", "111000"), ("anti-aircraft", "130100"), ("combined-arms", ""),
)  # fmt: skip
ROLES = (
    ("commander", "commander", True, 0.5), ("chief-of-staff", "chief of staff", False, 0.2),
    ("deputy-commander", "deputy commander", False, 0.15), ("commissar", "commissar", False, 0.15),
)  # fmt: skip
SENTENCES = (
    "Raised from reservists of its district and sent to the front by rail.",
    "It held a quiet sector along the river for most of a year.",
    "Its war diary is kept only in part, and the returns of two months are missing.",
    "In the autumn it fought for the heights beyond the railway station.",
    "It lost most of its guns on the retreat and was filled up with recruits.",
    "The strength returns and the diary of its superior disagree by several days.",
    "It crossed in boats at night and held the bridgehead until relieved.",
    "Withdrawn to the reserve, it was refitted and renamed.",
)
TOWNS = (
    ("Велико", "Мало", "Горно", "Доњо", "Старо", "Ново", "Бело", "Црно", "Добро", "Сухо"),
    ("поље", "брдо", "село", "речје", "јарје", "гробље", "мостје", "борје", "крушје", "врело"),
)
KINDS = ("battle", "bridgehead", "breakthrough", "siege", "counter-attack")
TITLES = (
    ("ru", "Журнал боевых действий"), ("ru", "Оперативная сводка"), ("de", "Kriegstagebuch"),
    ("de", "Anlagen zum Tätigkeitsbericht"), ("pl", "Dziennik działań"), ("cs", "Operační deník"),
    ("sr", "Ратни дневник"), ("en", "Collected orders"),
)  # fmt: skip
HOLDERS = ("ЦАМО", "Bundesarchiv", "Centralne Archiwum Wojskowe", "Војни архив", "VÚA")

NATIONS = (
    Nation(
        "soviet-union", "Soviet Union", "Soviet", 0.40, "allies", "ru", "Cyrl",
        (
            (("combined-arms", "фронт", "Front"),),
            (("combined-arms", "армия", "Army"), ("armour", "танковая армия", "Tank Army")),
            (("infantry", "стрелковый корпус", "Rifle Corps"),
             ("cavalry", "кавалерийский корпус", "Cavalry Corps")),
            (("infantry", "стрелковая дивизия", "Rifle Division"),
             ("anti-aircraft", "зенитная дивизия", "Anti-Aircraft Division")),
            (("infantry", "стрелковый полк", "Rifle Regiment"),
             ("field-artillery", "артиллерийский полк", "Artillery Regiment")),
            (("infantry", "стрелковый батальон", "Rifle Battalion"),
             ("engineers", "сапёрный батальон", "Sapper Battalion"),
             ("signals", "батальон связи", "Signals Battalion")),
        ),
        _of("Бел Верш Гор Дуб Ель Жар Зим Ключ Лес Мор Озер Песч Руд Сад Тих Холм Чёрн Щег"),
        ("ов", "ев", "ин", "енко", "ский", "ых", "ук"),
        _of("Артём Виктор Глеб Ефим Захар Илья Кирилл Лев Матвей Назар Олег Роман Юлий"),
        ("Приозёрская", "Краснополянская", "ордена Красного Знамени"),
        (("майор", "OF-3"), ("подполковник", "OF-4"), ("полковник", "OF-5"),
         ("генерал-майор", "OF-6"), ("генерал-лейтенант", "OF-7"), ("генерал-полковник", "OF-8")),
    ),
    Nation(
        "germany", "Germany", "German", 0.35, "axis", "de", "Latn",
        (
            (("combined-arms", "Heeresgruppe", "Army Group"),),
            (("combined-arms", "Armee", "Army"), ("armour", "Panzerarmee", "Panzer Army")),
            (("infantry", "Armeekorps", "Army Corps"),
             ("mountain-infantry", "Gebirgskorps", "Mountain Corps")),
            (("infantry", "Infanterie-Division", "Infantry Division"),
             ("mountain-infantry", "Gebirgs-Division", "Mountain Division")),
            (("infantry", "Grenadier-Regiment", "Grenadier Regiment"),
             ("field-artillery", "Artillerie-Regiment", "Artillery Regiment")),
            (("infantry", "Füsilier-Bataillon", "Fusilier Battalion"),
             ("engineers", "Pionier-Bataillon", "Pioneer Battalion"),
             ("signals", "Nachrichten-Abteilung", "Signals Battalion")),
        ),
        _of("Ahl Bück Dörr Eich Föhr Grün Höll Jäg Köhl Lüd Möll Nöth Röd Schön Thür Weiß"),
        ("berg", "feld", "mann", "hoff", "bach", "er", "stein"),
        _of("Albrecht Bernd Detlef Eugen Gernot Hanns Jörg Knut Lothar Rüdiger Sönke Udo"),
        ("„Löwenstein“", "„Möwe“", "„Grünwald“"),
        (("Major", "OF-3"), ("Oberstleutnant", "OF-4"), ("Oberst", "OF-5"),
         ("Generalmajor", "OF-6"), ("Generalleutnant", "OF-7"), ("General", "OF-8")),
    ),
    Nation(
        "poland", "Poland", "Polish", 0.09, "allies", "pl", "Latn",
        (
            (("combined-arms", "front", "Front"),), (("combined-arms", "armia", "Army"),),
            (("infantry", "korpus piechoty", "Infantry Corps"),),
            (("infantry", "dywizja piechoty", "Infantry Division"),),
            (("infantry", "pułk piechoty", "Infantry Regiment"),),
            (("infantry", "batalion piechoty", "Infantry Battalion"),
             ("engineers", "batalion saperów", "Sapper Battalion")),
        ),
        _of("Brzóz Dębow Jodłow Klon Łąk Morsk Olszew Piask Rzecz Śnież Wilk Żur"),
        ("ski", "iński", "icki", "owski", "ak"),
        _of("Błażej Czesław Dariusz Grzegorz Łukasz Paweł Sławomir Wojciech Żegota"),
        ("Łęczycka", "Świętokrzyska", "Ziemi Żywieckiej"),
        (("major", "OF-3"), ("podpułkownik", "OF-4"), ("pułkownik", "OF-5"),
         ("generał brygady", "OF-6"), ("generał dywizji", "OF-7"), ("generał broni", "OF-8")),
    ),
    Nation(
        "czechoslovakia", "Czechoslovakia", "Czechoslovak", 0.08, "allies", "cs", "Latn",
        (
            (("combined-arms", "skupina armád", "Army Group"),),
            (("combined-arms", "armáda", "Army"),),
            (("infantry", "armádní sbor", "Army Corps"),),
            (("infantry", "pěší divize", "Infantry Division"),),
            (("infantry", "pěší pluk", "Infantry Regiment"),),
            (("infantry", "pěší prapor", "Infantry Battalion"),
             ("engineers", "ženijní prapor", "Engineer Battalion")),
        ),
        _of("Břez Černo Dubov Hlož Javůr Krč Lípov Mlýn Řep Šíp Třeš Žitn"),
        ("ák", "ek", "ský", "ička", "oň"),
        _of("Bořivoj Čeněk Dušan Hynek Jaromír Luděk Miloš Přemysl Radomír Zbyněk"),
        ("„Říp“", "„Blaník“", "„Ještěd“"),
        (("major", "OF-3"), ("podplukovník", "OF-4"), ("plukovník", "OF-5"),
         ("brigádní generál", "OF-6"), ("divizní generál", "OF-7"), ("armádní generál", "OF-8")),
    ),
    Nation(
        "yugoslavia", "Yugoslavia", "Yugoslav", 0.08, "allies", "sr", "Latn",
        (
            (("combined-arms", "grupa armija", "Army Group"),),
            (("combined-arms", "armija", "Army"),),
            (("infantry", "korpus", "Corps"),), (("infantry", "divizija", "Division"),),
            (("infantry", "puk", "Regiment"),),
            (("infantry", "bataljon", "Battalion"), ("engineers", "inžinjerijski bataljon",
                                                      "Engineer Battalion")),
        ),
        _of("Brezo Cvetko Dragi Grad Jablan Kosta Lazar Mlin Njeg Rad Šljiv Vuk Žut"),
        ("vić", "jević", "ić", "čić", "ac"),
        _of("Anđelko Boško Časlav Dragoljub Đura Jakša Ljubo Nenad Ranko Stojan Života"),
        ("šumadijska", "čačanska", "užička"),
        (("major", "OF-3"), ("potpukovnik", "OF-4"), ("pukovnik", "OF-5"),
         ("general-major", "OF-6"), ("general-lajtnant", "OF-7"), ("general-pukovnik", "OF-8")),
    ),
)  # fmt: skip
