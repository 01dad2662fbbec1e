"""The vocabulary of OpenAPI: objects, media types, patterns and the upgrade to 3.1."""
