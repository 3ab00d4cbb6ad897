"""A generated archive as a bundle of our tables: `python -m tests.bench.adapt_generated FROM TO`.

FROM holds the CSV tables of a synthetic archive (formation.csv, subordination.csv …) that name rows
by number. What comes out names them by slug and code, is the same for the same input, and is
written as it is read: only slugs are kept in memory.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from archive.naming import slugify

POWERS = {"SU": "Soviet Union", "DE": "Germany", "PL": "Poland", "CS": "Czechoslovakia",
          "YU": "Yugoslavia"}  # fmt: skip
SIDES = {"allied": "allies", "axis": "axis"}
NAME_KINDS = {"official": "official", "exonym": "translation", "translit": "transliteration",
              "honorific": "alias"}  # fmt: skip
SUBORDINATIONS = {"organic": "organic", "attached": "attached", "operational": "operational"}
ROLES = {"main": "main-effort", "reserve": "reserve", "support": "support"}
SOURCES = {"book": "book", "article": "article", "archive": "archival"}
FIELDS = {
    "formation": ("name", "echelon", "branch", "beginning", "ending"),
    "person": ("name", "beginning", "ending"),
    "engagement": ("name", "place", "beginning", "ending"),
}
Row = dict[str, str]


def adapt(source: Path, target: Path) -> dict[str, int]:
    """Writes the bundle; gives the number of rows of each table."""
    target.mkdir(parents=True, exist_ok=True)
    return {name: _write(target, name, rows) for name, rows in _tables(Adapter(source))}


class Adapter:
    """Reads the generated tables; keeps the slugs by which their numbers are replaced."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self.slugs = {
            name: [row["slug"] for row in self.read(name)]
            for name in ("formation", "person", "engagement", "source")
        }
        self.slugs["place"] = [slugify(f"{r['name']} {r['id']}") for r in self.read("place")]
        self.codes = {
            "echelon": [row["code"] for row in self.read("echelon")],
            "role": [slugify(row["name"]) for row in self.read("role")],
        }

    def read(self, name: str) -> Iterator[Row]:
        """The rows of one generated table."""
        with (self._source / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream)

    def slug(self, name: str, number: str) -> str:
        """The slug of a numbered row; '' for none."""
        return self.slugs[name][int(number) - 1] if number else ""


def _tables(made: Adapter) -> Iterator[tuple[str, Iterable[Row]]]:
    """Every table of the bundle with its rows, references first."""
    yield (
        "echelons",
        (
            {"code": r["code"], "name": r["name"], "position": str(10 - int(r["depth"]))}
            for r in made.read("echelon")
        ),
    )
    branches = sorted({row["branch"] for row in made.read("formation")})
    yield "branches", ({"code": code, "name": code} for code in branches)
    yield (
        "roles",
        (
            {
                "code": code,
                "name": r["name"],
                "is_command": "true" if code == "commander" else "false",
            }
            for code, r in zip(made.codes["role"], made.read("role"), strict=True)
        ),
    )
    yield "coalitions", ({"code": code, "name": code.capitalize()} for code in SIDES.values())
    yield (
        "powers",
        ({"slug": slugify(name), "name": name, "status": "published"} for name in POWERS.values()),
    )
    yield "places", map(_place, made.slugs["place"], made.read("place"))
    yield "sources", map(_source, made.read("source"))
    yield "people", map(_person, made.read("person"))
    yield "formations", (_formation(made, row) for row in made.read("formation"))
    yield "engagements", (_engagement(made, row) for row in made.read("engagement"))
    yield "nestings", (_nesting(made, r) for r in made.read("engagement") if r["parent_id"])
    yield "names", _once("bearer", (_name(made, row) for row in made.read("formation_name")))
    yield (
        "subordinations",
        _once("formation", (_subordination(made, r) for r in made.read("subordination"))),
    )
    yield (
        "appointments",
        _once("formation", (_appointment(made, r) for r in made.read("appointment"))),
    )
    yield (
        "participations",
        _once("engagement", (_participation(made, r) for r in made.read("participation"))),
    )
    yield "citations", _once("target", (_citation(made, row) for row in made.read("citation")))


def _date(day: str, precision: str = "d") -> str:
    return day[: {"d": 10, "m": 7, "y": 4}[precision]] if day else ""


def _place(slug: str, row: Row) -> Row:
    return {
        "slug": slug, "name": row["name"], "latitude": row["lat"], "longitude": row["lon"],
        "accuracy": "centre", "status": "published",
    }  # fmt: skip


