"""Names that are safe in Python and in paths, made once, before anything is rendered.

The rules, all of them:
- Case: `getHTTPStatus-v2` is `get_http_status_v2` as an argument, attribute, method or module, `GetHTTPStatusV2` as
  a class. Signs between words go; `+1` and `-1` are `plus_1` and `minus_1`. Letters of any script stay, as Python
  writes them (NFKC); but in the names of modules, which are files, accents go and other scripts are written by code.
- What is then no name (empty, a digit first) gets a word in front: `value_`, `do_`, `part_`, `Model`.
- What Python or the generated modules mean something else by gets `_` behind: `class_`, `Any_`.
- Where two names of one scope would be equal, letter case not told apart, the one that was written so already
  has it, else the first by alphabet; the others get a number: `pet_id2`.
- An object that is no component is called by its title; else by where it stands, as `GetPetResponse`, `PetOwnerItem`
  are. Variants of a choice without title are `PetOption1`, `PetOption2`, by the alphabet of their properties' names.
The same names give the same result whatever their order.
"""

from __future__ import annotations

import builtins
import keyword
import re
import sys
import unicodedata
from collections.abc import Callable, Container, Iterable, Mapping

# Builtins that annotations use: an attribute of that name would hide them in its class.
ANNOTATING = {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"}
# What every method has already.
RESERVED = {"self", "cls"}
# What the modules of models, resources and operations import, so that no class of a description may be called so.
IMPORTED = {
    "Any", "Iterator", "AsyncIterator", "Literal", "Model", "ResponseModel", "Sequence", "Mapping", "Upload", "Download", "AsyncDownload",
    "Resource", "AsyncResource", "UNSET", "UnsetType", "None", "True", "False", "ClassVar",
    "ExpectedResponse", "Body", "Follower", "Operation", "Pagination", "Parameter", "Waiter", "FILE", "OPERATIONS",
}  # fmt: skip
# Names of devices, which Windows does not take as files.
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}
# What the client imports itself, beside the standard library.
NEEDED = {
    "msgspec",
    "httpx2",
    "httpx",
    "pyreqwest",
    "anyio",
    "h11",
    "certifi",
    "idna",
    "test",
    "tests",
}
SIGNED = re.compile(r"(?<![^\W_])([+-])(?=\d)")
# File systems take 255 bytes, and what is added to a name takes some.
LONGEST = 60


def words(text: str) -> list[str]:
    """The words of a name in any case style: `getHTTPStatus_v2` has get, HTTP, Status and v2."""
    text = unicodedata.normalize("NFKC", text)
    if text[:1] in ("+", "-"):
        text = SIGNED.sub(lambda found: "plus " if found[1] == "+" else "minus ", text, count=1)
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^\W_A-Z]+|[^\W_]+", text)


def snake(text: str) -> str:
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in words(text))


def identifier(text: str, prefix: str) -> str:
    """Text as an identifier, by leaving out what cannot stand in one; with a word in front where it is none yet."""
    made = unicodedata.normalize("NFKC", text)
    if not made.isidentifier():
        made = "".join(each for each in made if f"a{each}".isidentifier())
    return made if made.isidentifier() else f"{prefix}{made}"


def attribute(name: str) -> str:
    """A name as an argument or attribute: snake_case, with `_` behind where Python means something else by it."""
    made = identifier(snake(name), "value_").rstrip("_")
    return made + "_" if keyword.iskeyword(made) or made in ANNOTATING | RESERVED else made


def method(name: str) -> str:
    """A name as a method. `list` may stay: classes of methods call the other one `builtins.list`."""
    made = identifier(snake(name), "do_").rstrip("_")
    return made + "_" if keyword.iskeyword(made) or made in ANNOTATING - {"list"} else made


def class_name(name: str) -> str:
    """A name as a class: it begins with a capital letter, so that no attribute is ever called the same."""
    made = identifier(pascal(name), "Model")
    if not made[0].isupper():
        made = f"Model{made}"
    return (
        made + "_"
        if made in IMPORTED or hasattr(builtins, made) or keyword.iskeyword(made)
        else made
    )


def module(name: str) -> str:
    """A name as a module, and so as a file on any system."""
    made = identifier("".join(plain_letter(each) for each in snake(name)), "part_")[
        :LONGEST
    ].rstrip("_")
    return made + "_" if keyword.iskeyword(made) or made in DEVICES else made


def plain_letter(letter: str) -> str:
    """A letter as files of any system are called: without its accents, and those of other scripts by their codes."""
    made = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode().lower()
    return made if made or unicodedata.combining(letter) else f"u{ord(letter):x}"


def package(name: str) -> str:
    """A name as a package, which hides none that it needs."""
    made = module(name)
    return f"{made}_client" if made in sys.stdlib_module_names or made in NEEDED else made


def is_field(name: str) -> bool:
    """Whether a property can be a field of a model: `(extra)` is what the runtime calls the one for those that cannot,
    and lint refuses quotes, backslashes and control characters, which msgspec does not take."""
    return name != "(extra)"


def distinct(
    names: Iterable[str], made_by: Callable[[str], str], taken: Iterable[str] = ()
) -> Mapping[str, str]:
    """Each name with what `made_by` makes of it, numbered where two would be the same or one is taken.

    Letter case is not told apart, since some file systems do not.
    """
    wishes = {name: made_by(name) for name in names}
    used = {each.lower() for each in taken}
    # Nobody loses the name that it was given for a number.
    natural = used | {wish.lower() for wish in wishes.values()}
    found: dict[str, str] = {}
    counts: dict[str, int] = {}
    for name in sorted(
        wishes, key=lambda each: (wishes[each] != each, wishes[each].rstrip("_") != each, each)
    ):
        made = wishes[name]
        if made.lower() in used:
            made = numbered(made, natural, counts)
        used.add(made.lower())
        natural.add(made.lower())
        found[name] = made
    return found


def numbered(wish: str, taken: Container[str], counts: dict[str, int] | None = None) -> str:
    """A name with the first number from 2 on that makes it free; `taken` are in lower case.

    `counts` keeps where to go on from, where many wish for the same.
    """
    counts = {} if counts is None else counts
    while True:
        count = counts[wish] = counts.get(wish, 1) + 1
        made = f"{wish}_{count}" if wish[-1:].isdigit() else f"{wish}{count}"
        if made.lower() not in taken and made.lower() not in DEVICES:
            return made
