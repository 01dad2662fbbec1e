"""Generates a Python client, reference docs and a bundle from an OpenAPI description.

The pipeline, in `build`: `load` files into one document, `validate` and `lint` it, `parse` it into
the `ir`, make `targets`, `render` their templates, `write` the files. `cli` runs it.
"""