def _source(row: Row) -> Row:
    return {
        "slug": row["slug"], "title": row["title"], "kind": SOURCES.get(row["kind"], "other"),
        "authors": row["author"], "year": row["year"], "archive": row["archive"],
        "fond": row["fond"], "opis": row["opis"], "file": row["file"], "status": "published",
    }  # fmt: skip


def _person(row: Row) -> Row:
    return {
        "slug": row["slug"], "name": f"{row['given_name']} {row['family_name']}",
        "family_name": row["family_name"], "given_names": row["given_name"],
        "power": slugify(POWERS[row["nation"]]), "beginning": row["born"], "ending": row["died"],
        "status": "published", "summary": row["summary"],
    }  # fmt: skip


def _formation(made: Adapter, row: Row) -> Row:
    return {
        "slug": row["slug"], "name": row["name"], "number": row["number"],
        "power": slugify(POWERS[row["nation"]]),
        "echelon": made.codes["echelon"][int(row["echelon_id"]) - 1], "branch": row["branch"],
        "beginning": _date(row["date_from"], row["date_from_prec"]),
        "ending": _date(row["date_to"], row["date_to_prec"]),
        "status": "draft" if row["status"] == "draft" else "published", "summary": row["summary"],
    }  # fmt: skip


def _engagement(made: Adapter, row: Row) -> Row:
    return {
        "slug": row["slug"], "name": row["name"], "place": made.slug("place", row["place_id"]),
        "beginning": row["date_from"], "ending": row["date_to"], "status": "published",
        "summary": row["summary"],
    }  # fmt: skip


def _nesting(made: Adapter, row: Row) -> Row:
    return {"engagement": row["slug"], "parent": made.slug("engagement", row["parent_id"])}


def _name(made: Adapter, row: Row) -> Row:
    language, _dash, script = row["lang"].partition("-")
    return {
        "bearer": f"formation:{made.slug('formation', row['formation_id'])}", "text": row["name"],
        "language": language, "script": script, "kind": NAME_KINDS[row["kind"]],
        "beginning": row["date_from"], "ending": row["date_to"],
    }  # fmt: skip


def _subordination(made: Adapter, row: Row) -> Row:
    return {
        "formation": made.slug("formation", row["formation_id"]),
        "superior": f"formation:{made.slug('formation', row['parent_id'])}",
        "kind": SUBORDINATIONS.get(row["kind"], "attached"), "beginning": row["date_from"],
        "ending": row["date_to"],
    }  # fmt: skip


def _appointment(made: Adapter, row: Row) -> Row:
    return {
        "person": made.slug("person", row["person_id"]),
        "formation": made.slug("formation", row["formation_id"]),
        "role": made.codes["role"][int(row["role_id"]) - 1], "rank_printed": row["rank"],
        "beginning": _date(row["date_from"], row["date_from_prec"]),
        "ending": _date(row["date_to"], row["date_to_prec"]),
    }  # fmt: skip


def _participation(made: Adapter, row: Row) -> Row:
    return {
        "engagement": made.slug("engagement", row["engagement_id"]), "side": SIDES[row["side"]],
        "formation": made.slug("formation", row["formation_id"]),
        "role": ROLES.get(row["role"], ""),
    }  # fmt: skip


def _citation(made: Adapter, row: Row) -> Row:
    kind = row["subject_type"]
    fields = FIELDS[kind]
    return {
        "target": f"{kind}:{made.slug(kind, row['subject_id'])}",
        "field": fields[int(row["id"]) % len(fields)],
        "source": made.slug("source", row["source_id"]),
        "locator_kind": "page", "locator": row["pages"], "editors_note": row["note"],
    }  # fmt: skip


def _once(group: str, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without those that say again what an earlier one of the same group says."""
    current, said = "", set[tuple[str, ...]]()
    for row in rows:
        if row[group] != current:
            current, said = row[group], set()
        told = tuple(value for name, value in row.items() if name != "editors_note")
        if told not in said:
            said.add(told)
            yield row


def _write(target: Path, name: str, rows: Iterable[Row]) -> int:
    count = 0
    with (target / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        for count, row in enumerate(rows, start=1):
            if count == 1:
                writer.writerow(row)
            writer.writerow(row.values())
    return count


if __name__ == "__main__":
    for table, many in adapt(Path(sys.argv[1]), Path(sys.argv[2])).items():
        print(f"{many:>9} {table}")
