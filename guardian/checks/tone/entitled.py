"""Expecting gratitude: the offer as a favour, the customer as the lucky one.

## Why reconsider
A customer pays, trusts and gives time: it is a fair trade. Who is told to be grateful hears that they are a nuisance.

## Flagged
> You should be glad we make an exception.
> A word of thanks would have been nice.
> Plenty of people would love to have your place.
> We were under no obligation to help.

## Better
> I am glad we could make an exception.
> Thank you for staying with us through this.

## Left alone
> You are in luck: one place came free this morning.
> We would be grateful for the form by Friday.
"""

from __future__ import annotations

from typing import Any

from guardian.checks.alone import forgiven, heard, hearing
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.cues.bounty import BOUNTY
from guardian.checks.cues.favours import FAVOURS, GLAD, OFFER
from guardian.checks.cues.ingratitude import INGRATITUDE
from guardian.checks.cues.patronage import PATRONAGE
from guardian.checks.cues.reckonings import DUES, RECKONINGS, TALLIES
from guardian.checks.cues.sacrifices import SACRIFICES
from guardian.checks.cues.thankless import DEBTS
from guardian.checks.cues.thanks_due import THANKS_DUE
from guardian.checks.gather import gathered, scored
from guardian.checks.hinting import hinted, in_sentences
from guardian.checks.match import Cues, cue
from guardian.checks.rather import rather_thanks

_GRATEFUL = (
    r"(?:grateful|thankful|glad|happy|pleased|delighted|honou?red|appreciative|content|satisfied|relieved|"
    r"overjoyed|proud)"
)
_THANKS = (
    r"(?:gratitude|thanks|thank[- ]you|thank you|appreciation|loyalty|recognition|acknowledge?ment|grace|humility)"
)
_PEOPLE = (
    r"(?:others|other people|many(?: people| others)?|most(?: people| others)?|thousands|hundreds|dozens|plenty|"
    r"lots|people|"
    r"someone else|somebody else|anyone else|everyone else|a lot of (?:people|others)|countless \w+|(?:\w+|"
    r"\d[\d,.]*) (?:other )?"
    r"(?:people|applicants|families|customers|clients|candidates|students|members|fans|tenants|patients|guests|"
    r"players)|"
    r"(?:most|other|many|few|no other|any other|hardly any) (?:\w+ )?(?:companies|shops|firms|hotels|airlines|"
    r"landlords|"
    r"schools|banks|clubs|insurers|stores|providers|hosts|studios|clinics|agencies|garages|company|shop|firm|"
    r"hotel|airline|"
    r"landlord|school|bank|club|insurer|provider|place|places|businesses|sellers|councils?|restaurants?|theatres?))"
)

