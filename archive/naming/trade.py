"""The words of the trade, each under one canonical English word, whatever language it comes in.

A row is the canonical word and the words that stand for it. Endings of case and gender of the
adjectives are given where they change the key. Tank and panzer are kept apart, as are infantry and
rifle: they tell formations from one another.
"""

from __future__ import annotations

from typing import Final

from archive.naming.folding import fold

_ECHELONS: Final = (
    ("front", "front fronta фронт фронта"),
    ("army", "army armies armija armije armiju армия армии армија армије armee armata"),
    ("corps", "corps korpus korpusa korps korpsa корпус корпуса armeekorps"),
    ("division", "division divisions divizija divizije дивизия дивизии дивизија дивизије div"),
    ("brigade", "brigade brigades brigada бригада бригады бригаде bde"),
    ("regiment", "regiment regiments puk puka polk polka пук пука полк полка regt rgt"),
    (
        "battalion",
        (
            "battalion battalions bataljon bataljona batalion bataillon батальон батальона батаљон "
            "батаљона баталјон bn btn"
        ),
    ),
    ("company", "company companies četa чета рота kompanie kompanija"),
    ("squadron", "squadron eskadron eskadrila эскадрон эскадрилья staffel"),
    ("detachment", "detachment detachments odred odreda отряд отряда abteilung"),
    ("flotilla", "flotilla flotille flotila flotilja флотилия флотилија"),
    ("group", "group gruppe grupa група группа"),
    ("battlegroup", "battlegroup kampfgruppe"),
    ("headquarters", "headquarters hq štab štaba штаб штаба stab"),
)
_BRANCHES: Final = (
    (
        "guards",
        (
            "guards guard gds gvardejska gvardijska gvardijski gvardejski гвардейская гвардейский "
            "гвардейской гвардейского гвардијска гвардијски gvardeyskaya gvardeyskiy garde"
        ),
    ),
    (
        "rifle",
        (
            "rifle rifles strelkovaja strelkovaya strelkovyy strelkovi стрелковая стрелковый "
            "стрелковой стрелкового streljačka streljački стрељачка стрељачки schützen"
        ),
    ),
    ("infantry", "infantry inf infanterie пехотная пехотный pešadijska пешадијска пехотна"),
    ("tank", "tank tanks tenkovska tenkovski тенковска танковая танковый танковой танкова"),
    (
        "armoured",
        (
            "armoured armored oklopna oklopni оклопна бронетанковая бронетанкова bronirani "
            "бронированный"
        ),
    ),
    (
        "mechanised",
        (
            "mechanised mechanized mech mehanizovana mehanizovani mehanizirana механизована "
            "механизовани механизированный механизированная механизированного mechanisierte"
        ),
    ),
    (
        "motorised",
        (
            "motorised motorized mot motorizovana motorizovani motorizirana моторизована "
            "моторизованная моторизованный моторизированная motorisierte"
        ),
    ),
    ("mountain", "mountain gorska gorski горска горная горный planinska планинска gebirgs"),
    ("cavalry", "cavalry cav konjička konjički коњичка кавалерийская кавалерийский kavallerie"),
    (
        "artillery",
        (
            "artillery arty artillerie artiljerijska artiljerijski артиљеријска артиллерийская "
            "артиллерийский артилерийска"
        ),
    ),
    ("howitzer", "howitzer haubička хаубичка гаубичная haubitzen"),
    (
        "air",
        "air vazduhoplovna vazduhoplovni ваздухопловна воздушная авиационная авиационный въздушна",
    ),
    ("assault", "assault shock jurišna jurišni udarna udarni ударна ударни штурмовая штурмовой"),
    ("fighter", "fighter истребительная истребительный lovačka ловачка jagd"),
    ("proletarian", "proletarian proleterska proleterski пролетерска пролетерски"),
    ("independent", "independent separate samostalna самостална отдельная отдельный отделна"),
    ("engineer", "engineer engineers inžinjerijska pionirska pionier инженерная"),
)
_PEOPLES: Final = (
    ("bulgarian", "bulgarian bulgarische bugarska бугарска българска болгарская"),
    ("german", "german deutsche nemačka немачка немецкая"),
    ("serbian", "serbian serbische srpska srpski српска српски сербская"),
    ("soviet", "soviet sowjetische sovjetska совјетска советская"),
    ("ukrainian", "ukrainian ukrajinski ukrajinska украјински украинский украинского ukrainische"),
    ("yugoslav", "yugoslav yugoslavian jugoslovenska југословенска югославская jugoslawische"),
)

TRADE: Final = {
    fold(word): canonical
    for rows in (_ECHELONS, _BRANCHES, _PEOPLES)
    for canonical, words in rows
    for word in words.split()
}

# Words that are two of the trade written as one.
COMPOUNDS: Final = {
    fold(word): tuple(canonical.split())
    for word, canonical in {
        "Heeresgruppe": "army group",
        "Armeegruppe": "army group",
        "Armeeabteilung": "army detachment",
        "Panzerkorps": "panzer corps",
        "Panzerarmee": "panzer army",
        "Panzerdivision": "panzer division",
        "Gebirgsdivision": "mountain division",
        "Gebirgskorps": "mountain corps",
        "Infanteriedivision": "infantry division",
        "Infanterieregiment": "infantry regiment",
        "Jägerdivision": "iager division",
        "мотострелковая": "motorised rifle",
        "мотострелковый": "motorised rifle",
        "motostrelkovaya": "motorised rifle",
    }.items()
}

# Two words that are said as one: motor rifle = motorised rifle, an army corps is a corps.
PAIRS: Final = {
    ("motor", "rifle"): ("motorised", "rifle"),
    ("army", "corps"): ("corps",),
    ("armiski", "corps"): ("corps",),
    ("armeiski", "corps"): ("corps",),
    ("batle", "group"): ("battlegroup",),
    ("combat", "group"): ("battlegroup",),
}

ECHELONS: Final = frozenset(canonical for canonical, _ in _ECHELONS)
