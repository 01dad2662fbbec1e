"""YAML and JSON without invisible characters."""

from __future__ import annotations

import json
from typing import Any

import yaml

from generator.targets.escaping import INVISIBLE, escape_invisible, escape_invisible_json


def to_json(value: Any) -> str:
    return escape_invisible_json(json.dumps(value, ensure_ascii=False, indent=2))


class Code(str):
    """Text of several lines that YAML shows line by line."""


class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Plain YAML without anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def represent_text(dumper: Any, text: str) -> Any:
    style = "|" if isinstance(text, Code) else None
    style = '"' if INVISIBLE.search(text) else style
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style=style)


Dumper.add_representer(str, represent_text)
Dumper.add_representer(Code, represent_text)


def to_yaml(value: Any) -> str:
    dumped: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    # Invisible characters are inside double quotes; YAML has escaped unprintable ones already.
    return escape_invisible(dumped)
