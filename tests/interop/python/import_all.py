"""Imports each module of the generated client."""

import importlib
import pkgutil
import sys

import codeartsbuild

modules = [
    module.name for module in pkgutil.walk_packages(codeartsbuild.__path__, "codeartsbuild.")
]
for name in modules:
    importlib.import_module(name)
print(f"{len(modules)} modules imported")
sys.exit(len(modules) < 100)
