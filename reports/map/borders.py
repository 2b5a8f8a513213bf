#!/usr/bin/env python3
"""Takes the border of Kazakhstan out of Natural Earth's countries, 1 : 50,000,000 (public domain).

The countries come as TopoJSON in the npm package world-atlas 2.0.2, file countries-50m.json:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    reports/map/borders.py package/countries-50m.json > reports/map/kazakhstan.geojson
"""
import json
import sys

KAZAKHSTAN = "398"  # ISO 3166-1 numeric


def points(topology, arc):
    """The corners of an arc in degrees; a negative number runs backwards."""
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    corners = []
    for dx, dy in topology["arcs"][arc if arc >= 0 else ~arc]:
        x, y = x + dx, y + dy
        corners.append([round(x * scale[0] + move[0], 3), round(y * scale[1] + move[1], 3)])
    return corners if arc >= 0 else corners[::-1]


def ring(topology, arcs):
    corners = []
    for arc in arcs:
        corners += points(topology, arc)[1 if corners else 0:]
    return corners


topology = json.load(open(sys.argv[1]))
country = next(c for c in topology["objects"]["countries"]["geometries"] if c.get("id") == KAZAKHSTAN)
polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
json.dump({
    "type": "Feature",
    "properties": {"name": "Kazakhstan", "source": "Natural Earth 1:50m, public domain, from npm world-atlas 2.0.2"},
    "geometry": {"type": "MultiPolygon",
                 "coordinates": [[ring(topology, arcs) for arcs in polygon] for polygon in polygons]},
}, sys.stdout, separators=(",", ":"))
print()
