"""Cues of owning up: what we did or left undone, said as ours, whether or not the word sorry falls."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import FULL
from guardian.checks.match import Cues, cue

_SLIP = (
    r"(?:mistakes?|errors?|slips?|blunders?|oversights?|mix-ups?|muddles?|failures?|faults?|lapses?|"
    r"misjudg(?:e)?ments?|"
    r"carelessness|negligence|mess|confusion|delays?|bug|typo|miscount|omission|silence|bad planning)"
)
_BAD = (
    r"(?:wrong|careless|thoughtless|clumsy|rude|unfair|unkind|sloppy|stupid|silly|short-sighted|unprofessional|slow|"
    r"negligent)"
)
_ERRED = (
    r"(?:failed|misread|misheard|misunderstood|mislaid|misplaced|miscounted|misjudged|blundered|messed (?:it |this |"
    r"that )?up|"
    r"slipped up|fell short|got (?:it|this|that|your \w+|the \w+) (?:\w+ )?wrong|let (?:you|him|her|them|your \w+|"
    r"the "
    r"\w+)(?: "
    r"\w+)? down|dropped the ball|lost (?:your|the|his|her)|forgot (?:to|your|about|the)|overlooked|mixed (?:up|two|"
    r"your|the)|"
    r"muddled|confused (?:your|two|the)|sent (?:you |it |them )?(?:to )?the wrong|gave you (?:the )?wrong|gave you "
    r"bad|charged you "
    r"(?:twice|wrongly|too much)|kept you (?:waiting|in the dark|hanging)|left you (?:waiting|without|in the dark|"
    r"alone|hanging|"
    r"standing|guessing)|ignored your|broke (?:our|my|a|the) (?:word|promise)|owe you (?:an|a) \w+|should have "
    r"(?:told|called|rung|"
    r"written|checked|warned|asked|noticed|seen|known|answered|replied|spotted|let|explained|kept|caught|been)|"
    r"should "
    r"never have|"
    r"should not have|shouldn't have|did not (?:keep|live up|listen|check|answer|reply)|didn't (?:keep|live up|"
    r"listen|"
    r"check|answer|"
    r"reply)|were too (?:slow|late|quick)|was too (?:slow|late|quick)|made an? (?:\w+ )?(?:mistake|error|slip|"
    r"blunder|"
    r"mess))"
)
_NOT = (
    r"\b(?:if (?:i|we)|whether (?:i|we)|did (?:i|we)|have (?:i|we)|had (?:i|we)|unless|in case|you (?:say|claim|"
    r"think|"
    r"feel|believe) "
    r"(?:that )?(?:i|we)|never (?:lost|forgot|failed)|not (?:our|my|ours|mine)|nobody|no one)\b"
)

OWNING = Cues(
    cue(
        rf"(?:i|we)(?:'ve| have|'d| had)? (?:really |simply |clearly |plainly |badly |then |also |both |just |"
        rf"completely |honestly "
        rf"|have |completely |totally ){{0,2}}{_ERRED}(?: [\w'-]+){{0,3}}",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"(?:that|this|it|which)(?:'s| is| was| were)? (?:very |really |so |plainly |simply |just )?{_BAD} (?:of|"
        rf"from) (?:us|me|our "
        rf"\w+|my \w+)(?: [\w'-]+){{0,3}}|(?:i|we)(?:'m|'re| am| are| was| were| feel| felt)? (?:\w+ )?(?:ashamed|"
        rf"mortified|"
        rf"embarrassed|remorseful|terrible|awful|dreadful|rotten|bad|guilty) (?:that|about|of|for|by|over)(?: "
        rf"[\w'-]+){{1,4}}|"
        rf"(?:should|ought to) (?:never|not) have happened|shouldn't have happened|(?:(?:that|this|it|which|all of "
        rf"it)(?: is|'s| was)) "
        rf"(?:all |entirely |squarely |wholly |only )?(?:on (?:us|me)|down to (?:us|me)|our doing|my doing|our "
        rf"{_SLIP}|my {_SLIP})",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"(?:our|my) (?:own )?(?:\w+ )?{_SLIP} (?:and|that|is|was|has|have|cost|caused|led|made|in (?:the|your|my|"
        rf"our))(?: [\w'-]+)"
        rf"{{0,3}}|(?:the |this |that )?{_SLIP} (?:is|was|were|lies?|lay|happened|began) (?:\w+ )?(?:ours|mine|with "
        rf"(?:us|me)|on our "
        rf"(?:side|end|part)|at our end|here|in our)|(?:allow|permit|let) (?:me|us) to? ?(?:\w+ )?(?:apologi[sz]e|"
        rf"say "
        rf"(?:how )?sorry|"
        rf"express (?:my|our))|(?:express|convey|offer|extend|send|voice|add)(?:es|s|ing)? (?:to you )?(?:its|our|my|"
        rf"their|the) "
        rf"(?:\w+ )?(?:regrets?|apolog(?:y|ies)|remorse)|excuse(?: please)? (?:my|our|the|this) (?:\w+ )?{_SLIP}|"
        rf"(?:school|council|company|clinic|office|department|hotel|bank|team|board|club|museum|university|authority|"
        rf"airline|firm|"
        rf"hospital|library|theatre|management|ministry|service) (?:\w+ly )?apologi[sz]es (?:for|that|to|"
        rf"unreservedly|"
        rf"sincerely)|(?<!no )apology is "
        rf"(?:\w+ )?(?:due|owed|in order|called for)|(?:take|takes|accept|"
        rf"accepts|bear|carry|shoulder) (?:\w+ )?(?:full |all |the |complete )?(?:the )?(?:blame|responsibility) for",
        0.8,
        unless=_NOT + r"|\bdo(?:es)? not (?:take|accept)\b|\bcannot (?:take|accept)\b",
    ),
    cue(
        r"(?:i|we) (?:was|were|am|are) (?:quite |simply |plainly |clearly |just |completely |badly |totally "
        r")?(?:wrong|at fault|in the "
        r"wrong|mistaken|to blame|careless|negligent)(?: [\w'-]+){0,3}|(?:hold|put|throw) (?:my|our) hands? up|"
        r"(?:i|we) (?:ought to|"
        r"should) have (?:\w+ )?(?:warned|told|known|seen|checked|asked|called|rung|written|noticed|let|explained|"
        r"caught|stopped|"
        r"answered|read|given|sent|kept|looked)(?: [\w'-]+){0,3}|(?:i|we)(?:'ve| have)? (?:\w+ )?(?:made|making) "
        r"(?:an? |such an? )"
        r"(?:\w+ )?(?:hash|mess|muddle|pig's ear|botch|shambles|right mess)(?: of)?(?: [\w'-]+){0,3}|(?:i|"
        r"we)(?:'ve| have)? (?:\w+ )?"
        r"(?:botched|bungled|fluffed|goofed|fumbled|mishandled|neglected|screwed up|slipped|stuffed up|cocked up|"
        r"fouled up)(?: "
        r"[\w'-]+){0,3}|the (?:blame|fault|responsibility) (?:is|lies|rests|sits) (?:\w+ )?(?:with (?:me|us)|mine|"
        r"ours|here|at our)",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"{FULL}(?:{_BAD}|unforgivable|inexcusable|unpardonable) (?:of|from) (?:us|me)|(?:i|we)(?:'m|'re| am|"
        rf" are) (?:\w+ )?"
        rf"(?:ashamed|mortified)(?=[.!,;])",
        0.75,
        unless=_NOT,
    ),
)
