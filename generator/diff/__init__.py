"""Comparison of two descriptions: changes, and which of them break callers.

A caller of OLD must get on with NEW: what it may send must still be accepted and mean the same, and what it
receives must be something that it knew. So a change is *breaking* where

- a request is narrowed: a required parameter or property is added, something becomes required, a limit is
  tightened, an enum value or null is no longer accepted, a default changes or goes;
- a response is widened: an enum value or null is added, a limit is loosened, something is no longer required, a
  media type is gone, a success status is added;
- something is gone, moved, of another type or sent in another form: operations, parameters, properties
  (optional ones too, since code reads them), success statuses, servers, ways to authenticate;
- a name changes that code is made of: operationId, `x-method`, tag, path parameter, schema of an object,
  `x-package` and `x-client`, a waiter's name.

The reverse of the first two is *compatible*, and so are new operations, optional parameters, properties and
error statuses, and deprecations. Descriptions, titles, examples and references to a manual are *text only*.
Requests lack read-only properties; responses lack write-only ones.

Changes of a schema with several uses are reported once, by its name; with one use, at that place.
Equal changes in several places are one change that lists all of them.

`compare` reads the intermediate representation; `untyped_keywords` adds the keywords that it lacks.
"""
