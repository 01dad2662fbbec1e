"""How large a description may be, so that none takes more time or memory than it deserves.

Each is several times what the largest public descriptions need (13 MB, a million values, forty levels).
"""

from __future__ import annotations

# -- what is read -------------------------------------------------------------

# One file, and all files of one description.
MAX_FILE_BYTES = 32 * 1024 * 1024
MAX_TOTAL_BYTES = 64 * 1024 * 1024
MAX_FILES = 5_000
# One text, one key and one number, in characters.
MAX_TEXT = 1024 * 1024
MAX_KEY = 4_000
MAX_NUMBER = 400
# Mappings and lists inside each other. libyaml's loader crashes the process at about 30,000.
MAX_DEPTH = 200
# Mappings, lists, keys and values of one file.
MAX_NODES = 2_500_000
# Of those, what is there again by an alias, or by a `$ref` to a path item, which the bundle repeats too.
MAX_REPEATED = 200_000
# References that lead to references; and schemas inside each other with no object between.
MAX_CHAIN = 100
# What schemas have by allOf, properties and schemas, each counted in every schema that joins it; ten times what public
# descriptions need.
MAX_JOINED = 100_000
# Schemas that choices with more beside them make, each of which is a choice's variant joined with that.
MAX_WAYS = 2_000
# Callbacks inside callbacks, and all of them, each counted wherever a reference leads to it.
MAX_LEVELS = 20
MAX_CALLBACKS = 5_000
# Findings of one reading; whoever has more has another problem.
MAX_FINDINGS = 1_000

# -- the validator's worker ---------------------------------------------------

# Seconds for the first and for the second of its passes, and bytes of memory.
VALIDATOR_SECONDS = 15
VALIDATOR_SECOND_PASS_SECONDS = 3
VALIDATOR_BYTES = 4 * 1024 * 1024 * 1024

# -- what is written ----------------------------------------------------------

# A name made from a description's; a part of a path and the whole below --out, in characters (Windows: 260 in all).
MAX_NAME = 80
MAX_PART = 120
MAX_PATH = 180
# What outputs may say, in characters: of any description, and for each byte of it. Public ones need 70 at most.
MAX_SAID = 5_000_000
MAX_SAID_PER_BYTE = 200

# What one target may have, in characters; the 1,000 operations of the largest public description make 150 million.
MAX_OUTPUT = 512 * 1024 * 1024
# How many fields one tree of the reference shows before it leaves the rest to the pages of schemas.
MAX_FIELDS = 250


def most_said(size: int) -> int:
    """How much outputs may say of a description of so many bytes."""
    return MAX_SAID + MAX_SAID_PER_BYTE * size
