"""Plain data as YAML."""

from __future__ import annotations

from typing import Any

import yaml

from generator.json_writer import HIDDEN
from generator.texts import Text


class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Plain YAML without anchors, so that each part can be read by itself."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def represented(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"' if HIDDEN.search(text) else None)


Dumper.add_representer(str, represented)
Dumper.add_representer(Text, represented)


def to_yaml(value: Any) -> str:
    dumped: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    # All of these stand between double quotes, and what YAML itself finds unprintable is an escape already.
    return HIDDEN.sub(lambda found: f"\\U{ord(found[0]):08x}", dumped)
