"""Comparison of two descriptions: changes, and which of them break callers.

Callers of the old description must be able to use the new one: their requests are still valid and mean
the same, and they can read all responses. So a change is *breaking* if

- a request is narrowed: a required parameter or property is added, a parameter or property becomes required, a
  limit is tightened, an enum value or null is no longer accepted, a default is changed or removed;
- a response is widened: an enum value or null is added, a limit is loosened, a property is no longer required, a
  media type is removed, a success status is added;
- an operation, parameter, property, success status, server or way to authenticate is removed, moved, serialized
  otherwise or of another type. Optional properties count too, because code reads them;
- a name in the generated client changes: operationId, `x-method`, tag, path parameter, schema of an object,
  `x-package`, `x-client`, the name of a waiter.

The reverse of the first two is *compatible*, and so are new operations, optional parameters, properties, error
statuses and deprecations. Changes of descriptions, titles, examples and references to a manual are *text only*.
Requests have no read-only properties, and responses have no write-only ones.

Changes of a schema with several uses are reported once, by its name; with one use, at that place.
Equal changes in several places are one change that lists all of them.

`compare` reads the intermediate representation; `untyped_keywords` adds the keywords that it lacks.
"""
