"""Cues of asking the reader to wait: praised with a time, reconsidered without one."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_BIT = (
    r"(?: (?:just |only )?(?:a|one|another|few|a few|couple of|a couple of|two) (?:more |little |short |"
    r"quick )?(?:bit|while|moment|second|sec|minute|min|mo|tick|moments|seconds|minutes))"
)
_FOR_ME = r"(?: (?:for|with) (?:me|us))?"

_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|another|half an?|a couple of|a few)"
_UNIT = r"(?:more |further |working |full |business ){0,2}(?:minutes?|hours?|days?|weeks?|months?)"
WAIT = Cues(
    cue(
        rf"(?:please |just |kindly |then ){{0,2}}bear with (?:me|us)(?: there)?{_BIT}?",
        0.9,
        unless=r"\b(?:thank|thanks) (?:you )?for bearing\b",
    ),
    cue(
        r"(?:please |just |could you |can you |if you (?:could |can |would |'d )?(?:just "
        rf")?){{0,2}}hang (?:on|tight){_FOR_ME}{_BIT}?",
        0.85,
    ),
    cue(
        r"(?:please |just |kindly |if you |can you |could you ){1,2}(?:wait|stand by|sit tight)(?: "
        rf"(?:there|here))?{_FOR_ME}(?:{_BIT}|(?= (?:until|till|for|while|please|a little|a bit|"
        r"before)))",
        0.7,
        unless=r"\b(?:you (?:had|have|waited)|waiting|can't wait|don't (?:have to )?wait|do not wait|won't "
        r"have to|no need to|without|rather than|didn't|not (?:have to|need to|wait)|made you|long "
        r"wait|sorry|i(?:'ll| will)|we(?:'ll| will)|should wait|why)\b",
    ),
    cue(
        r"please (?:do )?(?:be patient|wait|stand by|have (?:a little |some )?patience|remain "
        r"patient)|(?:ask|beg|request)(?:ing)?(?: you)?(?: for| to have)? (?:a little |a bit of |some "
        r"|further |your |more )?patience|ask you to (?:wait|be patient|hold|bear)",
        0.75,
        unless=r"\b(?:thank|thanks|sorry)\b",
    ),
    cue(
        r"(?:please |kindly )?(?:give|allow) (?:me|us|our \w+|the \w+)(?: (?:until|till|up to|some "
        r"time|some more time|a (?:little|bit)(?! more (?!time|patience))(?! of (?!time|patience))|a day|a week|"
        rf"\d+|one|two|three|another)|{_BIT})",
        0.75,
    ),
)

# To wait for something told, in other words.
WAIT_SO_LONG = Cues(
    cue(
        r"(?:please |just |kindly |could you |can you |would you |do |to |if you(?: could| can| would)? "
        r"){1,2}(?:hold (?:off|"
        r"on|fire|back)|hang (?:on|in there|fire|about)|wait|sit tight|stay put|be patient|keep (?:going|waiting)|"
        r""
        r"manage|do|go|get by|cope|make do|leave it|put up)(?: with(?:out)? [\w' ]{1,30}| "
        r"there)? (?:"
        rf"until|till|for {_NUMBER}|{_NUMBER} {_UNIT})|(?:hold|hang|sit) (?:off|on|in there|tight|fire) (?:until|"
        r""
        r"till|for)|would "
        r"you (?:mind|be able to|be willing to|be so kind as to) (?:waiting|wait|holding|hold|staying|giving|"
        r"give)(?: \w+)"
        rf"{{1,5}}|(?:let|allow|give|grant) (?:me|us) (?:have )?(?:until|till|{_NUMBER} {_UNIT})(?: \w+){{0,2}}|"
        r""
        r"patience "
        r"(?:until|till|for (?:another|a few|the next|\w+ more))(?: \w+){0,3}|please (?:allow|give (?:it|them|"
        r""
        r"him|her|"
        rf"the \w+)) {_NUMBER} {_UNIT}|(?:i|we)(?:'ll| will)? (?:\w+ )?need (?:about |roughly |just |only "
        rf")?{_NUMBER} "
        rf"{_UNIT} (?:to|for|before)(?: \w+){{1,3}}|please (?:don't|do not) (?:\w+ ){{1,5}}(?:yet|until|"
        r"before)",
        0.8,
        unless=r"\b(?:i(?:'ll| will)|you (?:had|have waited|waited)|made you|can't wait|no need to|needn't|"
        r"won't have to|rather than|why|if (?:it|this|that) (?:happens|comes))\b",
    ),
)

# Said on the telephone or in a chat more than in a letter, and weaker kin that only add to the score.
HOLD = Cues(
    *WAIT.every,
    cue(
        r"(?:please |just |could you |can you |would you |if you |like to |to ){0,2}hold (?:on|the "
        rf"line|please){_FOR_ME}(?: there)?{_BIT}?",
        0.9,
    ),
    cue(
        r"(?:just |one |a |half a |wait a ){1,2}(?:moment|second|sec|minute|mo|tick)(?: please| "
        r"caller| sir| madam| then)?",
        0.75,
    ),
    cue(
        r"(?:won't|will not) (?:be|keep you|take)(?: but)? (?:a |long|one |two |too long|just a "
        r")(?:moment|second|sec|minute|tick|mo)?s?",
        0.85,
    ),
    cue(
        r"(?:stay|remain|keep) (?:on (?:the )?(?:line|hold)|with (?:me|us)|there)|(?:put|putting|"
        r"place|placing|pop) you on hold|don't hang up",
        0.75,
    ),
    cue(
        r"(?:i'm|i am|we're|we are) (?:just |still )?waiting (?:for|on)|while i|let me just|i'll just|"
        r"i will just|i shall just|just (?:checking|having a look|bringing|getting|looking|seeing)|"
        r"(?:just )?see (?:if|what|whether) i can",
        0.4,
    ),
    cue(r"(?:thank you|thanks) for (?:holding|waiting|your patience|bearing)|sorry to (?:keep|have kept) you", 0.35),
    cue(r"(?:hold|wait|moment|second|minute|patience|patient|on hold|later)", 0.2),
)
