"""The documents themselves: linted, bundled by another tool, read as 3.1, and imported into Postman."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from driver.bundle import Bundle
from driver.equivalence import Comparison
from driver.folders import BUNDLE, DOCUMENTS, ROOT, SPEC, tool_folder
from driver.name_checks import check_names
from driver.steps import Failed, Steps, shell

INSTALL = (
    "cmp -s package-lock.json node_modules/lock || (npm ci --ignore-scripts --no-audit --no-fund"
    " && cp package-lock.json node_modules/lock)"
)
LINTED = [SPEC / "openapi.yaml", *(BUNDLE / name for name in DOCUMENTS)]


def install(name: str) -> Path:
    """Installs the npm packages of `tests/interop/NAME`; returns their folder."""
    folder = tool_folder(name)
    shell(INSTALL, folder)
    return folder


def documents(steps: Steps, bundle: Bundle) -> None:
    subject = "documents"
    folder = steps.step(subject, "tools installed", lambda: install("documents"))
    steps.step(subject, "names are distinct in every language", lambda: check_names(bundle))
    for path in LINTED:
        name = path.relative_to(ROOT)
        steps.step(subject, f"Redocly finds nothing in {name}", lambda path=path: redocly(folder, path))  # type: ignore[misc]
        steps.step(subject, f"Spectral finds nothing in {name}", lambda path=path: spectral(folder, path))  # type: ignore[misc]
    steps.step(subject, "Redocly bundles spec/ to what we bundle", lambda: same_bundle(folder))
    steps.step(
        subject,
        "openapi-typescript makes the same of 3.1 as of 3.0",
        lambda: same_types("openapi-typescript", "npx openapi-typescript {} -o {}/types.ts"),
    )
    steps.step(
        subject,
        "@hey-api/openapi-ts makes the same of 3.1 as of 3.0",
        lambda: same_types("hey-api", "npx openapi-ts -i {} -o {} -c @hey-api/client-fetch"),
    )
    steps.step(
        subject,
        f"Postman gets {len(bundle.operations)} requests with examples",
        lambda: postman(folder, bundle),
    )


def redocly(folder: Path, path: Path) -> None:
    output = shell(
        f"node_modules/.bin/redocly lint --config redocly.yaml --format json {path}",
        folder,
        check=False,
    )[1]
    report = json.loads(output[output.index("{\n") : output.rindex("}") + 1])
    if sum(report["totals"].values()):
        raise Failed(
            "\n".join(
                f"{each['location'][0]}: {each['ruleId']}: {each['message']}"
                for each in report["problems"]
            )
        )


def spectral(folder: Path, path: Path) -> None:
    command = f"node_modules/.bin/spectral lint --ruleset spectral.yaml --fail-severity hint {path}"
    output = shell(command, folder)[1]
    if "No results with a severity of 'hint' or higher found" not in output:
        raise Failed(output)


def same_bundle(folder: Path) -> None:
    shell(
        f"node_modules/.bin/redocly bundle --config redocly.yaml {SPEC / 'openapi.yaml'} -o redocly.json",
        folder,
    )
    ours, theirs = (
        json.loads(path.read_text(encoding="utf-8"))
        for path in (BUNDLE / "openapi.json", folder / "redocly.json")
    )
    if found := Comparison(ours, theirs).differences():
        raise Failed("\n".join([f"{len(found)} differences, ours first", *found[:20]]))


def same_types(generator: str, command: str) -> None:
    folder = install(f"typescript/{generator}")
    made: list[dict[str, bytes]] = []
    for version in ("openapi.json", "openapi-3.1.json"):
        output = folder / "same" / Path(version).stem
        shell(command.format(version, output), folder)
        made.append(
            {
                str(path.relative_to(output)): path.read_bytes()
                for path in output.rglob("*")
                if path.is_file()
            }
        )
    differing = [
        name for name in made[0].keys() | made[1].keys() if made[0].get(name) != made[1].get(name)
    ]
    if differing or not made[0]:
        raise Failed(f"{', '.join(differing) or 'nothing was made'}; see {folder / 'same'}")


def postman(folder: Path, bundle: Bundle) -> None:
    shell(
        f"node_modules/.bin/openapi2postmanv2 -s {BUNDLE / 'openapi.json'} -o postman.json -p",
        folder,
    )
    collection = json.loads((folder / "postman.json").read_text(encoding="utf-8"))
    requests = list(requests_in(collection["item"]))
    if len(requests) != len(bundle.operations):
        raise Failed(
            f"the collection has {len(requests)} requests, the description {len(bundle.operations)} operations"
        )
    bare = [
        item["name"]
        for item in requests
        if not any(each.get("body") for each in item["response"] if each["code"] == 200)
    ]
    if bare:
        raise Failed(f"no example of success: {', '.join(bare)}")


def requests_in(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for item in items:
        found += requests_in(item["item"]) if "item" in item else [item]
    return found
