"""Soft signs of contempt, reproach and irony, for scores: how somebody talks who does not take the other seriously.

One of them proves nothing, and none is a finding; several in a few sentences are what readers call dismissive,
condescending or sarcastic.
"""

from __future__ import annotations

from typing import Any

from guardian.checks import learned
from guardian.checks.check import Reading
from guardian.checks.cues.insults import INSULTS
from guardian.checks.evidence import Evidence, likely
from guardian.checks.gather import Score, sure
from guardian.checks.insight import seen
from guardian.checks.match import Cues
from guardian.message.expressions import compiled

_FIRST = r"(?:^|(?<=[.!?,] )|(?<=\n))"  # at the beginning of a sentence or clause
_FINE = (
    r"(?:great|good|nice|brilliant|excellent|fine|wonderful|lovely|fantastic|helpful|useful|impressive|clever|smart|"
    r"charming|classy|profound|thoughtful|insightful|astute|original|convincing|admirable|noble|generous|beautiful|"
    r"perfect|delightful|adorable|sweet|awesome|terrific|superb|marvellous|marvelous|glorious|touching|funny|hilarious|"
    r"priceless)"
)

CONTEMPT = Evidence(
    # What they said, called worthless.
    (
        r"(?:nonsense|rubbish|garbage|drivel|gibberish|claptrap|baloney|poppycock|hogwash|twaddle|tripe|tosh|piffle|"
        r"bunk|bull|bs|bullshit|crap|malarkey|codswallop|propaganda|fiction|fantasy|delusion\w*|absurd\w*|laughable|"
        r"preposterous|ludicrous|pathetic|ridiculous|silly)",
        0.9,
    ),
    (
        r"(?:makes? no sense|no (?:idea|clue|evidence|facts?|substance|logic|proof)|nothing to do with|irrelevant|"
        r"pointless|meaningless|waste of|beside the point|miss(?:es|ed|ing)? the point|off topic|not worth|"
        r"doesn't matter|red herring|straw ?man)",
        0.6,
    ),
    (
        r"(?:so-called|self-styled|self-proclaimed|agenda|hatchet|smear\w*|spin|talking points|hype|platitudes|"
        r"rhetoric|kool-?aid|conspiracy|tin ?foil|fear ?monger\w*|scare ?monger\w*|narrative)",
        0.5,
    ),
    (
        r"(?:typical|same old|yet another|just another|more of the same|nothing new|old news|tired old|yesterday's|"
        r"as usual|here we go|there you go|there we go)",
        0.6,
    ),
    (rf"{_FIRST}(?:wrong|false|nope|not true|untrue|incorrect|hardly)(?=[.!?,]|$)", 0.8),
    # They themselves, called worthless.
    (
        r"(?:stupid\w*|idiot\w*|moron\w*|dumb\w*|foolish|clowns?|fools?|ignoran\w+|clueless|uninformed|gullible|"
        r"hysteri\w+|hypocri\w+|brainwash\w*|bigot\w*|losers?|puppets?|sheep|cowards?|liars?)",
        0.9,
    ),
    (
        r"(?:whin\w+|rants?|ranting|trolls?|trolling|babbl\w+|bleat\w*|blather\w*|rambling\w*|spew\w*|drone|moan\w*)",
        0.9,
    ),
    (
        r"what an? (?:\w+ )?(?:joke|laugh|load|bunch|pile|crock|waste|surprise|shock|fool|idiot|hypocrite|mess|farce|"
        r"embarrassment|disgrace|ridiculous|silly|stupid)",
        0.8,
    ),
    (
        r"(?:you people|you guys|you lot|you and your|your (?:ilk|kind|type|side|buddies|friends|team|gang|crowd|"
        r"beloved|precious|little|own)|people like you|folks like you|types like)",
        0.9,
    ),
    (
        r"you (?:\w+ )?(?:don't|do not|have no|know nothing|can't|clearly|obviously|really|must|seem|sound|just|"
        r"might want|may want|should|need|ought|keep|still|failed|forgot|missed|apparently)",
        0.5,
    ),
    (
        r"your (?:\w+ )?(?:arguments?|points?|logic|opinions?|comments?|posts?|claims?|comparison|question|theory|"
        r"facts|reasoning|statements?|assertions?|agenda|bias|head|brain|ignorance|knowledge|understanding|"
        r"imagination|mind|thinking|response|reply)",
        0.7,
    ),
    (
        r"(?:my (?:dear|friend|boy|son)|pal|buddy|bud|sir|madam|kid|sweetie|darling|honey|dude|bro|folks|genius|"
        r"sherlock|einstein)(?=[.!?,])",
        0.6,
    ),
    (r"(?:you|your|you're|yours)", 0.4),
    # A shrug, an order, a question that wants no answer.
    (
        r"(?:who cares|so what|big deal|yawn|whatever|boring|pfft|meh|blah|oh please|give me a break|spare (?:me|us)|"
        r"good grief|ho hum|nice try|good luck with|dream on|in your dreams|get over|get a (?:life|grip|clue)|cry me|"
        r"boo hoo|for (?:god|heaven|pete|christ)'?s?'? sake)",
        1.0,
    ),
    (r"(?:lol|haha\w*|rofl\w*|lmao|hehe\w*|ha ha)", 0.5),
    (
        rf"{_FIRST}(?:really|seriously|sure|right|yeah|yep|yes|oh|ah|gee|wow|hmm+|sigh|um|uh|huh|well)(?=[.!?, ]|$)",
        0.3,
    ),
    (
        rf"{_FIRST}(?:please |just |so |now |maybe |perhaps )?(?:try|learn|read|get|stop|quit|grow|give|save|spare|"
        r"keep|move|open|wake|face|come on|show|provide|prove|name|cite|enjoy|calm|relax|breathe|chill|think|remember|"
        r"look up|pay attention|do your|do some|take a|take your|go (?:back|away|home|to|and|read))",
        0.8,
    ),
    (
        r"(?:are|aren't|do|don't|did|didn't|have|haven't|were|would|can|can't|could) you [^.?!\n]{0,90}\?",
        0.5,
    ),
    (r"(?:what|who|where|how|why)(?:'s| is| are| do| does| did)? (?:your|you|u) [^.?!\n]{0,90}\?", 0.5),
    # Reasons, thanks and talk of third persons speak against it.
    (
        r"(?:thanks|thank you|i agree|agreed|good point|great article|well said|exactly|well written|interesting|"
        r"excellent|good article|kudos)",
        -0.6,
    ),
    (r"(?:because|however|although|according to|for example|such as|percent|%|billion|million|years)", -0.3),
    (r"(?:he|she|they|his|her|their|them)", -0.2),
)

