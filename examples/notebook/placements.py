# %% [markdown]
# # London's placements in a notebook
#
# The cells run in Jupyter, in VS Code, or as they stand: `python3 examples/notebook/placements.py`. They need nothing but Python 3.9 and
# a running London; where pandas is installed, the last cell makes data frames.

# %% Ask London
import csv
import json
import os
import sys
from urllib.request import Request, urlopen

LONDON = os.environ.get("PLACEMENTS_URL", "http://127.0.0.1:4000/graphql")


def ask(query, **variables):
    """The data that London answers; a refusal is raised in London's own words."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urlopen(Request(LONDON, body, {"content-type": "application/json"})) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise ValueError(" ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


# %% One row for each borough and kind of placement
QUERY = """
query Kinds($asAt: LocalDate!) {
  london {
    placements(asAt: $asAt) {
      coverage { complete subRegions { code vintage } }
      groups(by: [BOROUGH, PLACEMENT_TYPE]) {
        keys { label }
        measures { children { value low high status } }
      }
    }
  }
}
"""

placements = ask(QUERY, asAt="2025-03-31")["london"]["placements"]
rows = [
    {"borough": borough["label"], "kind": kind["label"], **group["measures"]["children"]}
    for group in placements["groups"]
    for borough, kind in [group["keys"]]
]
print(f"{len(rows)} rows, complete: {placements['coverage']['complete']}")

# %% What an analyst writes down: the vintages that the numbers are of
for sub_region in placements["coverage"]["subRegions"]:
    print(sub_region["code"], sub_region["vintage"][:12])

# %% A suppressed number is missing, never zero
suppressed = [row for row in rows if row["status"] == "SUPPRESSED"]
print(f"{len(suppressed)} of {len(rows)} numbers are suppressed: 10 children or fewer")

# %% The five boroughs with most children in foster homes, with the interval that holds the true number
foster = [row for row in rows if row["kind"] == "Foster placements" and row["value"] is not None]
for row in sorted(foster, key=lambda row: row["value"], reverse=True)[:5]:
    print(f"{row['borough']:<21} {row['value']:>4.0f}  ({row['low']:.0f} to {row['high']:.0f})")

# %% To a file: an empty cell is a number that is not told
writer = csv.DictWriter(sys.stdout, ["borough", "kind", "value", "low", "high", "status"], lineterminator="\n")
writer.writeheader()
writer.writerows(rows[:3])

# %% The same as a data frame
try:
    import pandas
except ImportError:
    print("pandas is not installed")
else:
    frame = pandas.DataFrame(rows).convert_dtypes()
    print(frame.pivot(index="borough", columns="kind", values="value").iloc[:3, :3])
