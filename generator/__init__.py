"""Renders an OpenAPI description into a Python client, a reference and a bundle."""
