"""Saying the opposite of what is meant: mock praise, mock thanks, a joke at the reader's cost.

## Why reconsider
Irony needs a voice and a face. In writing only its sting arrives, and a customer who asked for help hears laughter.

## Flagged
> Thanks for finally sending the log.
> Well spotted, Sherlock.
> What a surprise, the cable was not plugged in.
> I'm afraid our crystal ball is at the mender's.

## Better
> Thanks for the log, that is what I needed.

## Left alone
> Thanks for sending the log so fast.
> Well spotted, that was a bug of ours.
> What a nice surprise to hear from you!
"""

from __future__ import annotations

from typing import Any

from guardian.checks.asides import echoes, quizzes
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.contempt import IRONY, despising
from guardian.checks.cues.derision import DERISION, QUOTED
from guardian.checks.cues.irony import IRONIES
from guardian.checks.cues.jeers import JEERS
from guardian.checks.cues.jests import JESTS
from guardian.checks.cues.mockery import MOCKERIES, OUT, STRAIGHT
from guardian.checks.cues.whimsies import QUIPS, WHIMSIES
from guardian.checks.gather import gathered
from guardian.checks.hinting import TELLING, hinting, tempered
from guardian.checks.levity import mocks
from guardian.checks.match import Cues, cue, phrases
from guardian.checks.mimicry import mimicked

_THANKS = "Thank them for the thing itself: “Thank you for …, that helps”, instead of “{words}”."
_OURS = r"\b(?:our (?:fault|mistake|error|bug|side|doing|muddle)|on us|of ours|my (?:fault|mistake|error))\b"

_HERO = (
    r"(?:sherlock|einstein|genius|captain(?: obvious)?|detective|professor|columbo|poirot|watson|maestro|wise guy|"
    r"smarty(?: ?pants)?|your (?:majesty|highness|lordship|ladyship|excellency)|o wise one|mastermind)"
)
_BRAVO = r"(?:great|good|nice|brilliant|excellent|superb|fine|top|sterling|stellar|outstanding|fantastic)"
_LATE = r"(?:finally|at last|at long last|eventually|belatedly)"

