"""Names that are safe in Python and in paths, made once, before anything is rendered.

The same names give the same result whatever their order: where two would be equal, all but the first by
alphabet get a number.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

# Builtins that annotations use: an attribute of that name would hide them in its class.
ANNOTATING = {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"}
# What every method has already.
RESERVED = {"self", "cls"}
# What the modules of models import, so that no class of a description may be called so.
IMPORTED = {
    "Any", "Iterator", "AsyncIterator", "Literal", "Model", "Sequence", "Mapping", "Upload", "Download", "AsyncDownload",
    "Resource", "AsyncResource", "UNSET", "UnsetType", "None", "True", "False",
}  # fmt: skip
# Names of devices, which Windows does not take as files.
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def words(text: str) -> list[str]:
    """The words of a name in any case style: `getHTTPStatus_v2` has get, HTTP, Status and v2."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^\W_A-Z]+|[^\W_]+", unicodedata.normalize("NFKC", text))


def snake(text: str) -> str:
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in words(text))


def attribute(name: str) -> str:
    """A name as an argument or attribute: snake_case, with `_` behind where Python means something else by it."""
    made = snake(name)
    if not made or not made.isidentifier():
        made = f"value_{made}".rstrip("_")
    if keyword.iskeyword(made) or made in ANNOTATING | RESERVED:
        made += "_"
    return made


def method(name: str) -> str:
    """A name as a method. `list` may stay: nothing in a class of methods is annotated with it."""
    made = snake(name)
    if not made or not made.isidentifier():
        made = f"do_{made}".rstrip("_")
    return made + "_" if keyword.iskeyword(made) else made


def class_name(name: str) -> str:
    made = pascal(name)
    if not made or not made.isidentifier():
        made = f"Model{made}"
    if made in IMPORTED or hasattr(builtins, made) or keyword.iskeyword(made):
        made += "_"
    return made


def module(name: str) -> str:
    """A name as a module, and so as a file on any system."""
    made = snake(name)
    if not made or not made.isidentifier():
        made = f"part_{made}".rstrip("_")
    return made + "_" if keyword.iskeyword(made) or made in DEVICES else made


def distinct(names: Iterable[str], made_by: Callable[[str], str], taken: Iterable[str] = ()) -> Mapping[str, str]:
    """Each name with what `made_by` makes of it, numbered where two would be the same or one is taken.

    Letter case is not told apart, since some file systems do not.
    """
    found: dict[str, str] = {}
    used = {each.lower() for each in taken}
    for name in sorted(names):
        wish = made = made_by(name)
        count = 2
        while made.lower() in used:
            made, count = f"{wish}_{count}" if wish[-1:].isdigit() else f"{wish}{count}", count + 1
        used.add(made.lower())
        found[name] = made
    return found
