"""Runs the open validator of the SSDA903 return over a borough's years, each beside the year before, and prints what it finds as JSON.

    python validate.py <folder with a folder for each year> <borough's GSS code> <postcode table>

Rules are those of the year; of years before the first that it has rules for, those of the first. It looks postcodes up in the table,
and not in its own, as the returns are made up. A finding names year, table, line of the file (the header is line 1) and rule.
"""
import contextlib
import json
import logging
import os
import sys
import warnings
from pathlib import Path

os.environ["QLAC_DISABLE_PC"] = "1"
warnings.simplefilter("ignore")

import pandas as pd
from lac_validator import datastore
from lac_validator.lac_validator import LacValidator
from lac_validator.rules.ruleset_utils import get_year_ruleset

FIRST_YEAR = 2023
TABLES = ("header", "episodes", "uasc")
FIRST_LINE = 2


def use_postcodes(path):
    table = pd.read_csv(path, usecols=["pcds", "oseast1m", "osnrth1m", "oslaua"])
    table = table.rename(columns={"pcds": "pcd", "oslaua": "laua"})
    table["pcd_abbr"] = table["pcd"].str.replace(" ", "")
    datastore.postcodes._df = table


def files_of(folder, description):
    return [
        {"name": path.name, "description": description, "file_content": path.read_bytes()}
        for path in (folder / f"{table}.csv" for table in TABLES)
        if path.exists()
    ]


def findings(folder, borough, year):
    validator = LacValidator(
        metadata={"collectionYear": str(year), "localAuthority": borough},
        files=files_of(folder / str(year), "This year") + files_of(folder / str(year - 1), "Prev year"),
        registry=get_year_ruleset(str(max(year, FIRST_YEAR))),
    )
    for table in ("Header", "Episodes", "UASC"):
        rows = validator.ds_results.get(table)
        if rows is None:
            continue
        for column in [name for name in rows.columns if name.startswith("ERR_")]:
            for row in rows.index[rows[column] == True]:
                yield {"year": year, "table": table.lower(), "row": int(row) + FIRST_LINE, "rule": column.removeprefix("ERR_")}
    for rule in validator.fails:
        yield {"year": year, "table": None, "row": None, "rule": rule}


def main(folder, borough, postcodes):
    logging.disable(logging.CRITICAL)
    use_postcodes(postcodes)
    years = sorted(int(path.name) for path in Path(folder).iterdir() if path.name.isdigit())
    # Some of its rules print what they look at.
    with contextlib.redirect_stdout(sys.stderr):
        found = [each for year in years for each in findings(Path(folder), borough, year)]
    print(json.dumps(found))


main(*sys.argv[1:])
