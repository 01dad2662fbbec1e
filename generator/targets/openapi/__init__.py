"""The bundle as a target, in YAML and JSON, with documents about it: code samples and workflows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator import ir
from generator.openapi.downgrade import downgrade_to_31
from generator.openapi.objects import grammar_of
from generator.openapi.upgrade import to_31
from generator.targets.base import Target
from generator.targets.openapi.overlay import code_samples_overlay
from generator.targets.openapi.serializers import to_json, to_yaml
from generator.targets.openapi.workflows import arazzo_document
from generator.targets.python.code_samples import CodeSamples

__all__ = ["CODE_SAMPLES", "WORKFLOWS", "OpenApiTarget", "published_documents"]

CODE_SAMPLES, WORKFLOWS = "code-samples.overlay.yaml", "workflows.arazzo.yaml"


class OpenApiTarget(Target):
    name = "openapi"

    def __init__(self, bundle: dict[str, Any], api: ir.Api, python: CodeSamples) -> None:
        self.documents = companion_documents(bundle, api, python, "openapi.yaml")
        self.variables = {
            "bundle": bundle,
            "bundle_31": in_31(bundle),
            "documents": self.documents,
        }
        self.filters = {"yaml": to_yaml, "json": to_json}

    def is_needed(self, path: str) -> bool:
        file = path.removesuffix(".jinja")
        return file not in (CODE_SAMPLES, WORKFLOWS) or file in self.documents


def in_31(bundle: dict[str, Any]) -> dict[str, Any]:
    """Returns the bundle in OpenAPI 3.1, from whichever version it has."""
    minor = grammar_of(bundle).minor
    return bundle if minor == 1 else to_31(bundle) if minor == 0 else downgrade_to_31(bundle)


def published_documents(
    bundle: dict[str, Any], api: ir.Api, python: CodeSamples
) -> Mapping[str, str]:
    """Returns the files that are published with the reference, by name."""
    return {
        "openapi.json": to_json(bundle),
        "openapi-3.1.json": to_json(in_31(bundle)),
        **companion_documents(bundle, api, python, "openapi.json"),
    }


def companion_documents(
    bundle: dict[str, Any], api: ir.Api, python: CodeSamples, description: str
) -> Mapping[str, str]:
    """Returns the documents about the bundle, by file name; `description` is the bundle's file.

    An API without operations has no code samples, one without guides no workflows.
    """
    found = {}
    if api.operations:
        found[CODE_SAMPLES] = to_yaml(code_samples_overlay(bundle, api, python, description))
    if api.guides:
        found[WORKFLOWS] = to_yaml(arazzo_document(api, bundle, description))
    return found