REPROACH = Evidence(
    # Flaws, what is not there, what could be better.
    (
        r"(?:lack(?:s|ed|ing)?|insufficient\w*|inadequa\w*|subpar|lackluster|below (?:par|standard|expectations)|"
        r"short of|"
        r"shortfall|shortcomings?|deficien\w+|overdue|late|delays?|missed|missing|failed|fails?|failure|fiasco|mess|"
        r"sloppy|careless\w*|hasty|oversights?|overlook\w*|neglect\w*|bypass\w*|misunderstanding|gaps?|inconsisten\w+|"
        r"errors?|mistakes?|inefficien\w+|slow|poor\w*|weak\w*)",
        0.4,
    ),
    (
        r"(?:not|isn't|wasn't|aren't|weren't|didn't|don't|doesn't|haven't|hasn't|cannot|can't|shouldn't|nothing|never|"
        r"hardly|barely)",
        0.5,
    ),
    (
        r"(?:room for (?:\w+ )?(?:improvement|growth|more)|could (?:be|have been) (?:better|more|clearer)|"
        r"needs? (?:you )?to "
        r"(?:improve|be|step|do better)|not sustainable|unacceptable|astonish\w*|surpris\w*|baffl\w*|disappoint\w*|"
        r"concern(?:ed|ing|s)?|alarming|troubling|repeatedly|once again|yet again|pattern|recurring|persistent\w*|"
        r"consistently|expected (?:at|of|from)|we expect|reminders?|trivial|significantly|rethink|reconsider|reassess|"
        r"whether)",
        0.6,
    ),
    (
        r"(?:it's|it is|it was) (?:\w+ )?(?:clear|noticeable|evident|obvious|apparent|time|important|crucial|"
        r"imperative)|"
        r"(?:it|there) (?:seems?|appears?)|indications|appears",
        0.3,
    ),
    # Who speaks of what they will do themselves, thanks or asks kindly does not reproach.
    (
        r"(?:i'll|i will|i'm|i am|we'll|we will|i've|my (?:aim|goal|intention)) (?:\w+ )?(?:committed|dedicated|"
        r"working|"
        r"endeavou?r|ensure|ensuring|address|addressing|eager|confident|aim|open|grateful|happy|make|strive|take|"
        r"continue|"
        r"prioriti[sz]e|work|keep|provide|do|focus)",
        -1.2,
    ),
    (
        r"(?:thank\w*|grateful|gratitude|appreciat\w+|invaluable|valuable|wonderful|wonderfully|pleased|glad|happy|"
        r"could you|would you|greatly|helpful|kindly|delighted|excellent|great|admire|impressive|insightful)",
        -0.9,
    ),
    (
        r"(?:please|let me know|looking forward|look forward|feel free|would be (?:\w+ )?(?:beneficial|helpful|"
        r"great)|let's|"
        r"together|support|assist|assistance|collaborat\w+)",
        -0.6,
    ),
)

