"""A map shows its places where they are, names them legibly and says so aloud."""

from __future__ import annotations

import re

import pytest

from archive.drawing.maps import MapPoint, place_map

PLACES = [
    ("Belgrade", 44.818, 20.457), ("Niš", 43.321, 21.896), ("Zaječar", 43.904, 22.285),
    ("Negotin", 44.226, 22.531), ("Donji Milanovac", 44.465, 22.151), ("Valjevo", 44.275, 19.89),
    ("Aranđelovac", 44.307, 20.56), ("Topola", 44.254, 20.682), ("Mladenovac", 44.437, 20.698),
    ("Smederevo", 44.663, 20.93), ("Pančevo", 44.871, 20.64), ("Šabac", 44.749, 19.691),
    ("Obrenovac", 44.656, 20.201), ("Kragujevac", 44.014, 20.939), ("Leskovac", 42.998, 21.946),
]  # fmt: skip
SERBIA = [MapPoint(name, latitude, longitude) for name, latitude, longitude in PLACES]


def _boxes(root):
    """The rectangles that the labels need in a browser, by half a letter's width per letter."""
    for node in root.iter():
        if "map-label" in node.get("class", ""):
            x, y, size = (float(node.get(name)) for name in ("x", "y", "font-size"))
            yield x, y - 0.8 * size, x + 0.5 * size * len(node.text), y + 0.2 * size


def test_its_points_are_inside_the_picture(read, having):
    points = having(read(place_map(SERBIA, 640, 440)), "map-point")
    assert len(points) == len(SERBIA)
    assert all(0 < float(point.get("cx")) < 640 for point in points)
    assert all(0 < float(point.get("cy")) < 440 - 24 for point in points)


def test_north_is_up_and_east_is_right(read, having):
    belgrade, nis = having(read(place_map(SERBIA[:2])), "map-point")
    assert float(belgrade.get("cy")) < float(nis.get("cy"))
    assert float(belgrade.get("cx")) < float(nis.get("cx"))


def test_its_labels_do_not_overlap(read):
    boxes = list(_boxes(read(place_map(SERBIA, 640, 440))))
    assert len(boxes) >= len(SERBIA) - 2
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            apart = (
                one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            )
            assert apart, (one, other)


def test_its_labels_are_inside_the_picture(read):
    for left, top, right, bottom in _boxes(read(place_map(SERBIA, 640, 440))):
        assert left >= 0
        assert top >= 0
        assert right <= 640
        assert bottom <= 440


def test_it_names_its_places_aloud():
    said = place_map(SERBIA[:3], caption="The first stage").description
    assert said.startswith("The first stage. Map of 3 places: Belgrade, Niš, Zaječar.")
    assert re.search(r"About \d+ km from west to east\.$", said)


def test_it_counts_the_places_that_it_does_not_name():
    assert "and 3 more." in place_map(SERBIA).description


def test_it_tells_possible_places_from_certain_ones(read, having):
    certain, possible = SERBIA[0], MapPoint("Niš", 43.321, 21.896, possible=True)
    drawing = place_map([certain, possible])
    first, second = having(read(drawing), "map-point")
    assert first.get("fill") != second.get("fill")
    assert "Niš (possibly)" in drawing.description
    assert "Hollow: possible." in drawing.svg
    assert "Hollow" not in place_map([certain]).svg


def test_it_draws_rivers_with_their_names():
    drawing = place_map(SERBIA)
    assert ">Danube</text>" in drawing.svg
    assert "Drau" not in drawing.svg
    assert "map-river" in drawing.svg


def test_it_says_that_boundaries_are_of_today():
    assert "Boundaries are today&#x27;s." in place_map(SERBIA).svg
    assert "map-boundary" in place_map(SERBIA).svg
    midway = place_map([MapPoint("Midway", 28.2, -177.35)])
    assert "Boundaries" not in midway.svg


@pytest.mark.parametrize("places", [SERBIA, SERBIA[:1], SERBIA[:4]])
def test_a_regional_map_is_small(places):
    assert len(place_map(places).svg.encode()) < 40_000


def test_one_place_is_shown_with_the_country_around_it():
    assert "About 90 km from west to east." in place_map(SERBIA[:1]).description
    wide = place_map(SERBIA[:1], minimum_km=200)
    assert "About 310 km from west to east." in wide.description


def test_its_scale_bar_is_true(read, having):
    """Belgrade and Niš are some 203 km apart as the crow flies."""
    root = read(place_map(SERBIA[:2]))
    belgrade, nis = having(root, "map-point")
    apart = (
        sum((float(belgrade.get(axis)) - float(nis.get(axis))) ** 2 for axis in ("cx", "cy")) ** 0.5
    )
    length = float(re.search(r"h([\d.]+)v", having(root, "map-scale")[0].get("d"))[1])
    km = int(next(node.text for node in root.iter() if (node.text or "").endswith(" km"))[:-3])
    assert apart * km / length == pytest.approx(203, rel=0.02)


def test_without_places_it_says_so(read):
    drawing = place_map([], caption="Where the corps was")
    assert drawing.description == "Where the corps was: No place with known coordinates."
    read(drawing)


def test_places_lead_to_their_pages(read):
    drawing = place_map([MapPoint("Belgrade", 44.8, 20.5, "/places/belgrade/")])
    assert '<a href="/places/belgrade/">' in drawing.svg
    assert read(drawing).get("role") == "group"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "//elsewhere.example/", "data:text/html,x"]
)
def test_a_link_that_is_no_page_is_not_written(link, read):
    drawing = place_map([MapPoint("Belgrade", 44.8, 20.5, link)])
    assert "<a" not in drawing.svg
    assert read(drawing).get("role") == "img"


def test_words_are_escaped(read):
    read(place_map([MapPoint('<b>Šabac & "others"', 44.7, 19.7, note="</title>")]))


@pytest.mark.parametrize(("latitude", "longitude"), [(91, 0), (0, 181), (float("nan"), 0)])
def test_coordinates_off_the_earth_are_refused(latitude, longitude):
    with pytest.raises(ValueError, match="is not on the earth"):
        place_map([MapPoint("Nowhere", latitude, longitude)])


@pytest.mark.parametrize(
    "places",
    [
        [MapPoint("Pole", 90, 0)],
        [MapPoint("Fiji", -17.7, 179.9), MapPoint("Alaska", 61.2, -149.9)],
        [MapPoint("Belgrade", 44.8, 20.5)] * 30,
    ],
)
def test_odd_places_are_drawn_all_the_same(places, read, having):
    assert len(having(read(place_map(places)), "map-point")) == len(places)