CUES = Cues(
    # Praise that is none.
    cue(rf"(?:[a-z]+ ){{0,3}}[a-z]+, {_HERO}(?=[.!,;?\n]|$)|no (?:kidding|shit),? {_HERO}|captain obvious", advice=OUT),
    cue(
        rf"{_BRAVO} (?:detective work|sleuthing|deduction|observation|question, that one)|slow clap|hats off to "
        r"(?:you|the) for|(?:give|award|hand) (?:yourself|that (?:man|woman|lady|gentleman)|him|her|them|you) (?:a|"
        r"the) (?:\w+ )?(?:medal|star|cookie|biscuit|prize|trophy|round of applause|pat on the back)|(?:you|that) "
        r"(?:really |truly |surely )?deserves? (?:a|an|the) (?:\w+ )?(?:medal|prize|award|trophy|oscar|round of "
        r"applause)|and the (?:award|prize|oscar|medal) (?:for|goes)|(?:nobel|pulitzer)(?: peace)? prize",
        0.85,
        advice=OUT,
    ),
    cue(
        r"(?:congratulations|congrats|well done|bravo|kudos|hooray|hurrah|cheers)(?: to you)?(?:,? you(?:'ve| have)?| "
        r"(?:on|for)) (?:just |\w+ly |at last )?(?:manag|find|found|discover|read|work(?:ed|ing)? out|notic|figur|"
        r"spott|broke|break|locat|remember|realis|realiz|press|solv(?:ed|ing) the mystery|us(?:ed|ing) (?:the|a)|"
        r"ignor|miss)\w*",
        0.75,
        advice=OUT,
        unless=r"\b(?:thank|thanks|not (?:clicking|answering|paying|opening)|scam|bug of ours|our (?:bug|mistake)|"
        r"helped|saved)\b",
    ),
    cue(
        r"(?<![\w,] )(?:impressive|bravo|fascinating|adorable|priceless|classic|shocking|riveting|thrilling|genius|"
        r"magic|how (?:very )?(?:original|clever|convenient|observant|perceptive|charming|quaint|novel|touching|"
        r"refreshing|surprising|shocking|tragic|unusual|thoughtful|inconvenient for you))(?=[.!])",
        0.6,
        advice=OUT,
    ),
    # Thanks that are none.
    cue(
        r"(?:thanks|thank you|cheers|much obliged|bless you|how (?:kind|nice|good|lovely|sweet|generous|thoughtful) "
        r"of you|(?:so )?(?:nice|good|kind|lovely|decent|big|great|generous) of you|glad|good|nice|great|lovely|"
        r"delighted|pleased|happy)(?: (?:so much|very much|ever so much|a lot|a million|to see|to hear|that|for|to|"
        rf"you(?:'ve| have)?|of you|we|could|managed)){{0,4}} {_LATE} \w+",
        0.85,
        advice=_THANKS,
        unless=r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:finally|at last) (?:found|fixed|solved|got|managed|able)\b|"
        r"finally (?:working|solved|fixed|sorted|arrived|resolved|here|over|able|home|settled)",
    ),
    cue(
        r"(?:how |so |very |really )?(?:nice|kind|good|lovely|decent|big|generous|gracious) of you to (?:grace|bother|"
        r"show up|drop by|let us know|find the time|remember|honou?r|get back|mention|notice|share|enlighten|stop by|"
        r"take an interest)(?: \w+){0,2}",
        0.65,
        advice=_THANKS,
        unless=r"\b(?:thank|thanks|works|working|so (?:quickly|fast|soon|promptly)|despite|with us)\b",
    ),
    cue(
        r"thanks for nothing|(?:thank you|thanks)(?: (?:so much|very much|a lot|a million|ever so much|ever so "
        r"kindly))?,? (?:for|but) (?:the (?:lecture|lesson|sermon|history lesson|life story|novel|essay|drama|"
        r"newsflash|update nobody|entertainment|laugh|reminder that)|pointing out the obvious|stating the obvious|"
        r"teaching us|telling us how|explaining (?:our|my)|enlightening|educating|gracing|sharing your (?:\w+ "
        r")?(?:wisdom|skills?|expertise|talents?|genius|brilliance)|your (?:\w+ )?(?:wisdom|expert opinion|expertise "
        r"in|amateur|generous (?:star|one|rating|review)|glowing|lovely (?:rant|tirade)|novel|essay|lecture|sermon|"
        r"words of wisdom))",
        0.85,
        advice=_THANKS,
    ),
    cue(
        r"sharing your \w+ (?:skills?|wisdom|talents?|expertise|genius) with us|your (?:infinite|great|profound|"
        r"boundless|generous|superior|remarkable|legendary|famous) (?:wisdom|expertise|star|knowledge|patience|"
        r"insights?|intellect|rating|one[- ]star|memory|skills)|words of wisdom|pearls of wisdom",
        0.75,
        advice=OUT,
    ),
    # Surprise that is none.
    cue(
        r"who(?:'d| would|'d have| would have| could have|'ve| might have)(?: ever| possibly| have)?(?:'ve)? "
        r"(?:thought|guessed|known|imagined|predicted|seen that coming)|what an? (?:novel|revolutionary|radical|wild|"
        r"crazy|original|groundbreaking) (?:idea|concept|thought|notion)|there's (?:a|an) (?:novel |revolutionary |"
        r"crazy )?(?:thought|idea|concept)(?=[.!,])|imagine that(?=[.!,])|fancy that|surprise,? surprise|lo and "
        r"behold|you don't say|no kidding|will wonders never cease|wonders never cease|stop the press(?:es)?|(?:news "
        r"?flash|breaking news|spoiler(?: alert)?|plot twist|shock horror|earth-shattering)(?=[:,.!])|shocking,? (?:i "
        r"know|isn't it|right)|the horror|call the (?:press|papers|newspapers)|alert the media",
        0.85,
        advice=OUT,
    ),
    cue(
        r"(?:what a|what an) (?:complete |total |huge |real |great |big )?(?:surprise|shock|shocker|revelation|"
        r"discovery|coincidence|tragedy|catastrophe|drama|achievement|feat|performance|masterpiece)(?=[.!,:?]| that| "
        r"you| the)",
        0.6,
        advice=OUT,
        unless=r"\b(?:nice|lovely|pleasant|thank\w*|glad|sorry|must have|for you (?:and|to))\b",
    ),
    cue(
        r"(?:the )?(?:great )?(?:mystery|riddle|puzzle|case|enigma|secret)(?: of the [\w ]{2,30})? (?:is |was "
        r")?(?:solved|cracked|closed, then)(?=[.!,;:\n]|$)",
        0.55,
        advice=STRAIGHT,
        unless=r"\b(?:found|thanks|thank|turns out|because|we had|i had|our)\b",
    ),
    cue(
        r"(?:believe it or not|shocking(?:ly)? as it (?:may|might) (?:seem|sound|be)|hard as it (?:is|may be) to "
        r"believe|funnily enough|strangely enough|curiously enough|oddly enough|amazingly enough|incredible as it),? "
        r"?(?=for|there|we|the|it|that|you|people|other|this|some|our|a)",
        0.4,
        advice=STRAIGHT,
    ),
    cue(
        r"(?:funny|strange|amazing|remarkable|curious|odd|interesting|fascinating) (?:how|that) (?:you|your|it "
        r"(?:always|only)|nobody|everyone|some|people|this never)|isn't it (?:funny|amazing|strange|curious|wonderful|"
        r"remarkable|fascinating|odd) (?:how|what|that)|(?:amazing|incredible|astonishing|magical|marvellous|"
        r"funny)(?:,)? (?:isn't it|what (?:happens|one|you can|reading|a)|how that works)|(?:miraculously|magically|"
        r"as if by magic|by some miracle)",
        0.55,
        advice=STRAIGHT,
        unless=r"\b(?:thank|congratulations|joy|beautiful|talent|kind)\b",
    ),
    # Impossible help.
    cue(
        r"(?:my|our|a|no|any|without|of|the|these|i'm|we're|are|am|be|not)(?: \w+){0,3} (?:crystal balls?|magic "
        r"wands?|time machines?|mind[- ]?readers?|telepath(?:s|y|ic)|psychics?|clairvoyants?|fortune[- ]tellers?|"
        r"fairy (?:dust|godmothers?)|magicians?|miracle workers?|oracles?|ouija boards?|weather gods?|rain dances?|"
        r"time travel\w*|superpowers|money trees?|printing press for money)|(?:read|reading|guess) (?:minds|your mind|"
        r"people's minds|your thoughts)|money (?:does not|doesn't) grow on trees|(?:control|change|command|switch off|"
        r"stop|order|influence|reschedule|negotiate with) the (?:weather|rain|wind|sun|sky|tides|laws of (?:physics|"
        r"nature)|climate)|laws of (?:physics|nature)|bend (?:time|the laws)",
        0.65,
        advice=STRAIGHT,
        unless=r"\b(?:wish (?:i|we) had|if (?:i|we) had|i'd love|sorry|setup wizard|install\w* wizard|wizard (?:will|"
        r"asks|shows|guides))\b",
    ),
    cue(
        r"(?:the )?(?:snow ?storms?|storms?|snow|weather|rain|winds?|sun|moon|sea|volcano|fog|ice|clouds?|tides?|"
        r"traffic|motorway|universe|world|planet|planets|stars|laws? of \w+|gods|pope|king|queen|president|birds?|"
        r"mice|rats|squirrels?|fox|internet|printer|computer|server|parcel|router|machine)(?: [\w ]{1,30})? (?:will|"
        r"would|has|had|have|did|do)(?: (?:surely|gladly|certainly|doubtless|be|not|n't|been|happily|"
        r"personally)){0,2} (?:apologis|apologiz|sends? (?:its|their) regards|be devastated|devastated|heartbroken|"
        r"consult(?:ed)? (?:us|you)|ask (?:us|you)|wait for you|revolves? around|stop turning|bow|take note|be in "
        r"touch|write to you|feel (?:bad|guilty|ashamed)|inform(?:ed)? (?:us|you))\w*(?: \w+){0,2}|(?:world|universe|"
        r"sun|everything) (?:does not|doesn't|may not) revolve around",
        0.8,
        advice=STRAIGHT,
        unless=_OURS,
    ),
    cue(
        r"(?:we|i)(?:'ll| will|'d| would| shall|'m going to| are going to)? (?:be sure to |make sure to |certainly |"
        r"gladly |just |all |try to |immediately |of course |now )?(?:drop everything|get right on (?:that|it)|alert "
        r"the|stop the presses|move heaven and earth for|lose sleep|lost sleep|weep|shed a tear|cry ourselves|never "
        r"recover|tell the (?:snow|rain|weather|wind|sun|birds|mice|traffic)|sacrifice a|pray|light a candle|call "
        r"(?:the )?(?:nasa|ghostbusters|mission control)|put it (?:on|in) (?:the fridge|a frame)|frame it|have it "
        r"framed)(?: \w+){0,3}",
        0.75,
        advice=STRAIGHT,
        unless=r"\b(?:thank|kind|lovely|made (?:my|our) day)\b",
    ),
    # Mock guilt and mock pity.
    cue(
        r"(?:forgive|excuse|pardon|sorry|apologies|a thousand apologies|so sorry|silly|shame on|my bad)(?: (?:me|us|"
        r"you))? ?(?:for )?(?:not )?(?:thinking|assuming|expecting|believing|hoping|existing|breathing|being (?:human|"
        r"asleep|busy|only human)|having (?:a (?:life|weekend|lunch|night)|other customers|a lunch break)|doing "
        r"(?:our|my) job|reading your mind|(?:being )?(?:psychic|clairvoyant|available (?:24|round|around)))(?: "
        r"\w+){0,3}|(?:silly|stupid|foolish) (?:me|us)(?=[.,!:;])|how (?:dare|could) we(?: \w+){0,2}",
        0.75,
        advice=STRAIGHT,
        unless=r"\b(?:too (?:quickly|early|much)|wrongly|without asking|we should have|i should have)\b",
    ),
    cue(
        r"boo[- ]?hoo|cry me a river|(?:my|our) heart(?:s)? (?:bleeds?|breaks?|goes out to you(?= and your so))|"
        r"(?:world's )?smallest violin|tiny violin|oh(?:,)? the (?:humanity|horror|drama|tragedy)|first[- ]world "
        r"problems?|poor (?:little )?(?:you|thing|baby)(?=[.!,])|how(?: on earth| ever)? (?:will|did|do|can) you "
        r"(?:ever )?(?:survive|cope|manage|live with|sleep)|the end of the world|world(?:'s| is)? (?:ending|come to "
        r"an end)|what a (?:hard|tough|terrible) life|heaven forbid|god forbid|perish the thought|such (?:hardship|"
        r"suffering)|(?:life|death) (?:and|or) death(?=[.!,?])",
        0.6,
        advice="Leave it out. If it is small to us it is not to them: “I see that this holds you up; …”",
    ),
    *MOCKERIES,
    *IRONIES,
    *JESTS,
    *DERISION,
    *JEERS,
    *QUIPS,
    cue(
        r"(?:wow|haha|hah|lol|yay|hooray|rofl|lmao|hmm+|oh well)(?=[.!, ])|;-?\)|"
        r"[\U0001f644\U0001f60f\U0001f643\U0001f926]",
        0.25,
        advice=OUT,
    ),
    cue(r"(?:great|brilliant|wonderful|lovely|fantastic|perfect|marvellous|charming)(?=[.!,] )", 0.1),
    cue(r"(?:apparently|evidently|supposedly|so-called|clearly|obviously|surely|of course|no doubt|finally)", 0.12),
)

_said, _quoted = tempered(gathered(CUES, at=0.7)), phrases(Cues(*QUOTED), quiet=False, subject=False)
_hinted = hinting(Cues(*WHIMSIES), mimicked, echoes(0.3), quizzes(0.4), unless=("costs nothing",), score=TELLING)


def find(reading: Reading, options: Any) -> list[Match]:
    """Mockery in the author's own words, and in the marks they put around the reader's; fancies where nothing helps."""
    found = [*_said(reading, options), *_quoted(reading, options), *mocks(reading)]
    return found or _hinted(reading, options)


CHECK = Check(
    id="tone.sarcastic",
    find=find,
    message="“{words}” may come across as mocking.",
    label="sounds sarcastic",
    advice="Say it straight: what you have found, and what comes next.",
    action=Action.HOLD,
    score=despising("tone.sarcastic", CUES, signs=(IRONY,)),
    about=__doc__,
)