IRONY = Evidence(
    (
        rf"{_FIRST}(?:ah+|oh|gee|gosh|golly|wow|yep|yup|yeah|yes|sure|right|hmm+|hm|ya|uh oh|um|well|and|so|but of "
        r"course|of course|why|hey|ooh|aw+)[,.!]? (?:of course|yes|sure|right|no|because|that|the|it|i|we|you|but|how|"
        r"what|there|let|here|great|good|nice|another|yet|more|just|please|my|poor)",
        0.6,
    ),
    (
        rf"{_FIRST}(?:gee|gosh|golly|wow|yep|yup|yeah|sure|right|hmm+|ya|uh oh|ooh|aw+|ah+|lol|yay|hooray|hurrah|bravo|"
        r"congratulations|congrats|kudos|well done|voila|presto|phew|whew|wonderful|brilliant|terrific|swell|"
        r"marvellous|charming|fascinating|lovely|splendid)(?=[.!?,])",
        0.7,
    ),
    (rf"{_FIRST}(?:very |so |such |what a |quite |how |really )?(?:\w+ )?{_FINE}(?: \w+)?(?=[.!]|$)", 0.8),
    (
        r"(?:i'm sure|i am sure|no doubt|i guess|i suppose|i bet|i imagine|i assume|apparently|presumably|obviously|"
        r"evidently|naturally|surely|clearly|it appears|it seems|seems like|sounds like|looks like|must be|must have|"
        r"must've|maybe|perhaps|doubtless)",
        0.4,
    ),
    (
        r"(?:conveniently|miraculously|magically|coincidentally|somehow|strangely|oddly|(?:funny|interesting|amazing|"
        r"strange|odd) (?:how|that)|isn't it (?:funny|amazing|interesting|odd|strange|wonderful|great)|amazingly|"
        r"remarkably|mysteriously|surprisingly)",
        0.5,
    ),
    (
        r"(?:so (?:what )?you(?:'re| are)? (?:saying|mean|think|believe|want)|in other words|let me (?:guess|see|"
        r"get this)|let's (?:see|all|just|not|hope|have|keep|give|make|blame|ban|spend|hear)|so (?:we|you|let|now|"
        r"much for|it's|that's|what)|just (?:imagine|think|wait)|imagine)",
        0.5,
    ),
    (
        r"(?:good luck with|nothing like|nothing says|who knew|who would have|who'd have|what could (?:possibly )?go "
        r"wrong|must be nice|that settles it|that explains|(?:that'll|that will) (?:work|help|do|teach|show)|sure "
        r"thing|as if|if only|heaven forbid|god forbid|how dare|can't wait|don't worry|not to worry|never fear|"
        r"fear not|rest assured|thank (?:god|goodness|heavens))",
        0.7,
    ),
    (
        r"(?:thanks|thank you|congratulations|congrats|kudos|bravo|well done|hats off|good (?:job|one|work|for)|great "
        r"(?:job|work)|nice (?:try|job|work|one)|way to go|glad|happy to|pleased to|so glad|nice of|good to know)",
        0.4,
    ),
    (
        r"(?:lol|haha\w*|rofl\w*|lmao|hehe\w*|snicker|giggle|chuckle|wink|sarcasm|irony|ironic\w*|hilarious|comedy|"
        r"joke|joking|laugh\w*|funny|punch ?line)",
        0.5,
    ),
    (
        r"(?:what's an? |what are a )(?:few|couple|little|bit)|(?:just|only|mere|merely) (?:a|an|another|one|\d+) "
        r"(?:\w+ )?(?:billion|million|few|couple|little|bit)",
        0.7,
    ),
    (
        r"(?:genius|geniuses|expert|experts|wise|wisdom|visionary|saviou?r|hero|heroes|messiah|enlighten\w*|guru|"
        r"scholar|einstein|saints?|angels?|(?:his|her|your) (?:majesty|highness)|holy)",
        0.4,
    ),
    (
        r"(?:utopia|paradise|unicorns?|rainbows?|fairy ?(?:tale|dust)?|fairies|magic\w*|santa|tooth fairy|wonderland|"
        r"la la land|never ?land|pigs (?:might|can|could|will) fly|crystal ball|medal|trophy|prize|award|oscar|cookie|"
        r"gold star|popcorn|hugs?|selfies?)",
        0.6,
    ),
    (
        r"(?:right|isn't it|aren't (?:they|we|you)|don't you think|huh|eh|no|haven't you|doesn't (?:it|he|she)|"
        r"didn't (?:it|he|she|they)|is he|are they)\?",
        0.4,
    ),
    (r"(?:would|could|shall|should|will) (?:that|this|it|we|you) (?:be|have|also|then|now)[^.?!\n]{0,80}\?", 0.5),
    (r"(?:stupid\w*|idiot\w*|moron\w*|disgust\w*|disgrac\w*|liar|lies|lying|shame|corrupt|racist\w*)", -0.2),
    (r"(?:you|your|you're)", 0.15),
)

