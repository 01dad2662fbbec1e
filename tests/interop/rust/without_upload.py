"""Writes the bundle without its one form, which progenitor refuses (limits.yaml)."""

import json
from pathlib import Path

document = json.loads(Path("openapi.json").read_text(encoding="utf-8"))
del document["paths"]["/v2/keystore/upload"], document["components"]["schemas"]["FileUpload"]
Path("without-upload.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
