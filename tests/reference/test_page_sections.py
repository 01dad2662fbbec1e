"""Sections of pages that the search finds."""

from __future__ import annotations

import pytest

from generator.targets.reference.page_sections import page_sections


def sections(html: str) -> list[tuple[str, str, str, str]]:
    """Returns anchor, title, titles above and text of each section."""
    found = page_sections(f"<nav><h1>Menu</h1></nav><main>{html}</main>")
    return [(s.anchor, s.title, ": ".join(a.title for a in s.above), s.text) for s in found]


def test_headings_have_the_text_until_the_next_one() -> None:
    html = (
        "<h1>Times</h1><p>All <em>of</em> them.</p><h2 id=zones>Time <code>zones</code></h2>"
        "<ul><li>One</li><li>Two</li></ul><h3 id=utc>UTC</h3><p>Zero.<h2 id=ends>Ends</h2>Late."
    )
    assert sections(html) == [
        ("", "Times", "", "All of them."),
        ("zones", "Time zones", "Times", "One Two"),
        ("utc", "UTC", "Times: Time zones", "Zero."),
        ("ends", "Ends", "Times", "Late."),
    ]


def test_terms_are_sections_of_their_heading() -> None:
    html = (
        "<h1>Codes</h1><h2 id=all>All</h2><dl class=codes>"
        "<div id=A.1><dt><a href=#A.1><code>A.1</code></a> <span>429</span></dt><dd>Slow.</dd></div>"
        "<div><dt><span>404</span> Not Found</dt><dd>Gone.</dd></div></dl><p>After.</p>"
        "<dl><dt>Other</dt><dd>Text.</dd></dl>"
    )
    assert sections(html) == [
        ("", "Codes", "", ""),
        ("all", "All", "Codes", "After. Other Text."),
        ("A.1", "A.1", "Codes: All", "429. Slow."),
        ("all", "404 Not Found", "Codes: All", "Gone."),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<pre>import x</pre>",
        "<button>Copy</button>",
        "<nav>Next</nav>",
        "<footer>Foot</footer>",
        "<h2 id=x><a href=other.html>Other page</a></h2>",
        "<h2>No anchor</h2>",
        '<h2 id=x>""</h2>',
        "<br></section></div>",
    ],
)
def test_what_is_not_searched_is_left_out(html: str) -> None:
    assert sections(f"<h1>Page</h1>{html}") == [("", "Page", "", "")]


def test_small_text_of_heading_is_no_title() -> None:
    html = "<h1>Page</h1><h2 id=gen><a href=#gen>gen</a> <small>1.2</small></h2>"
    assert sections(html)[1] == ("gen", "gen", "Page", "1.2")
