"""Pure: the elements of HTML by what they are, as the HTML standard names them (§13.1.2 void and raw text elements,
§13.2.6.4.7 what closes an open paragraph, §15.3 what is shown as a block).
"""

from __future__ import annotations


def named(names: str) -> frozenset[str]:
    """The names in a list parted by blanks."""
    return frozenset(names.split())


# Those that have no end; the last four are of former times.
VOID = named("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen")
RAW = named("script style title textarea xmp iframe noembed noframes")  # what is in them is no markup
CLOSES_P = named(
    "address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre "
    "section table ul"
)
BLOCKS = CLOSES_P | named("body caption dd details dir dt figcaption figure html li menu summary tbody tfoot thead tr")
INLINE = named(
    "a abbr acronym b bdi bdo big cite code data dfn em font i img ins del kbd label mark nobr q s samp small span "
    "strike strong sub sup time tt u var wbr o:p"
)
