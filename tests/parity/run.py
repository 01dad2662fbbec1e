"""Lists what the official SDK and Huawei's definitions have that the description has not, and the reverse.

    python tests/parity/run.py [--sdk VERSION]

One line a difference, grouped by operation: location, what differs, and in which source. `new` is only in the
source, `gone` only in the description. Exit status: 0 if each is explained, by explained.yaml, errata.yaml or
observed.yaml, and each entry of explained.yaml still explains one; 1 if not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.parity import sources  # noqa: E402
from tests.parity.compare import Difference, differences  # noqa: E402
from tests.parity.explanations import (  # noqa: E402
    Companion,
    Explanation,
    read_companion,
    read_explanations,
    unexplained,
)
from tests.parity.openapi_surface import openapi_surface  # noqa: E402

EXPLAINED = Path(__file__).with_name("explained.yaml")
BUNDLE = ROOT / "generated/openapi/openapi.json"
CACHE = ROOT / ".cache/parity"


def report(found: Iterable[Difference]) -> Iterable[str]:
    """Yields the lines of differences. One that several sources share is one line."""
    ordered = sorted(found, key=lambda each: (each.operation, each.location, each.what))
    for operation, group in groupby(ordered, key=lambda each: each.operation):
        yield operation
        for (location, what), same in groupby(group, key=lambda each: (each.location, each.what)):
            yield f"  {location}: {what} ({', '.join(sorted(each.source for each in same))})"


def read_all_explanations() -> tuple[list[Explanation], list[Companion]]:
    companions = [read_companion(ROOT / f"spec/{name}.yaml") for name in ("errata", "observed")]
    return read_explanations(EXPLAINED), companions


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sdk", metavar="VERSION", help="of the SDK; else the one installed")
    version = parser.parse_args().sdk
    ours = openapi_surface([json.loads(BUNDLE.read_text())])
    sdk_version, sdk = sources.official_sdk(version, CACHE)
    crate_version, definitions = sources.definitions(CACHE)
    found = [*differences(ours, sdk, "sdk"), *differences(ours, definitions, "definitions")]
    explanations, companions = read_all_explanations()
    left = unexplained(found, explanations, companions)
    stale = [line for each in explanations for line in each.stale()]
    for line in report(left):
        print(line)
    for line in stale:
        print(f"explains nothing, remove it from {EXPLAINED.name}: {line}")
    compared = f"SDK {sdk_version}, definitions {crate_version}"
    print(
        f"{compared}: {len(left)} differences to explain, {len(found) - len(left)} explained,"
        f" {len(stale)} stale explanations",
        file=sys.stderr,
    )
    return 1 if left or stale else 0


if __name__ == "__main__":
    sys.exit(main())
