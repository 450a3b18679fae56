"""Word classes for cues: what people do wrong or leave undone, in every form, and what readers are called."""

from __future__ import annotations

# Verbs of lapses: base, past, participle, -ing; with one word the others follow the rule.
_LAPSES = """
    forget forgot forgotten forgetting|leave left left leaving|lose lost lost losing|break broke broken breaking|
    let let let letting|misread misread misread misreading|mislay mislaid mislaid mislaying|spill spilt spilt spilling|
    overload|misplace|overlook|ignore|neglect|skip|omit omitted omitted omitting|miss|drop dropped dropped dropping|
    delete|fail|refuse|decline|disregard|mistype|misspell|miscount|miscalculate|mishandle|misuse|mistreat|
    misunderstand misunderstood misunderstood misunderstanding|damage|ruin|wreck|crack|scratch|dent|soak|drench|
    jam jammed jammed jamming|block|force|overfill|overheat|overrun overran overrun overrunning|
    tear tore torn tearing|throw threw thrown throwing|bend bent bent bending|drag dragged dragged dragging|
    confuse|swap swapped swapped swapping|tamper|fiddle|meddle|rush|delay|postpone|dawdle|dither|insist|
    click|press|sign|tick|untick|switch|unplug unplugged unplugged unplugging|unscrew|remove|
    oversleep overslept overslept oversleeping|shrink shrank shrunk shrinking|drown|flood|burn|starve
"""


def _forms(line: str) -> tuple[str, str, str, str]:
    words = line.split()
    if len(words) == 4:
        return words[0], words[1], words[2], words[3]
    base = words[0]
    stem = base.removesuffix("e")
    return base, f"{stem}ed", f"{stem}ed", f"{stem}ing"


_EVERY = [_forms(line) for line in _LAPSES.split("|")]


def _class(i: int) -> str:
    return "(?:" + "|".join(dict.fromkeys(forms[i] for forms in _EVERY)) + ")"


LAPSE, LAPSED, HAS_LAPSED, LAPSING = map(_class, range(4))

# What the reader is called who is not called "you".
ROLE = (
    r"(?:customer|guest|user|tenant|client|owner|driver|passenger|buyer|parent|mother|father|family|patient|visitor|"
    r"travell?er|rider|student|pupil|member|operator|sender|recipient|subscriber|hirer|renter|applicant|policyholder|"
    r"cardholder|account holder|holder|purchaser|shopper|resident|occupant|borrower|reader|player|runner|participant|"
    r"exhibitor|landlord|householder|keeper|bride|groom|author|caller|claimant|attendee|seller|winner)s?"
)
READER = rf"(?:you|your (?:\w+ )?\w+|the {ROLE}|(?:some|any)(?:one|body)(?: (?:at|on|in|of) your \w+)?|people|one)"
# Participles of what people do.
DONE = (
    r"(?:\w\w+ed|taken|read|told|kept|paid|sent|given|done|brought|made|thought|chosen|put|shut|set|left|bought|gone|"
    r"rung|written|held|worn|hung|driven|let|listened|stuck|slept|eaten|drunk|learnt|learned|built|cut|laid|fed|led|"
    r"spent|stood|taught|torn|thrown|woken|come|rid|fitted|shown up|turned up)"
)
WANTED = r"(?:received|noticed|experienced|enjoyed|needed|wanted|liked|hoped|expected|earned|wondered|preferred)"
# Words by which a sentence is fair: our own part, help, thanks, or that no harm was done.
FAIR = (
    r"\b(?:sorry|apolog\w*|forgive|regret|(?:our|my) (?:\w+ )?(?:fault|mistake|error|side|form|page|doing|oversight|"
    r"website|site|label|letter|part|end|muddle|slip|blame|warehouse|driver|colleague|courier|supplier|server)|(?:we|"
    r"i) (?:should|failed|forgot|missed|overlooked|mixed|ought|put|got|had|were|was|made|sent|gave|broke|left)|by "
    r"(?:us|mistake)|(?:on|to) (?:me|us)(?=[.,;!]|$)|no harm|no fault|not your (?:fault|doing|mistake)|isn't your|"
    r"wasn't your|(?:none|nothing|neither|nor)\b[^.!?]{0,30} (?:your?|yours)|not you\b|don't worry|no (?:problem|"
    r"matter|hurry|need)|not because|easily done|(?:could|can|would|may) you|could (?:i|we)|please (?:send|tell|let|"
    r"don't|reply|call|use|try|check|give|bring)|(?:i|we)(?:'ll| will| shall)|so (?:i|we)(?:'ve| have|'m|'re| are| "
    r"am)|(?:i|we)(?:'ve| have) (?:\w+ ){0,2}(?:moved|put|kept|sent|found|asked|changed|fixed|corrected|added|"
    r"refunded|credited|cancelled|booked|held|made|set|ordered|taken|filled|extended|waived|returned|replaced|"
    r"repaired)|free of charge|at no cost|understandabl[ey]|(?<!to )thank\w*|glad|happy to|luckily|fortunately|here is|"
    r"here's|shall i|shall we|let me|let's|let us know|instead|for you|everyone|anyone could|happens to|easy to|"
    r"confusing|unclear|misleading|hidden|badly|good (?:job|thing)|well done|did (?:right|well)|exactly right)\b"
)
