"""A review, a survey, a referral or a gift is asked for while the customer's matter is open.

## Why reconsider
Offer before you ask. Somebody who is still without an answer reads “rate us” as not having been heard, and will rate
just that. Ask when the matter is settled.

## Flagged
> We are looking into it. How did we do? Please rate us on Trustpilot!
> The issue is being checked. Tell your friends about us and earn ten euros.

## Better
> Your complaint is with Ms Brandt, who rings you tomorrow before noon.

## Left alone
> Sorry about the stain. Could you send a picture of the label, so that we order the right cloth?
> I'm glad that the shoes fit. If you have two minutes, we'd love a review.
"""

from __future__ import annotations

from math import prod

from guardian.checks.alone import helps_well, in_trouble
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.acclaim import ACCLAIM
from guardian.checks.cues.appeals import APPEALS
from guardian.checks.cues.begging import BEGGING
from guardian.checks.cues.canvassing import CANVASSING
from guardian.checks.helpful import answerable, cold_beside
from guardian.checks.hinting import TELLING, in_sentences
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.match import Cues, cue, hits
from guardian.checks.open_matter import may_be_open
from guardian.checks.pattern import compiled

_PUBLIC = (
    r"(?:trustpilot|google|yelp|facebook|instagram|tripadvisor|twitter|tiktok|linkedin|capterra|g2|the app store|app "
    r"store|play store|steam|glassdoor|our (?:page|website|homepage|site|profile|channel|wall))"
)
_GIVEN = (
    r"\b(?:free to leave|rather not|share the code|flood risk|do not feel|don't feel you|"
    r"not feel you have|members? votes?|opening hours|if you(?:'d| would)? prefer not|"
    r"no need|needn't|we no longer|was sent by mistake|stop(?:ped)? the)\b"
)

FAVOURS = Cues(
    cue(
        rf"(?:rate|recommend) (?:it|us|this|the app|our \w+) (?:in|on|at) (?:the )?(?:{_PUBLIC}|\w+)|"
        rf"help us (?:to )?"
        rf"(?:improve|get better|become better)(?: \w+){{0,4}}|answer (?:\w+ )?(?:\w+ )?questions about (?:our|your "
        rf"(?:experience|visit|stay)|us)(?: \w+){{0,2}}|(?:score|mark|grade) from (?:0|1|one|zero) to",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:leave|write|post|drop|spare) us (?:a few |some |a |your )?(?:\w+ )?(?:words|lines?|note|comment|"
        rf"stars?) (?:on|at|"
        rf"in) (?:{_PUBLIC}|\w+)|(?:kind words|nice words|stars?|rating|review(?! is)|a like|follow|vote|"
        rf"recommendation|"
        rf"testimonial|"
        rf"mention) (?:\w+ ){{0,4}}(?:would (?:make|mean|help|be|really)|makes our|means (?:a lot|the world)|helps "
        rf"us)(?: "
        rf"\w+){{0,3}}|(?:followed|liked|joined|recommended|supported|tagged|rated|reviewed|nominated) us(?: "
        rf"\w+){{0,3}}",
        0.8,
        unless=r"\b(?:you already|when you (?:joined|rated|reviewed)|since you|your review of)\b|" + _GIVEN,
    ),
    cue(
        r"(?:be|being) (?:interviewed|featured|quoted|filmed|photographed|named|part of) (?:\w+ ){0,2}(?:for|on|in|"
        r"by) (?:our|"
        r"the|a)(?: \w+){0,4}|(?:refer|invite|recruit|bring|sign up|introduce) (?:\w+ ){0,2}(?:friends?|classmates?|"
        r"colleagues?|neighbou?rs?|family|others|members|mates|buddies|people)(?: \w+){0,4}|(?:do|would) you (?:know|"
        r"have) "
        r"(?:someone|anyone|somebody|a friend|friends|others) (?:else )?who (?:\w+ ){0,4}(?:love|like|need|"
        r"interested|enjoy|"
        r"looking|benefit|want)\w*|bring a friend|stay in touch on \w+",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        r"(?:leave|leaving|write|writing|give|giving|post|posting|drop|submit|share|add|provide|appreciate|love|"
        r"welcome) "
        r"(?:us |me |a |an |your |some |on |with |to have |to get |to read |for ){0,4}(?:quick |short |honest |"
        r"positive |"
        r"nice |kind |five[- ]star |5[- ]star |good |public |little |online |great |new ){0,2}(?:reviews?|ratings?|"
        r"testimonials?|stars?|thumbs[- ]up|feedback (?:form|survey|in our|about (?:our|us|your (?:visit|stay|"
        r"experience)))|recommendation|like on|shout-?out|"
        r"vote|score)(?: \w+){0,4}",
        0.85,
        unless=_GIVEN,
    ),
    cue(
        r"(?:rate|review|recommend|score|grade|rank) (?:us|me|our (?:\w+ )?(?:service|support|team|app|shop|work|reply|"
        r"answer|hotel|product)|your (?:\w+ )?(?:experience|visit|stay|purchase|agent|interaction|order|flight)|this "
        r"(?:reply|answer|conversation|email|interaction|app))(?: \w+){0,4}",
        0.85,
        unless=r"\b(?:you (?:rated|reviewed)|your review|to review your)\b|" + _GIVEN,
    ),
    cue(
        r"(?:take|complete|fill (?:in|out)|answer|do|participate in|join|start|click) (?:part in )?(?:our|the|this|a|"
        r"an) "
        r"(?:\w+[- ]){0,3}(?:surveys?|questionnaires?|polls?|study|satisfaction \w+|feedback form)|(?:short|quick|"
        r"brief|"
        r"two-minute|one-minute|customer|satisfaction|\d-minute|nps) (?:\w+ )?survey|how (?:did|are|have) we (?:do|"
        r"doing|"
        r"done)|how (?:likely|satisfied|happy) (?:are|is|would|were) you(?: \w+){0,6}|tell us how we(?: \w+){0,2}|"
        r"(?:one|a "
        r"few|two|three|\d) (?:\w+ )?(?:minutes?|moments?|seconds?) (?:of your time )?(?:to|for) (?:\w+ "
        r"){0,3}(?:survey|"
        r"rate|review|questions|feedback|tell us)",
        0.85,
        unless=_GIVEN,
    ),
    cue(
        r"(?:refer|invite|bring|recommend us to|spread the word to|share (?:it|this|us) with|mention us to) "
        r"(?:your |a |"
        r"some |all your |\w+ of your )?(?:friends?|family|colleagues?|neighbou?rs?|others|contacts|network|relatives|"
        r"mates)(?: \w+){0,5}|tell (?:\w+ ){1,4}about (?:us|our)(?: \w+){0,4}|refer-a-friend|referral (?:code|link|"
        r"bonus|programme|program|scheme)|spread the word|"
        r"recommend(?:ing)? us(?: \w+){0,3}|word of mouth|put in a good word",
        0.85,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:follow|like|tag|find|join|support) us (?:on|at|in) (?:{_PUBLIC}|social)|(?:post|share|upload|send us|"
        rf"show us|"
        rf"submit) (?:a |an |your |us |it |some |the )?(?:\w+ )?(?:pictures?|photos?|selfies?|videos?|story|stories|"
        rf"snaps?)"
        rf"(?: \w+){{0,4}} (?:#\w+|with (?:the )?(?:hashtag|#)|on {_PUBLIC}|and (?:win|tag|get)|for our|to win)|(?:on "
        rf"{_PUBLIC} )(?:would|means|helps)|tag (?:us|@\w+|your)|with the hashtag",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        r"(?:may|can|could|might|would you mind if) we (?:use|quote|mention|list|name|feature|show|publish|photograph|"
        r"interview|put|have|film|add|include|share) (?:\w+ ){0,6}(?:references?|testimonial|quote|homepage|website|"
        r"brochure|case study|story|logo|newsletter|social media|page|marketing|words|before-and-after)|case study|"
        r"(?:act|"
        r"serve|be|become) (?:as )?(?:a |our )?(?:reference|ambassador|testimonial|beta tester|case study)",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        r"(?:consider|make|making|support|supporting|by|with|give|giving|welcome|for|mind|leave) (?:us |our |a |an |"
        r"your |"
        r"making )?(?:\w+ ){0,5}(?:donations?|donating|regular gift|monthly gift|charity|fundraiser|fundraising|tip|"
        r"bequest|standing order|contribution)(?: \w+){0,4}|donate(?: \w+){0,4}|sponsor (?:our|us|a)(?: \w+){0,3}|"
        r"(?:volunteer|nominate us|vote for us|sign our petition|petition)(?: \w+){0,4}",
        0.75,
        unless=r"\b(?:your donation|you donated|the donation was|receipt|debit)\b|" + _GIVEN,
    ),
    cue(
        r"(?:subscribe|sign up|opt in) (?:to|for) our (?:\w+ )?(?:newsletter|channel|podcast|blog|mailing list)|join "
        r"our "
        r"(?:\w+ )?(?:community|newsletter|facebook group|panel|focus group)|(?:do|would you do|could you do|return) "
        r"(?:us|"
        r"me) a (?:small |little |big |quick )?favou?r(?! and \w)|help us (?:grow|spread|by (?:rating|leaving|"
        r"sharing|telling)|"
        r"out by)"
        r"|five stars|5 stars|(?:your|a good) rating|fewer than (?:five|10|ten)|anything less than",
        0.8,
        unless=_GIVEN,
    ),
)

