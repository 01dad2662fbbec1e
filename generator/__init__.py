"""Generates a Python client, reference docs and a bundle from an OpenAPI description.

The pipeline, in `build`: `load` files into one document, `validate` and `lint` it, `parse` it into
the `ir`, make `targets`, `render` their templates, `write` the files. `cli` runs it.
"""

# The only place of the version: the wheel, --version and reports read it.
__version__ = "1.0.0"