CUES = Cues(
    cue(
        rf"(?:you|customers|people|one|members|guests|users|passengers|students|parents|tenants|anyone|anybody|"
        rf"everyone|"
        rf"patients|clients|players)(?:'d)? (?:\w+ )?(?:should|ought to|could|might|must|may|can|need to|would do "
        rf"well to|"
        rf"have (?:every )?reason to|'d better|had better)(?: \w+)? (?:be|feel|count yourself|call yourself|"
        rf"consider yourself)"
        rf" (?:\w+ )?(?:{_GRATEFUL}|lucky|fortunate|privileged)(?: (?:that|we|to|for|it))?|(?:just|simply|please|"
        rf"so|and|then)? "
        rf"?(?:be|feel) (?:just |a little |a bit more |more |at least )?(?:grateful|thankful|glad|happy|content|"
        rf"satisfied) "
        rf"(?:that |with what |you(?:'re|'ve)? |for what |we |it )(?:\w+)?",
        0.9,
        advice=GLAD,
        unless=r"\b(?:will be|would be|i'd be|we'd be|you(?:'ll| will) be|i'll be|we'll be|to be happy with|you "
        r"can be (?:proud|happy|glad|"
        r"relieved|satisfied)|sure to be|should be happy to know|bring it back|return|refund|if you aren't|"
        r"be happy to hear|be glad to hear|be pleased to "
        r"(?:hear|know))\b",
    ),
    cue(
        rf"(?:(?:a|some|a little|a bit of|a little bit of|a word of|a little more|a simple|a quick|a small|a bit "
        rf"more|an? \w+ "
        rf"of|more|any|one word of)) (?:\w+ )?{_THANKS}(?: \w+){{0,4}} (?:would|wouldn't|might|is (?:not )?too|"
        rf"isn't too|should|"
        rf"never|is never|goes|costs|would've)(?: not)?(?: (?:have|be|been|not|go|really)){{0,2}} ?(?:nice|welcome|"
        rf"appreciated|"
        rf"hurt|amiss|in order|appropriate|the least|due|cost|kill|much to ask|a long way|out of place|nothing|"
        rf"expected|"
        rf"polite|proper|harm|fitting|far)(?: \w+)?",
        0.85,
        advice=GLAD,
        unless=r"\b(?:from us|to you is|we owe)\b",
    ),
    cue(
        rf"(?:we|i) (?:would have |had |do |would |might have |'d have |could |also |think we |believe we |still "
        rf"){{0,2}}(?:expect|"
        rf"expected|deserve|deserved|hoped for|ask for|asked for|await|awaited|demand|hope for|be owed|are owed|"
        rf"count on)(?: at "
        rf"least)?(?: (?:some|a|a little|a bit of|more|a word of|a bit more|at least|the|your|a little more|to see|"
        rf"to hear|from "
        rf"you)){{0,3}} (?:\w+ )?{_THANKS}(?: \w+){{0,2}}|(?:not|without|never) (?:even |so much as |once |a "
        rf"single |one |ever "
        rf"){{0,3}}(?:a |an |the )?(?:\w+ )?(?:word of |hint of )?(?:thanks|thank you|thank-you|gratitude|"
        rf"appreciation)|you "
        rf"(?:might|could|should|ought to|may)(?: have)?(?: at least| just| also| try to| begin by| start "
        rf"by){{0,2}} (?:say(?:ing)?|"
        rf"said|show(?:n|ing|ed)?|express(?:ed|ing)?)(?: \w+){{0,2}} {_THANKS}|(?:should|must|please|and|could|to) "
        rf"(?:show|display)(?: \w+){{0,3}} "
        rf"(?:gratitude|appreciation)|you (?:might|could|should|ought to)(?: have)?(?: at least| just) thank(?:ed)?",
        0.85,
        advice=GLAD,
        unless=r"\b(?:we want(?:ed)? to|i want(?:ed)? to|to show our|our (?:gratitude|appreciation|thanks)|we'd "
        r"like|i'd like)\b",
    ),
    cue(
        r"(?:you(?:'re| are| were|'ve been| have been| got| should feel| must feel)|(?:consider|count|think|call|deem) "
        r"(?:yourself|yourselves)|be aware that you are|customers are|you can consider yourself) (?:\w+ ){0,2}(?:lucky|"
        r"fortunate|privileged|blessed|spoil(?:ed|t)|pampered)(?: (?:that|to|we|i|it|anyone|someone|with|at|"
        r"enough|already|"
        r"you)|(?=[.!,;]| and))(?! (?:luck|had|have backups))",
        0.85,
        advice=GLAD,
        unless=r"\b(?:we(?:'re| are) (?:\w+ )?(?:lucky|fortunate)|glad|happy to|lucky with|so sorry|unhurt"
        r"|unlucky|so lucky "
        r"to have|not (?:been )?lucky|"
        r"if you(?:'re| are)|when you're|fingers crossed)\b",
    ),
    cue(
        r"(?:a|as a|an|this|the|our|that|special|purely a|enough of a|big|huge) (?:\w+ )?(?:favou?r|courtesy|"
        r"privilege|gift|"
        r"kindness|concession|gesture of goodwill|goodwill gesture|act of (?:kindness|goodwill)|generosity|luxury|"
        r"honou?r)"
        r"(?:,)? (?:that |which )?(?:we|you|i|not (?:a|an|something|every)|and not|nobody|few|no one|most|others|"
        r"rather than|"
        r"granted|extended|for which)(?: \w+){0,3}|(?:do|doing|did|done) you (?:all )?(?:a |an )?(?:huge |big |"
        r"enormous |"
        r"special |great )?(?:favou?rs?)|privilege,? (?:and )?not a right|not a right(?=[.!,])|out of (?:the "
        r")?(?:sheer |pure "
        r")?(?:goodness|kindness|generosity|courtesy|goodwill) (?:of our hearts?|we|alone)|(?:purely|solely|only|"
        r"entirely|"
        r"just) (?:out of|as a|a) (?:goodwill|courtesy|kindness|favou?r|generosity)",
        0.75,
        advice=GLAD,
        unless=r"\b(?:it(?:'s| is| was| has been) (?:a|an|our) (?:privilege|honou?r)|could you do|you showed"
        r"|may i ask|ask "
        r"(?:you )?(?:a|for "
        r"a)|do us|do me|it would be)\b",
    ),
    cue(
        r"(?:we|i|nobody here|no one here|the \w+|our \w+)(?:'re| were| are|'m| am| was| is)? (?:under no|not "
        r"under any|not "
        r"(?:legally |strictly |actually |in any way |even )?(?:obliged|required|bound|forced|supposed))(?: "
        r"obligation| duty)? to"
        r"(?: \w+)?|(?:we|i) (?:really |certainly |actually |strictly )?(?:did not|didn't|do not|don't|need not|"
        r"needn't|"
        r"never) (?:strictly |actually |really |even )?(?:have|need|had) (?:to |have )(?:do|offer|give|help|"
        r"answer|repl|make|"
        r"extend|refund|let|accept|waive|take|provide|send|respond|allow|rebook|grant|replace|come)\w*(?: "
        r"\w+){0,3}|we (?:need "
        r"not|needn't) have (?:\w+)|(?:something|which|that) (?:we|i) (?:did not|didn't|do not|don't) have to (?:\w+)",
        0.7,
        advice=GLAD,
        unless=r"\b(?:legally i could|but (?:we|i) (?:want|would|like|are glad|'d like)|so (?:we|i) (?:won't|"
        r"don't|waived)|anymore|"
        r"this time|after all|glad|happy|and did|ask(?:ed)? twice|police|court|sorry|data protection)\b",
    ),
    cue(
        rf"{_PEOPLE}(?: (?:out there|on the (?:waiting )?list|of (?:people|them|customers|applicants|\w+)|who|in "
        rf"(?:your|the) "
        rf"\w+|in line|waiting|queu\w+)){{0,3}}(?:'d| would| will|'ll| could)(?: \w+)? (?:kill|die|dream|jump|"
        rf"queue|line up|give "
        rf"(?:their|an|his|her|a lot|anything|everything|a kidney)|pay (?:double|a fortune|good money|twice|"
        rf"anything)|be (?:only "
        rf"too |more than |very |so |quite |delighted|thrilled|overjoyed|over the moon)?(?:glad|happy|grateful|"
        rf"pleased|delighted|"
        rf"thrilled|thankful)?|love to|love your|envy|swap|trade|snap|bite|fight|take (?:your|it) (?:place|spot|in "
        rf"a)|have (?:said "
        rf"no|charged|refused|given up|thrown|laughed|just|simply|kept|sent you|told you|turned|ignored|asked|let "
        rf"you)|charge|"
        rf"refuse|say no|laugh|turn you|throw|not (?:even |have )?(?:\w+)|never (?:even )?(?:\w+))(?: \w+){{0,3}}",
        0.75,
        advice=OFFER,
        unless=r"\b(?:if (?:you|we|i)|so (?:i|we)(?:'ve| have)|sorry|find (?:it|this) useful|like to see|benefit|"
        r"(?:we|i) (?:wrote|asked)"
        r")\b",
    ),
    cue(
        r"(?:would |'d |who |gladly )(?:give (?:their|an|his|her) (?:right|left|arm)|kill for|die for|give "
        r"anything for|sell "
        r"their)(?: \w+){0,3}|(?:there are|there're|we have|i have|we've|have)(?: \w+){0,3} (?:\w+ |\d[\d,.]* "
        r")(?:people |others |"
        r"families |applicants |customers |names |candidates |members |other people |tenants |students |players |"
        r"guests |of them )?"
        r"(?:on (?:the|our) waiting list|waiting (?:for|to (?:take|get)|in line) (?:your|a place|a seat|exactly)|"
        r"queu(?:e?ing) (?:up )?"
        r"(?:for|to)|lining up|in line (?:for|behind)|behind you)|(?:enough|plenty of|more than enough|no "
        r"shortage of) (?:\w+ )?"
        r"(?:customers|guests|members|applicants|tenants|other people|others|takers|interest|demand|candidates|"
        r"players|patients|"
        r"clients|students)(?: (?:who|waiting|without|already|to|for))?|(?:don't|do not) need your (?:business|"
        r"custom|money|"
        r"order|membership|booking)|need us more than",
        0.6,
        advice=OFFER,
        unless=r"\b(?:so (?:the|your|it|we)(?: \w+)? (?:wait|place|turn|chance)|expect|your (?:number|place|"
        r"position) (?:is|on)|sorry|"
        r"will be (?:about|around)|if (?:a|one) (?:place|seat)|allocat\w+|why it takes|so (?:a|the|your|it) \w+|"
        r"ahead of you|you(?:'re| are) number|number \d+)\b",
    ),
    *FAVOURS,
    *DEBTS,
    *PATRONAGE,
    *SACRIFICES,
    *INGRATITUDE,
    *THANKS_DUE,
    *DUES,
    *BOUNTY,
    cue(r"(?:lucky|privilege|grateful|gratitude|exception|generous|courtesy|favou?r)", 0.1),
)

_HELPED = -3.5  # log-odds from which on a letter helps so much that a weak finding is forgiven
_sure, _hinted = gathered(CUES, at=0.75), hinted(Cues(*RECKONINGS), much=heard)
_tallied = hinted(Cues(*TALLIES), much=hearing(asked=0.0))


def find(reading: Reading, options: Any) -> list[Match]:
    """What asks for thanks anywhere, and what is reckoned up where nobody is helped."""
    found = forgiven(_sure(reading, options), reading, _HELPED) or rather_thanks(reading)
    found = found or _hinted(reading, options)
    return found or in_sentences(_tallied(reading, options), reading)


CHECK = Check(
    id="tone.entitled",
    find=find,
    message="“{words}” can sound as if they owed us thanks.",
    label="sounds entitled to thanks",
    advice="Be the one who is glad: “I am glad that we could …”",
    action=Action.HOLD,
    score=scored("tone.entitled", CUES),
    about=__doc__,
)
