"""The base map reads whole, and what is cut from it is true to it."""

from __future__ import annotations

import pytest

from archive.drawing.basemap import DATA, compacted, sheet, sheet_for
from archive.drawing.lines import clipped, thinned, trail


def test_it_is_small_on_disk():
    assert sum(path.stat().st_size for path in DATA.glob("*.json.gz")) < 600_000


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        ((19, 43, 23, 46), "europe"),
        ((-74, 40, -73, 41), "world"),
        ((-10, 35, 40, 60), "world"),
    ],
)
def test_it_takes_the_sheet_that_holds_the_window(window, expected):
    assert sheet_for(window) is sheet(expected)


def test_the_danube_passes_belgrade():
    window = (20300, 44700, 20700, 44950)
    rivers = {shape.name for shape in sheet("europe").within(window) if clipped(shape, window)}
    assert {"Danube", "Sava"} <= rivers


def test_its_coordinates_come_back_as_they_were():
    line = [[20.457, 44.818], [20.5, 44.9], [20.499, 44.8]]
    feature = {
        "properties": {"layer": "river", "scalerank": 7, "name": "Drau"},
        "geometry": {"type": "LineString", "coordinates": line},
    }
    import gzip
    import json

    kept = json.loads(gzip.decompress(compacted({"features": [feature]}, 1000, (0, 0, 1, 1))))
    assert kept["shapes"] == [["river", 7, "Drava", [20457, 44818, 43, 82, -1, -100]]]


def test_a_ring_is_cut_to_the_window():
    window = (13000, 45000, 15000, 46000)
    rings = [
        ring
        for shape in sheet("europe").within(window)
        if shape.layer == "land"
        for ring in clipped(shape, window)
    ]
    assert rings
    assert all(
        window[0] <= x <= window[2] and window[1] <= y <= window[3]
        for ring in rings
        for x, y in ring
    )


def test_cutting_keeps_the_area_of_a_square():
    from array import array

    from archive.drawing.basemap import Shape

    xs, ys = array("i", [0, 100, 100, 0, 0]), array("i", [0, 0, 100, 100, 0])
    square = Shape("land", 0, "", xs, ys, (0, 0, 100, 100), ((0, 0, 100, 100),))
    (ring,) = clipped(square, (50, 50, 200, 200))
    corners = zip(ring, ring[1:] + ring[:1], strict=True)
    area = abs(sum(x * v - u * y for (x, y), (u, v) in corners)) / 2
    assert area == 50 * 50


def test_thinning_keeps_every_bend_that_the_eye_can_see():
    line = [(float(x), 0.2 * (x % 2)) for x in range(50)] + [(50.0, 30.0)]
    thin = thinned(line, 0.45)
    assert thin == [line[0], line[49], line[50]]


def test_a_path_is_written_in_tenths():
    assert trail([(0, 0), (1.04, -2), (1.04, -2.01), (3, 4)]) == "M0 0l10-20 20 60"
    assert trail([(1, 1), (1.01, 1)]) == ""


def test_two_rivers_that_were_made_one_are_parted_again():
    line = [[16.0, 46.6], [16.8, 46.4], [17.0, 46.3], [18.9, 45.6]]
    feature = {
        "properties": {"layer": "river", "scalerank": 6, "name": "Mur"},
        "geometry": {"type": "LineString", "coordinates": line},
    }
    import gzip
    import json

    kept = json.loads(gzip.decompress(compacted({"features": [feature]}, 1000, (0, 0, 1, 1))))
    assert [(row[2], len(row[3]) // 2) for row in kept["shapes"]] == [("Mura", 3), ("Drava", 2)]
