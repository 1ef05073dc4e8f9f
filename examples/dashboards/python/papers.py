"""Papers by journal and year as a pandas table: pip install httpx pandas, then python papers.py [SERVER]."""

import sys

import httpx
import pandas

QUERY = """
query PapersByJournalAndYear($filter: PaperFilter, $after: String) {
  paperGroups(filter: $filter, by: [JOURNAL, YEAR], first: 100, after: $after) {
    nodes { keys { label } paperCount }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def pages(server, variables):
    """Every group, page by page: endCursor of one is after of the next."""
    after = None
    while True:
        asked = {"query": QUERY, "variables": {**variables, "after": after}}
        answer = httpx.post(server, json=asked, timeout=60).json()
        if "errors" in answer:
            # Each message says what to do.
            raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
        groups = answer["data"]["paperGroups"]
        yield from groups["nodes"]
        if not groups["pageInfo"]["hasNextPage"]:
            return
        after = groups["pageInfo"]["endCursor"]


def main(server="http://localhost:4000/graphql"):
    rows = [
        {
            "journal": group["keys"][0]["label"],
            "year": group["keys"][1]["label"],
            "papers": group["paperCount"],
        }
        for group in pages(server, {"filter": {"year": {"from": 2015}}})
    ]
    table = pandas.DataFrame(rows, columns=["journal", "year", "papers"])
    print(table.pivot(index="journal", columns="year", values="papers").fillna(0).astype(int))


if __name__ == "__main__":
    main(*sys.argv[1:])
