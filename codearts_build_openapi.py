"""The command `codearts-build-openapi`: runs the package `generator` next to this module.

The package has a common name. The current folder, PYTHONPATH or another distribution may have one of that name,
so this module imports it by its path.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import NoReturn


def program() -> NoReturn:
    """Runs the command of this process, and exits."""
    # Until a command handles it, Ctrl-C ends the program without a traceback.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    folder = Path(__file__).parent / "generator"
    found = spec_from_file_location("generator", folder / "__init__.py")
    if found is None or found.loader is None:
        raise ImportError(f"{folder} is not a package")
    sys.modules["generator"] = package = module_from_spec(found)
    found.loader.exec_module(package)
    from generator.cli import program as run

    run()


if __name__ == "__main__":
    program()
