"""Output paths are below --out and distinct on Linux, macOS and Windows, for all names in a description."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings import InputError
from generator.load import load
from generator.parse import parse
from generator.render import check_paths, render
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget

NAMES = (
    "con", "CON", "con.txt", "nul.tar.gz", "com1", "COM\u00b9", "LPT\u00b2", "lpt9", "com0", "conin$", "CONOUT$", "aux ", "prn.",
    "clock$", ".", "..", "...", "a.", "a ", " a", "a", "A", "a:b", "a::$DATA", "a\\b", "a/b", "../a", "..\\a", "/a", "C:/a", "\\\\a\\b",
    "~", "-a", "--help", "$HOME", "%TEMP%", "*", "?", "<a>", "a|b", '"', "'", "\0", "a\0b", "\n", "\t", "\x7f", "\u202ea", "a\u200b",
    "\ufeffa", "\u00e9", "e\u0301", "\u00c9", "\u212b", "\u00c5", "A\u030a", "\ufb01", "fi", "\u00df", "ss", "\u0130", "i\u0307", "\u0131",
    "\u017f", "s", "\u1e9e", "\u03c3", "\u03c2", "\uff21", "\u6807\u7b7e", "\U0001f389", "index", "INDEX", "search-index", "openapi",
    "__init__", "__pycache__", "_runtime", "common", "client", "models", "build", "dist", "node_modules", ".git", ".manifest", "x" * 60,
    "x" * 255, "X" * 256, "\u6807" * 100, "xy" * 900, "Thumbs.db", "desktop.ini", "a1", "a2", "a_1", "a-1", "a.1", "a1_", "",
)  # fmt: skip
# Names of Windows devices, also before a dot, colon or space.
DEVICE = re.compile(
    r"(?i)(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(?![^.: ])"
)
NAME = (
    st.sampled_from(NAMES)
    | st.text(min_size=1, max_size=6)
    | st.lists(st.sampled_from(NAMES), max_size=3).map("".join)
)


def described(names: Sequence[str]) -> dict[str, Any]:
    """An API whose tags, operations and schemas have these names."""
    component = re.compile(r"[^A-Za-z0-9._-]")
    schemas = {
        component.sub("_", name) or "_": {"type": "object", "properties": {"p": {"type": "string"}}}
        for name in names
    }
    paths = {
        f"/a{at}": {
            "get": {
                "operationId": name,
                "tags": [name],
                "responses": {
                    "200": {
                        "description": "D.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": f"#/components/schemas/{schema}"}
                            }
                        },
                    },
                },
            }
        }
        for at, (name, schema) in enumerate(
            zip(names, [component.sub("_", name) or "_" for name in names])
        )
    }
    return {
        "openapi": "3.0.3", "info": {"title": names[0], "version": "1"}, "paths": paths, "components": {"schemas": schemas},
    }  # fmt: skip


def rendered(names: Sequence[str], folder: Path) -> list[str]:
    """The paths of the client and of the reference of such an API, below --out."""
    (folder / "x.json").write_text(json.dumps(described(names)))
    api = parse(load(folder / "x.json")).api
    python = PythonTarget(api)
    targets = (python, ReferenceTarget(api, python.code_samples, documents={"openapi.json": "{}"}))
    return [f"{target.name}/{path}" for target in targets for path in render(target)]


def assert_safe(paths: Sequence[str]) -> None:
    folded: dict[str, str] = {}
    for path in paths:
        assert path.isascii() and len(path) <= 200, path
        parts = path.split("/")
        for part in parts:
            assert part not in ("", ".", "..") and part[-1] not in ". " and len(part) <= 120, path
            assert not re.search(r'[\x00-\x1f\x7f<>:"\\|?*]', part) and not DEVICE.match(part), path
        for length in range(1, len(parts) + 1):  # a path is not both a folder and a file
            whole = "/".join(parts[:length]) + ("" if length == len(parts) else "/")
            key = unicodedata.normalize("NFC", whole).casefold().rstrip("/")
            assert folded.setdefault(key, whole) == whole, (path, folded[key])
    assert len(set(paths)) == len(paths)


def test_output_paths_of_hostile_names_are_safe(tmp_path: Path) -> None:
    found = rendered(NAMES, tmp_path)
    assert_safe(found)
    assert sum(path.startswith("reference/") for path in found) > 2 * len(NAMES)


def test_output_paths_of_random_names_are_safe(tmp_path: Path) -> None:
    @settings(max_examples=120)
    @given(st.lists(NAME, min_size=1, max_size=8, unique=True))
    def search(names: list[str]) -> None:
        assert_safe(rendered(names, tmp_path))

    search()


@given(
    st.lists(
        st.lists(st.sampled_from(NAMES) | st.text(max_size=4), min_size=1, max_size=3).map(
            "/".join
        ),
        max_size=6,
        unique=True,
    )
)
def test_paths_accepted_by_check_are_safe(paths: list[str]) -> None:
    """The final check accepts only paths that are safe by the rules above."""
    try:
        check_paths(paths)
    except InputError:
        return
    assert_safe(paths)
