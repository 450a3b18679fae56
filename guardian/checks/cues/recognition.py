"""Cues of recognising what something meant to the reader: named loss, shared view, and that it is taken to heart."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_BLOW = (
    r"(?:shock|scare|blow|fright|nightmare|worry|disappointment|nuisance|ordeal|surprise|wait|start|ending|end|"
    r"evening|morning|night|day|week|weekend|birthday|holiday|moment|sight|mess|loss|let-?down|setback|discovery|"
    r"welcome|trip|journey|way to \w+|thing to \w+|experience|homecoming|arrival|bill|time)"
)
_NASTY = (
    r"(?:nasty|rotten|rude|horrid|bad|poor|awful|terrible|sorry|sad|cruel|bitter|unpleasant|unhappy|wretched|dismal|"
    r"gloomy|chilly|ugly|real|proper|big|great|heavy|huge|disappointing|miserable|frustrating|upsetting|stressful|"
    r"long|cold|anxious|worrying|lousy|beastly|horrible)"
)

RECOGNITION = Cues(
    cue(
        rf"(?:that|it|this|which|they|\w+ing) (?:must|will|can only|can't but|must surely) (?:have been|be|have come "
        rf"as|have felt like|feel like) (?:an? |such an? |quite an? )?(?:\w+ )?(?:{_NASTY} )?{_BLOW}|what an? (?:\w+ )?"
        rf"(?:{_NASTY}|{HARD}) {_BLOW}|(?:can't|cannot|can not|couldn't|won't) have been (?:\w+ )?(?:easy|pleasant|"
        rf"nice|fun|comfortable|what you|much fun|restful|cheap)",
        0.8,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL}(?: (?:about|at|over|with|that|for|in|this|of|it)(?: [\w'-]+){{1,6}})? (?:is|"
        rf"are|was|were|makes|make|has|have) (?:\w+ )?(?:a fair one|fair|justified|real|right|reasonable|valid|"
        rf"well founded|understandable|understood|entirely|every reason|sense|legitimate|natural|more than|well earned)"
        rf"(?: \w+)?|(?:i|we) share your (?:\w+ )?{FEEL}",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:take|took|have taken) (?:what (?:you|happened)|your (?:\w+ )?(?:words|letter|report|"
        r"worry|point|concern|complaint|criticism)|this|it) (?:[\w'-]+ ){0,6}(?:seriously|to heart|personally)|(?:it|"
        r"this|that) (?:\w+ )?(?:concerns|troubles|worries|bothers|upsets|saddens|pains|dismays|alarms|shames|"
        r"embarrasses) (?:me|us) (?:\w+ )?(?:that|to|how|when)|(?:would|'d) (?:\w+ )?(?:confuse|annoy|upset|anger|"
        r"bother|frustrate|worry|irritate|madden|puzzle|alarm|hurt) (?:me|us|anyone|anybody|everyone)(?: too| as "
        r"well| also)?",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:see|know|realise|realize|understand|recognise|recognize|admit|agree) (?:that )?[^.!?\n]"
        r"{3,100}(?:of no use|no good|no help|little use|useless|not what you|a lot to ask|hard to|too much|too long|"
        r"no way to|unfair|wearing|costs? you|cost you|hurts?)(?: (?:to|for) you)?|(?:and|which|so|all of (?:that|"
        r"this)|being|it)(?:'s| is| was|\W+that's| that is) (?:\w+ )?(?:wearing|wearying|tiring|exhausting|galling|"
        r"trying|"
        r"a lot|no small thing|too much)(?= |[.,!;]|$)|you(?:'ve| have) (?:every|good|all the) (?:right|reason|cause) "
        r"to (?:[\w'-]+ ?){1,3}|you(?:'ve| have) been (?:more than |very |so |extremely )?(?:patient|kind|"
        r"understanding|"
        r"passed from|sent from|through (?:a lot|enough|so much))(?: \w+){0,3}",
        0.75,
    ),
)