_START = -1.5  # log-odds of a text without a sign
_BESIDE = 0.8  # what signs and model count beside the cues
_SCARE_QUOTES = compiled(r"""(?<!\w)['"\u2018\u201c](?:[\w-]{1,30} ?){1,3}['"\u2019\u201d](?!\w)""")
_DOTS = ("...", "\u2026")


def despising(
    check_id: str,
    *every: Cues,
    signs: tuple[Evidence, ...] = (CONTEMPT, INSULTS),
    trust: float = 0.3,
    start: float = _START,
) -> Score:
    """A `score`: what the cues leave open, mixed with the signs and the learned model of that name.

    `trust` is how much of the model's log-odds is added to the signs', `start` the log-odds of a text without any.
    """

    def score(reading: Reading, options: Any) -> float:  # noqa: ARG001  (a check's score takes its options)
        look = seen(reading)
        odds = start + sum(some.total(look) for some in signs) + trust * (learned.log_odds(check_id, reading) or 0.0)
        if IRONY in signs:
            odds += _winking(look.body.content)
        return learned.mixed(sure(reading, *every), likely(odds), _BESIDE)

    return score


def _winking(content: str) -> float:
    """What the punctuation adds to irony: exclamation marks, dots that trail off, words in quotation marks."""
    return (
        0.25 * min(2, content.count("!"))
        + (0.3 if any(dots in content for dots in _DOTS) else 0.0)
        + (0.3 if _SCARE_QUOTES.search(content) else 0.0)
        + (0.2 if content.rstrip().endswith("?") else 0.0)
    )
