"""Makes a description larger by repetition: `enlarge.py BUNDLE TIMES OUT`.

Every operation, schema and tag is copied TIMES times, each copy under its own names. The copies share only
parameters, error responses and security schemes.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

SCHEMA = "#/components/schemas/"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def repeated(bundle: dict[str, Any], times: int) -> dict[str, Any]:
    """The description with each operation so many times. The first copy keeps its names."""
    schemas = bundle["components"]["schemas"]
    out = {**bundle, "paths": {}, "tags": [], "components": {**bundle["components"], "schemas": {}}}
    for number in range(times):
        mark = f"R{number}" if number else ""
        out["tags"] += [{**tag, "name": tag["name"] + mark.lower()} for tag in bundle["tags"]]
        out["components"]["schemas"] |= {
            name + mark: renamed(schema, mark) for name, schema in schemas.items()
        }
        for path, item in bundle["paths"].items():
            fresh = renamed(item, mark)
            for method in METHODS & fresh.keys():
                operation = fresh[method]
                operation["operationId"] += mark
                operation["tags"] = [tag + mark.lower() for tag in operation["tags"]]
            out["paths"][f"/{mark.lower()}{path}" if mark else path] = fresh
    return out


def renamed(node: Any, mark: str) -> Any:
    """A copy whose references to schemas, and mentions of operations in words, lead to the copies."""
    if isinstance(node, dict):
        return {key: renamed(value, mark) for key, value in node.items()}
    if isinstance(node, list):
        return [renamed(each, mark) for each in node]
    if isinstance(node, str) and re.fullmatch(f"{SCHEMA}[^/]+", node):
        return node + mark
    return node


if __name__ == "__main__":
    source, count, target = sys.argv[1:]
    made = repeated(json.loads(Path(source).read_text(encoding="utf-8")), int(count))
    Path(target).write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")
