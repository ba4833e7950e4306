"""An analyst's first lines: pandas reads a table by address in one, and gql asks the graph by its own schema."""

import json
import sys

import pandas
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

gateway = sys.argv[1]
children = pandas.read_csv(gateway.replace("/graphql", "/q/by-borough.csv?date=2025-03-31"))
records = pandas.read_json(gateway.replace("/graphql", "/q/by-borough.json?date=2025-03-31"))
costs = pandas.read_csv(gateway.replace("/graphql", "/q/costs-by-placement-type.csv?year=2025"))

client = Client(transport=RequestsHTTPTransport(url=gateway), fetch_schema_from_transport=True)
answer = client.execute(gql("""{ london { placements(asAt: "2025-03-31") { total { children { value } } } } }"""))

print(
    json.dumps(
        {
            "columns": list(children.columns),
            "types": {name: str(kind) for name, kind in children.dtypes.items()},
            "boroughs": children["borough_code"].nunique(),
            "records": len(records) == len(children),
            "spend": costs.query("measure == 'spend' and value.notna()")["value"].gt(0).all().item(),
            "total": answer["london"]["placements"]["total"]["children"]["value"],
        }
    )
)