_favours = layered(FAVOURS, BEGGING, CANVASSING, ACCLAIM)
# They have offered it themselves.
_OFFERED = compiled(
    r"(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? (?:\w+ )?(?:love|like|glad|happy|keen|want|ready|willing) to "
    r"(?:help|volunteer|join|lend|give|take part|donate|host|review|recommend|support)|how (?:do|can|may) (?:i|"
    r"we) (?:\w+ )?(?:help|thank|volunteer|donate|refer|recommend|review|rate|change my review)"
)
_HELPS = -4.5  # a favour that is asked for looks like a step to take
# How sure appeals must be together, and the log-odds that what stands beside them leaves the reader alone.
_LIKELY = ((0.55, -2.6), (0.4, -1.1), (0.3, 0.3))


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The favours asked for, when the matter is open."""
    if not may_be_open(reading) or _OFFERED.search(seen(reading).theirs.plain):
        return []
    found = [] if helps_well(reading, at=_HELPS) else _favours(reading, options)
    return found or _appealing(reading)


def _appealing(reading: Reading) -> list[Match]:
    """The sentences that may ask for something, where somebody in trouble gets little else."""
    look = seen(reading)
    found = hits(APPEALS, look, look.body)
    likely = 1.0 - prod(1.0 - c.weight for c, _ in found)
    if likely < _LIKELY[-1][0] or not answerable(reading) or not in_trouble(reading):
        return []
    left = cold_beside(reading, (look.body.sentence(*m.span()) for _, m in found))
    if not any(likely >= sure and left >= odds for sure, odds in _LIKELY):
        return []
    every = [Match(span=look.body.back(*m.span()), score=TELLING, hint=likely) for _, m in found]
    return in_sentences(every, reading)


CHECK = Check(
    id="care.asks-favour",
    find=find,
    message="They still wait for an answer: “{words}” asks something of them first.",
    label="asks a favour too early",
    advice="Leave the request out until the matter is settled; say here what happens next, and when.",
    about=__doc__,
)
