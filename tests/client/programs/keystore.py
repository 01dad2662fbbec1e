"""Uploads a keystore, lets a colleague use it, reads it back, and deletes it.

python keystore.py release.jks mara.chen
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from codearts_build import CodeArtsBuild, UploadFile
from codearts_build.models import StoredFile


def show(sent: int, length: int | None) -> None:
    print(f"sent {sent} of {length} bytes")


def find(client: CodeArtsBuild, name: str) -> StoredFile:
    for file in client.files.iter(search=name):
        if file.keystore_name == name:
            return file
    raise LookupError(f"{name} is not stored")


def main(path: Path, colleague: str) -> int:
    copy = path.with_suffix(".copy")
    with CodeArtsBuild(region="cn-north-4", base_url=os.environ.get("BUILD_URL")) as client:
        client.files.upload(
            file=UploadFile(path, progress=show), privacy="true", description="signs releases"
        )
        stored = find(client, path.name)
        if stored.id is None or stored.domain_id is None:
            raise LookupError(f"{path.name} has no id")

        client.files.create_permission(
            keystore_id=stored.id, user_name=colleague, usage=True, modify=False, delete=False
        )
        for permission in client.files.iter_permissions(keystore_id=stored.id):
            print(f"{permission.user_name}: {'may' if permission.usage else 'may not'} use it")

        with client.files.download(
            domain_id=stored.domain_id, id=stored.id, name=path.name
        ) as download:
            size = download.save_to(copy)
        print(f"read back {size} bytes, equal: {copy.read_bytes() == path.read_bytes()}")

        client.files.delete(keystore_id=stored.id)
        print(f"deleted {stored.id}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
