"""Cues of a deal: others who have it, what it would spare, whether they have heard of it; its price, its last day.

Each is a kind of sign, harmless alone; what is counted is how many kinds stand together.
"""

from __future__ import annotations

from guardian.checks.cues.merchandise import GIVEN, NUM
from guardian.checks.match import Cues, cue

_SOME = (
    r"(?:many|most|several|quite a few|a few|plenty of|lots of|some|other|frequent|regular|seasoned|experienced|all)"
)
_TAKE = (
    r"(?:take|took|taken|have taken|finds?|found|tell us|tell me|say|swear|end|ended|moved?|go|went|choose|chose|"
    r"chosen|use|used|add|added|switch|switched|book|booked|sleep|love|prefer|come|came|get|opt|keep|never|no longer|"
    r"wear|"
    r"run|pay|buy|bought|order|own)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|midnight|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|christmas|easter|the \d+\w*|(?:this|the) (?:week|month|year|season))"
)

LURES = Cues(
    # Who has it.
    cue(
        rf"{_SOME} (?:of (?:our|my|the) )?(?:other )?(?:[\w-]+ )?\w+s(?: (?:who|that|at|in|with|like) (?:[\w'-]+ )"
        rf"{{1,5}}[\w'-]+)? {_TAKE}(?: [\w'-]+){{0,4}}|(?:most|all|those|many) who (?:have |had )?(?:tried|taken|"
        rf"bought|used|done|switched|joined)|(?:[\w-]+s who|people|those|anyone|everyone|whoever|wearers|"
        rf"owners|users|"
        rf"members|customers|guests) (?:who |that |with |of |on )?(?:[\w'-]+ ){{0,6}}(?:[\w'-]+ ){{0,6}}(?:usually|"
        rf"often|mostly|generally|"
        rf"tend|tell us|tell me|swear|end up|never|no longer|love|find)",
        0.4,
        unless=GIVEN,
    ),
    # What it would spare.
    cue(
        r"(?:none|nothing) of (?:this|that|the kind) (?:would|could|will|happens?|can)|no such (?:[\w-]+ ){1,2}"
        r"(?:would|could|happens?)|(?:spared|saved|spares|saves|would spare|would save) (?:others|them|many|people|"
        r"\w+s) "
        r"(?:[\w'-]+ ?){1,3}|(?:pays?|paid) for (?:itself|themselves)|would(?:n't| not| never) have "
        r"(?:happened|been)",
        0.4,
        unless=GIVEN,
    ),
    # Whether they have heard of it.
    cue(
        r"(?:did|has|have) (?:anyone|anybody|someone|somebody|my colleagues?) (?:\w+ ){0,2}(?:tell|told|mention|"
        r"mentioned|show|shown) you|(?:may|might|will|would|'d) (?:\w+ )?(?:like|want|be (?:interested|glad|pleased)) "
        r"to (?:know|hear|see|learn) (?!from|what happened|why|how it)|why (?:not|don't you)|have you (?:ever |"
        r"already |"
        r"perhaps )?(?:considered|thought|looked|tried|seen|heard)|worth (?:letting|having|getting|considering|a "
        r"thought|a look|thinking|adding|taking)|(?:want|would you like|do you want) (?:me|us) to (?:switch|set|book|"
        r"put|add|activate|sign|order|reserve|enrol)|did you know|by the way|for next time|while you wait|(?:let me|"
        r"allow me to|may i|(?:take|use) "
        r"(?:the|this) (?:occasion|opportunity|chance) to) (?:[\w'-]+ ){0,5}(?:mention|recommend|introduce|present)|on "
        r"(?:a|another) (?:different|other|brighter) note|(?:shall|may|should|can) (?:i|we) (?:have|send|ask|let) "
        r"(?:our|"
        r"an?) (?:\w+ )?(?:advis[eo]r|consultant|expert|specialist|rep|partner|colleague|salesman)|(?:less|cheaper) "
        r"than "
        r"(?:people|you|many|most)",
        0.4,
        unless=GIVEN,
    ),
    # That it is for sale.
    cue(
        r"for (?:\w+ ){1,4}we (?:run|offer|hold|do|have|sell) an?|(?:we|i) (?:now also |also now |also |now |"
        r"currently )(?:let|have|offer|sell|run|stock|do|make|carry|rent|"
        r"build|print|teach)|our (?:new|own|latest|other) (?:[\w-]+ ){1,3}|trade-?in|half the price|free trial|first "
        r"(?:two|three|month|year|session|lesson)s?",
        0.3,
        unless=GIVEN,
    ),
)

TERMS = Cues(
    # What it costs.
    cue(
        rf"\d{{1,3}}[.,]\d\d(?=[,.;!)](?!\d))|\d+(?:[.,]\d+)? (?:(?:euros?|dollars?|pounds?|francs?|more|extra) )?(?:a|"
        rf"per|each|for (?:the|an?)) (?!day|"
        rf"hour|second|"
        rf"minute|ml|litre|mg|time)[a-z]+|{NUM}|(?:is|are|costs?|from|for|starts? at|add) \d{{2,4}}(?=[.,;!](?!\d)| "
        rf"and| "
        rf"with|"
        rf" more| extra| on top)",
        0.4,
        unless=GIVEN,
    ),
    # Until when.
    cue(
        rf"(?:until|till|by|before) (?:the end of )?{_DAY}|(?:two|three|four|five|six|a few|\d+) \w+ left|(?:two|"
        rf"three|four|five|six|a few|\d+) (?:places|spots|seats|"
        rf"rooms|dates|pieces|slots|pairs) (?:left|free|remain|this|for)|(?:less|cheaper) than (?:people|you|many|"
        rf"most)|still (?:\w+ ){{0,2}}(?:places|spots|dates|"
        rf"slots)|(?:order|book|sign|join|begin|start|switch|subscribe)(?:ing)? (?:\w+ )?(?:by|before|until|now|today|"
        rf"this|in)",
        0.3,
        unless=GIVEN,
    ),
)
