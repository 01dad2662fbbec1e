"""Limits that bound time and memory for untrusted descriptions.

Each is several times the needs of the largest public descriptions (13 MB, a million values, 40
levels).
"""

from __future__ import annotations

# -- input ---------------------------------------------------------------------

# One file, and all files of one description.
MAX_FILE_BYTES = 32 * 1024 * 1024
MAX_TOTAL_BYTES = 64 * 1024 * 1024
MAX_FILES = 5_000
# A text, a key and a number, in characters.
MAX_TEXT = 1024 * 1024
MAX_KEY = 4_000
MAX_NUMBER = 400
# Nesting of mappings and lists. libyaml's loader crashes the process at about 30,000.
MAX_DEPTH = 200
# Mappings, lists, keys and values of one file.
MAX_NODES = 2_500_000
# Values repeated by aliases, or by a `$ref` to a path item, which the bundle inlines.
MAX_REPEATED = 200_000
# References to references; and nested schemas without an object between them.
MAX_CHAIN = 100
# Properties and schemas merged by allOf, counted for each merge; public descriptions need a tenth.
MAX_MERGED = 100_000
# Variants of oneOf and anyOf that are merged with sibling keywords.
MAX_EXPANDED_VARIANTS = 2_000
# Nesting of callbacks, and their number, counted for each reference.
MAX_CALLBACK_DEPTH = 20
MAX_CALLBACKS = 5_000
# Findings of one description.
MAX_FINDINGS = 1_000

# -- download of a root document ------------------------------------------------

DOWNLOAD_SECONDS = 30
MAX_REDIRECTS = 5

# -- the validator's worker ---------------------------------------------------

# Seconds for the first and for the second of its passes, and bytes of memory.
VALIDATOR_SECONDS = 15
VALIDATOR_SECOND_PASS_SECONDS = 3
VALIDATOR_BYTES = 4 * 1024 * 1024 * 1024

# -- output --------------------------------------------------------------------

# A generated name; a path's part and the path below --out, in characters (Windows: 260 in all).
MAX_NAME = 80
MAX_PART = 120
MAX_PATH = 180
# Characters of text in outputs: for any description, and for each of its bytes (public ones: 70).
MAX_TEXT_OUTPUT = 10_000_000
MAX_TEXT_OUTPUT_PER_BYTE = 200

# Characters of one target; the largest public description (1,000 operations) makes 150 million.
MAX_OUTPUT = 512 * 1024 * 1024
# Fields in one tree of the reference; the rest is on the pages of schemas.
MAX_FIELDS = 250


def max_text_output(size: int) -> int:
    """Returns the limit of output text for a description of `size` bytes."""
    return MAX_TEXT_OUTPUT + MAX_TEXT_OUTPUT_PER_BYTE * size
