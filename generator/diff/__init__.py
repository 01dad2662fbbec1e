"""What changed between two descriptions, and whether a caller notices.

A caller of OLD must get on with NEW: what it may send must still be accepted and mean the same, and what it
receives must be something that it knew. So a change is *breaking* where

- a request is narrowed: a required parameter or property is added, something becomes required, a limit is
  tightened, an enum value or null is no longer accepted, a default changes or goes;
- an answer is widened: an enum value or null is added, a limit is loosened, something is no longer required, a
  media type is gone, a success status is added;
- something is gone, moved, of another type or sent in another form: operations, parameters, properties
  (optional ones too, since code reads them), success statuses, servers, ways to authenticate;
- a name changes that code is made of: operationId, `x-method`, tag, path parameter, schema of an object,
  `x-package` and `x-client`, a waiter's name.

The reverse of the first two is *compatible*, and so are new operations, optional parameters, properties and
error statuses, and deprecations. Descriptions, titles, examples and references to a manual are *text only*.
A read-only property is no part of requests, a write-only one none of answers.

A schema that several places use is told once, by its name; one that a single place uses is told there. What is
the same in several places is one change with all of them.

`compare` reads the intermediate representation; `beyond` adds what that lacks.
"""
