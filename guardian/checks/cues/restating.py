"""Cues of saying a customer's matter back, told by how it is done where their own words are not known."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_TOLD = (
    r"(?:wrote|write|said|say|told|tell|mentioned|mention|explained|explain|described|describe|reported|report|asked|"
    r"ask|noted|pointed out|let us know|indicated|complain|complained|added|stated|feel|felt)"
)
_LETTER = r"(?:letter|mail|e-?mail|message|note|photos?|description|report|account|pictures?|words|call|story|log|list)"
_US = (
    r"\b(?:our (?:club|offer|new|range|courses?|usual|procedure|hotel|team)|we take|hear about|the contents of|all of "
    r"their|a few questions|like all the others|until it's your turn|what you mean|"
    r"in your own words|tell us|here is what i|here's what i|you have to wait)\b"
)

RESTATING = Cues(
    cue(
        rf"you(?:'ve| have| had| also| just)? {_TOLD}(?: (?:us|me|my colleague|\w+))?(?: yesterday| today| on the "
        rf"phone| earlier)?,? (?:that|how|for|about|whether|the|it|your|you|a|an|of|to (?:have|be|know|get)) "
        rf"[^.!?\n]{{10,200}}",
        0.75,
        unless=_US,
    ),
    cue(
        rf"(?:from|by|going by|judging by|according to|as|given|the way|if) (?:what |how )?you(?:'ve| have)? (?:\w+ )?"
        rf"(?:{_TOLD}|put)(?: it| me| us)?,? [^.!?\n]{{10,200}}|(?:from|in|as i (?:read|understand)|reading|going by|"
        rf"judging by|according to) your (?:\w+ )?{_LETTER},? [^.!?\n]{{10,200}}",
        0.75,
        unless=_US,
    ),
    cue(
        r"(?:if|let me (?:check|see|make sure)(?: that| whether| if)?|just to (?:check|be sure|make sure)|to (?:check|"
        r"make sure|be sure)(?: that)?|have i|did i|i hope) ?(?:i|we)?(?:'ve| have)? (?:got|get|have|read|understand|"
        r"understood|follow|followed) (?:this|it|that|you|everything|your \w+)(?: all)? (?:right|straight|correctly|"
        r"properly|clear|aright)[,:;?]? [^.!?\n]{8,200}|(?:am i|are we) (?:right|correct) (?:in thinking|to think|in "
        r"saying|in assuming|that)(?: that)? (?:you|your|the|it|both|one|two|only|there)[^.!?\n]{8,200}|correct me if"
        r"[^.!?\n]{5,200}",
        0.8,
        unless=_US,
    ),
    cue(
        r"(?:(?:i|we) (?:gather|take it|see|note|notice|hear|understand|realise|realize|read|can tell)(?: from your "
        r"\w+)?(?: that)?|it (?:sounds|seems|looks)(?: to me)? (?:as if|as though|like|that)) (?:you(?:'d|'ve|'re|"
        r"'ll)? "
        r"(?!for |had a|had some|have a few|mean)|your |both |only |neither |the \w+ (?:you|went|came|has|had|is|was|"
        r"were|\w+ed) )[^.!?\n]{10,200}|i see: [^.!?\n]{10,200}(?:was|were|had|did|didn't|wasn't)(?: [\w'-]+){1,4}",
        0.75,
        unless=_US + r"|\b(?:frustrat\w+|upset|angry|disappoint\w+|coming from|you so much|third floor)\b",
    ),
    cue(
        r"(?:what|the thing that) (?:bothers|bothered|worries|worried|troubles|annoys|annoyed|upsets|upset|hurts|hurt|"
        r"matters to|concerns|puzzles|you (?:want|need|ask for|mind|object to|wish|are after|dislike)) ?(?:you)? "
        r"?(?:most |more |above all )?(?:is|isn't|was|wasn't|about)[^.!?\n]{8,200}|your (?:main |real |first |chief "
        r"|only )?(?:point|worry|concern|question|wish|fear|request|complaint|objection|problem|aim|idea|preference|"
        r"impression) (?:is|was|isn't|seems to be) (?:that|not|whether|how|why|about|to)[^.!?\n]{8,200}",
        0.8,
        unless=_US,
    ),
    cue(
        r"you(?:'d| would) (?:like|rather|prefer|love)(?: to)? (?!know more|to hear|hear)[^.!?\n]{0,80}(?:without|"
        r"until|because|as|since|by|instead|than|before|but|rather|not)(?: [\w'-]+){1,5}|you (?:need|want|wanted|"
        r"needed|hoped for) (?:[\w'-]+ ){1,6}(?:by|because|before|since|as|until|for|without|but|on|rather than|"
        r"instead of) (?:[\w'-]+ ){1,6}[\w'-]+|you were (?:told|promised|charged|billed|sent|given|quoted|offered|"
        r"asked|passed|assured|served|left|only)(?: [\w'-]+){2,6}",
        0.75,
        unless=_US + r"|\b(?:if you|when you|should you|could you|please)\b",
    ),
    cue(
        r"you(?:'ve| have|'d| had) (?:already |now |also |since |both |twice )?(?:tried|reset|paid|waited|ordered|sent|"
        r"called|rung|bought|booked|written|restarted|checked|returned|replaced|changed|swapped|cleaned|been "
        r"(?:waiting|told|charged|billed|passed|without|sent)|had) (?:[\w'-]+ ){3,6}[\w'-]+|you (?:paid|waited|"
        r"ordered|bought|booked|reset|tried|joined|got|received|asked|rang|called|came) (?:[\w'-]+ ){2,6}(?:and|but|"
        r"yet|then|only) (?:[\w'-]+ ){1,5}[\w'-]+",
        0.7,
        unless=_US + r"|\b(?:if you|when you|once you|should|unless|may|can)\b",
    ),
    cue(
        r"so(?:,)? (?:it's|it is|the problem is|the trouble is) not [^.!?\n]{3,80}(?:it's|it is|but)[^.!?\n]{3,120}|"
        r"so(?:,)? (?:the|your|both|only|one) [^.!?\n]{3,80}(?:but|and yet|yet|while)[^.!?\n]{3,120}|(?:to sum up|in "
        r"other words|in short|in a nutshell|to recap|put briefly)(?: then)?,? (?!our|we|you (?:have|must|need|can|"
        r"should|will)|please)(?:[\w'-]+ ){1,4}(?:only|can|needs?|wants?|won't|will not|doesn't|don't|has|have|is|are|"
        r"was|were|works|keeps|never|still|mustn't)[^.!?\n]{3,160}",
        0.7,
        unless=_US + r"|\b(?:offers everything|i(?:'ve| have|'ll)|we(?:'ve| have|'ll))\b",
    ),
)
