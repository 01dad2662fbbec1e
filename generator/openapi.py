"""The bundle as a target: 3.0.3 as YAML and JSON, and the same in 3.1."""

from __future__ import annotations

from dataclasses import replace

from generator.bundle import Bundle
from generator.target import Target


class OpenApiTarget(Target):
    name = "openapi"

    def __init__(self, bundle: Bundle) -> None:
        self.variables = {"bundle": bundle, "bundle_31": replace(bundle, convert=not bundle.is_31)}
        self.filters = {"yaml": Bundle.yaml, "json": Bundle.json}
