"""openapi-spec-validator's judgement, as a program: a document a line comes in, what is wrong with it goes out.

Of its two passes only the first runs here: the document against the specification's own schema. The second
(operationIds, path parameters, tags, defaults, and the schemas of 3.1) reports without positions, follows `$ref`s
to other hosts and never comes back from some patterns; `lint` has a rule for each thing that it looks for.

Runs in a process of its own, `validate` being its other end, and imports no more of the generator than this file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# What `lint` has rules for that say more: unknown keys, keys that exclude each other, equal items, names.
LEFT_TO_LINT = {"additionalProperties", "unevaluatedProperties", "not", "oneOf"}
# Where these fail (an address that is none, a list of nothing), every output is still right; as it is without an answer.
HARMLESS = {"format", "minItems", "minProperties", "maxProperties"}
# Calls inside each other; those of a document as deep as may be are about 2,000.
MAX_CALLS = 8_000


@lru_cache
def schema_of(version: str) -> Any:
    """The specification's own schema of a version, as openapi-spec-validator has it."""
    found = find_spec("openapi_spec_validator")  # imported, it brings along what speaks HTTP
    (folder,) = (found.submodule_search_locations if found else None) or [""]
    return json.loads(Path(folder, f"resources/schemas/v{version}/schema.json").read_text(encoding="utf-8"))


@lru_cache
def quick_judge(version: str) -> Any:
    """What tells whether a document fits the schema of a version, fifty times as fast as what tells why it does not."""
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema_of(version), validate_formats=False)


@lru_cache
def judge(version: str) -> Any:
    """What holds a document against the schema of a version, and fetches nothing."""
    from jsonschema import Draft4Validator, Draft202012Validator
    from jsonschema.validators import extend
    from referencing.jsonschema import EMPTY_REGISTRY, SchemaRegistry

    schema = schema_of(version)
    base = Draft202012Validator if version == "3.1" else Draft4Validator
    # Each item is held against each other, and what comes of it is left to lint.
    base = extend(base, {"uniqueItems": lambda *arguments: None})  # type: ignore[no-untyped-call]
    registry: SchemaRegistry = EMPTY_REGISTRY
    return base(schema, registry=registry)


def errors(version: str, document: Any) -> Iterator[tuple[list[str | int], str, bool]]:
    """What is wrong with a document: where that is, what is said of it, and whether it harms an output."""
    if quick_judge(version).is_valid(document):
        return
    for error in judge(version).iter_errors(document):
        cause = deepest(error)
        if cause.validator not in LEFT_TO_LINT and "propertyNames" not in cause.schema_path:
            harms = cause.validator not in HARMLESS and cause.validator_value != ["default"]
            yield list(cause.absolute_path), short(cause.message), harms


def deepest(error: Any) -> Any:
    """The most telling of the errors below one: that of the longest path, by way of the alternative that was meant."""
    while error.context:
        others = {each.schema_path[0] for each in error.context if is_another(each)}
        meant = [each for each in error.context if each.schema_path[0] not in others]
        error = max(meant or error.context, key=lambda each: (len(each.absolute_path), each.validator != "required"))
    return error


def is_another(error: Any) -> bool:
    """Whether an error tells that its alternative was not meant: no reference, or of another `in` or `type`."""
    if error.validator == "required":
        return bool(error.validator_value == ["$ref"])
    return error.validator == "enum" and len(error.validator_value) == 1 and error.absolute_path[-1] in ("in", "type")


def short(text: str, limit: int = 200) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"


# -- as a program -------------------------------------------------------------


def bound(seconds: float, size: int) -> None:
    """Lets the system end this process when it has used so many more seconds, or so many bytes."""
    try:
        import resource
    except ImportError:  # Windows, where the clock of the other end has to do
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft if most == resource.RLIM_INFINITY else min(soft, most), most))


def main() -> None:
    sys.setrecursionlimit(MAX_CALLS)
    quick_judge("3.0")
    for line in sys.stdin.buffer:
        request = json.loads(line)
        bound(request["seconds"], request["bytes"])
        found: dict[str, tuple[list[str | int], str, bool]] = {}
        trouble = ""
        try:
            for error in errors(request["version"], request["document"]):
                found.setdefault(json.dumps(error[:2]), error)
                if len(found) >= request["most"]:
                    break
        except RecursionError:
            trouble = "it is nested too deep"
        except MemoryError:
            trouble = "it takes too much memory"
        print(json.dumps({"errors": list(found.values()), "trouble": trouble}), flush=True)


if __name__ == "__main__":
    main()
