"""Names for Python identifiers, classes, modules and files.

The rules:
- Case: `getHTTPStatus-v2` is `get_http_status_v2` as an argument, attribute, method or module,
  `GetHTTPStatusV2` as a class. Signs between words are removed; `+1` and `-1` become `plus_1` and
  `minus_1`. Letters of any script stay, normalized (NFKC). In modules, which are files, accents are
  removed and other scripts become codes.
- An invalid name (empty, or beginning with a digit) gets a prefix: `value_`, `do_`, `part_`,
  `Model`.
- Names that Python or generated modules use get the suffix `_`: `class_`, `Any_`.
- If two names of a scope were equal, ignoring case, the one already spelled so keeps it, else the
  first by alphabet; the others get a number: `pet_id2`.
- An inline object is named by its title, else by its location: `GetPetResponse`, `PetOwnerItem`.
  Union variants without title are `PetOption1`, `PetOption2`, sorted by their properties' names.
The order of the input does not matter.
"""

from __future__ import annotations

import builtins
import keyword
import re
import sys
import unicodedata
from collections.abc import Callable, Container, Iterable, Mapping

# Builtins that annotations use: an attribute of that name would hide them in its class.
ANNOTATION_BUILTINS = {
    "bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type",
}  # fmt: skip
# Parameters that methods have already.
METHOD_PARAMETERS = {"self", "cls"}
# Methods of every model.
MODEL_METHODS = {"from_json", "from_dict", "to_json", "to_dict"}
# Names that generated modules import, which no class of a description may have.
GENERATED_IMPORTS = {
    "Any", "Iterator", "AsyncIterator", "Literal", "Model", "OneOf", "ResponseModel", "Sequence", "Mapping", "Upload", "Download", "AsyncDownload",
    "ItemStream", "AsyncItemStream", "ServerSentEvent", "StreamItems",
    "Resource", "AsyncResource", "UNSET", "UnsetType", "None", "True", "False", "ClassVar",
    "ExpectedResponse", "Body", "Follower", "Operation", "Pagination", "Parameter", "Waiter", "FILE", "OPERATIONS",
}  # fmt: skip
RESERVED_CLASS_NAMES = GENERATED_IMPORTS.union(dir(builtins))
# Device names, which Windows refuses as files.
WINDOWS_DEVICES = {"con", "prn", "aux", "nul"}
WINDOWS_DEVICES |= {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
# Packages that the client imports.
CLIENT_DEPENDENCIES = {
    "msgspec", "httpx2", "httpx", "aiohttp", "multidict", "yarl", "anyio", "h11", "certifi", "idna", "test", "tests",
}  # fmt: skip
SIGN_BEFORE_DIGIT = re.compile(r"(?<![^\W_])([+-])(?=\d)")
# File systems allow 255 bytes, including suffixes.
MAX_MODULE_NAME = 60


def words(text: str) -> list[str]:
    """Returns the words of a name: get, HTTP, Status, v2 for `getHTTPStatus_v2`."""
    text = unicodedata.normalize("NFKC", text)
    if text[:1] in ("+", "-"):
        text = SIGN_BEFORE_DIGIT.sub(
            lambda found: "plus " if found[1] == "+" else "minus ", text, count=1
        )
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^\W_A-Z]+|[^\W_]+", text)


def snake(text: str) -> str:
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in words(text))


def identifier(text: str, prefix: str) -> str:
    """Returns `text` without invalid characters, with `prefix` if it is still not an identifier."""
    made = unicodedata.normalize("NFKC", text)
    if not made.isidentifier():
        made = "".join(each for each in made if f"a{each}".isidentifier())
    return made if made.isidentifier() else f"{prefix}{made}"


def attribute(name: str) -> str:
    """Returns the name of an argument or attribute: snake_case, with `_` after reserved names."""
    made = identifier(snake(name), "value_").rstrip("_")
    return mark_reserved(made, ANNOTATION_BUILTINS | METHOD_PARAMETERS)


def field(name: str) -> str:
    """Returns the name of a model's field."""
    return mark_reserved(attribute(name), MODEL_METHODS)


def mark_reserved(name: str, reserved: Container[str]) -> str:
    """Appends `_` to a name that is in `reserved` or a keyword of Python."""
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def method(name: str) -> str:
    """Returns the name of a method. `list` is allowed: annotations there use `builtins.list`."""
    made = identifier(snake(name), "do_").rstrip("_")
    return mark_reserved(made, ANNOTATION_BUILTINS - {"list"})


def class_name(name: str) -> str:
    """Returns the name of a class, with a capital first, so that it never equals an attribute."""
    made = identifier(pascal(name), "Model")
    if not made[0].isupper():
        made = f"Model{made}"
    return mark_reserved(made, RESERVED_CLASS_NAMES)


def module(name: str) -> str:
    """Returns the name of a module, which is a valid file name on any system."""
    made = identifier("".join(map(ascii_letter, snake(name))), "part_")
    return mark_reserved(made[:MAX_MODULE_NAME].rstrip("_"), WINDOWS_DEVICES)


def ascii_letter(letter: str) -> str:
    """Returns a letter without accents, or its code for other scripts."""
    made = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode().lower()
    return made if made or unicodedata.combining(letter) else f"u{ord(letter):x}"


def has_codes(name: str) -> bool:
    """Whether a module or package of this name would have codes instead of letters."""
    return any(ascii_letter(each) == f"u{ord(each):x}" for each in name)


def package(name: str) -> str:
    """Returns the name of a package that hides none of its dependencies."""
    made = module(name)
    return f"{made}_client" if made in CLIENT_DEPENDENCIES | sys.stdlib_module_names else made


# Characters that JSON can write only with escapes.
ESCAPED = re.compile(r'["\\\x00-\x1f]')


def is_field(name: str) -> bool:
    """Whether a property can be a field of a model.

    The runtime uses `(extra)` itself. JSON can write quotes, backslashes and control characters only
    with escapes, which decoders do not compare.
    """
    return name != "(extra)" and not ESCAPED.search(name)


def unique_names(
    names: Iterable[str], convert: Callable[[str], str], taken: Iterable[str] = ()
) -> Mapping[str, str]:
    """Converts names by `convert`, and numbers duplicates and `taken` ones.

    Case is ignored, because some file systems ignore it.
    """
    wishes = {name: convert(name) for name in names}
    used = {each.lower() for each in taken}
    # A numbered name never takes a name that another one gets without a number.
    reserved = used | {wish.lower() for wish in wishes.values()}
    found: dict[str, str] = {}
    counts: dict[str, int] = {}
    spelled_so_first = sorted(
        wishes, key=lambda each: (wishes[each] != each, wishes[each].rstrip("_") != each, each)
    )
    for name in spelled_so_first:
        made = wishes[name]
        if made.lower() in used:
            made = add_number(made, reserved, counts)
        used.add(made.lower())
        reserved.add(made.lower())
        found[name] = made
    return found


def add_number(wish: str, taken: Container[str], counts: dict[str, int] | None = None) -> str:
    """Appends to `wish` the first free number from 2; `taken` are in lower case.

    `counts` caches the last number of each name.
    """
    counts = {} if counts is None else counts
    while True:
        count = counts[wish] = counts.get(wish, 1) + 1
        made = f"{wish}_{count}" if wish[-1:].isdigit() else f"{wish}{count}"
        if made.lower() not in taken and made.lower() not in WINDOWS_DEVICES:
            return made
