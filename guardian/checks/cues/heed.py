"""Cues of taking heed of somebody: of what it was like, what it cost them, and that they did well to speak."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_MOOD = (
    rf"(?:{FEEL}|fuming|livid|heartbroken|devastated|lost|sore|offended|shocked|startled|dismayed|horrified|appalled|"
    rf"puzzled|"
    r"suspicious|afraid|frightened|desperate|disheartened|discouraged|speechless|stunned|mad|outraged|indignant|sad|"
    r"bitter)"
)
_COSTS = (
    r"(?:trouble|worry|work|time|money|stress|effort|hassle|upset|strain|burden|damage|distress|inconvenience|anxiety|"
    r"sleep|"
    r"nerves|pain|harm|disruption|difficult(?:y|ies)|expense|patience|trust|confidence)"
)
_NOT = (
    r"\b(?:as far as i (?:understand|know|see)|if you (?:are|were|feel)|don't be|do not be|should you (?:be|feel)|"
    r"version|firmware|"
    r"no (?:need|reason) to|policy states|unfortunately|however)\b"
)

HEED = Cues(
    # What anybody would have felt.
    cue(
        rf"(?:of course|naturally|understandably|obviously|no wonder|rightly|small wonder|certainly) (?:that "
        rf")?you(?:'re| are| were|"
        rf"'d be| would be| felt| feel| must have (?:been|felt)| must be) (?:\w+ )?{_MOOD}(?: [\w'-]+){{0,4}}|(?:i|we|"
        rf"anyone|anybody|"
        rf"everyone|most people)(?:'d| would| should) (?:\w+ )?(?:be|feel|have been|have felt|have (?:written|said|"
        rf"done|reacted|"
        rf"complained)|write|say|react) (?:\w+ )?(?:{_MOOD}|the same|just as|exactly|no differently|much the same|"
        rf"likewise|a letter)"
        rf"(?: [\w'-]+){{0,4}}",
        0.8,
        unless=_NOT,
    ),
    # What it is to go through that.
    cue(
        rf"(?:losing|waiting|being|having|getting|finding|seeing|coming|living|sitting|standing|hearing|reading|going|"
        rf"missing|"
        rf"watching|paying|chasing|explaining|moving|arriving|opening|learning|travelling|sleeping|working|caring|"
        rf"planning|calling|"
        rf"starting|ending|spending|receiving|discovering) (?:[\w',£$€-]+ ){{1,6}}(?:[\w',£$€-]+ ){{0,6}}(?:is|was|"
        rf"are|must be|must "
        rf"have been|can be|would be|feels|isn't|is not|wasn't|wears|hurts|takes|leaves|drains|would (?:wear|try|test|"
        rf"upset|annoy|"
        rf"anger|shake|hurt)) (?:\w+ ){{0,2}}(?:{HARD}|{_MOOD}|maddening|galling|bitter|rotten|grim|cruel|no (?:small|"
        rf"fun|joke|way|"
        rf"picnic)|not (?:easy|nice|fun|pleasant|what|how|right)|easy|fun|pleasant|a lot|too much|anyone|anybody|"
        rf"everyone|people|its "
        rf"toll|nobody|no time|no room|you (?:with|without))(?: [\w'-]+){{0,3}}|it(?:'s| is| was|'s never| is never| "
        rf"can be| must be|"
        rf"'s not| is not| isn't| must have been) (?:\w+ )?(?:{HARD}|a small thing|small thing|little thing|no small "
        rf"thing|much "
        rf"fun|pleasant|nice|easy|galling|maddening|bitter|rotten|grim|no fun|no joke) (?:to|when|if) (?:[\w'-]+ "
        rf"?){{2,6}}",
        0.75,
        unless=_NOT,
    ),
    # What it cost them.
    cue(
        rf"(?:i|we|(?:the|our) (?:\w+ )?(?:department|council|office|team|company|clinic|school|board|bank|"
        rf"museum))(?: can| do|'m|'re| "
        rf"am| are)? (?:\w+ )?(?:realis(?:e|ed|es)|realiz(?:e|ed|es)|know|knows|see|sees|recognis(?:e|es)|"
        rf"recogniz(?:e|es)|"
        rf"appreciat(?:e|es)|understand(?:s)?|acknowledg(?:e|es)|aware|conscious|notice|gather|sense|accept|admit) "
        rf"(?:that |of |only "
        rf"too well |very well )?(?:[\w'-]+ ){{0,6}}(?:{_COSTS}|costs?|cost you|hardship|{HARD}|too long|far too|"
        rf"puts? (?:a|you|an)|"
        rf"leaves? (?:you|no)|{_MOOD})(?: [\w'-]+){{0,6}}",
        0.75,
        unless=_NOT,
    ),
    # That they are right, and did right to say so.
    cue(
        rf"(?:your|that|this) (?:\w+ )?(?:point|complaint|criticism|objection|question|reaction|anger|{FEEL}|doubts?|"
        rf"suspicion)"
        rf"(?: [\w'-]+){{0,6}} (?:is|was|are|were) (?:\w+ )?(?:a |an |one )?(?:fair|good|valid|right|justified|"
        rf"serious|legitimate|"
        rf"well taken|understandable|reasonable|important|well made|correct|natural)(?: one)?|(?:what|the \w+) you "
        rf"(?:describe|"
        rf"write|report|experienced|went through|tell me|tell us|say|saw|found|encountered)(?: [\w'-]+){{0,4}} "
        rf"(?:isn't|is not|"
        rf"wasn't|was not|should not|shouldn't|must not|sounds|is|was) (?:\w+ )?(?:acceptable|right|good enough|okay|"
        rf"ok|normal|fair|"
        rf"how|what|{HARD}|have|unacceptable|serious|worrying|alarming)(?: [\w'-]+){{0,3}}|(?:it was|it's|it is|you "
        rf"were|you are|"
        rf"you're|you did) (?:\w+ )?(?:right|good|well|kind|wise|fair|brave)(?: (?:of|that) you)? (?:to|in) "
        rf"(?:complain|tell|write|"
        rf"raise|say|speak|report|let|ask|point|insist|contact|get in|call|question|mention|bring|flag|chase|expect|"
        rf"stop|"
        rf"refuse|wonder)\w*(?: [\w'-]+){{0,3}}|(?:looks?|seems?|feels?|sounds?) (?:\w+ )?(?:wrong|unfair|odd|bad|"
        rf"rude|suspicious) "
        rf"(?:from where|to you|from your)",
        0.8,
        unless=_NOT,
    ),
    cue(
        r"(?:good|glad|grateful|lucky|well done|nice|great)(?: of you)? (?:that )?you (?:\w+ )?(?:spotted|noticed|"
        r"told|wrote|said|"
        r"called|asked|rang|checked|caught|reported|flagged|mentioned|raised|got in touch|came|contacted|let us|let "
        r"me|kept|"
        r"speak|spoke)(?: [\w'-]+){0,4}|(?:thank you|thanks|grateful|i appreciate|we appreciate)(?: very much| so "
        r"much)?(?: for| "
        r"that)? (?:you )?(?:taking the (?:time|trouble)|took the (?:time|trouble)|your (?:honest|frank|open|clear|"
        r"candid|detailed|"
        r"kind|careful|direct|plain)(?: \w+)? (?:words?|letter|feedback|account|report|message|description|mail)|"
        r"writing so|being so|"
        r"speaking up|not giving up|saying so|pointing)(?: [\w'-]+){0,5}|(?:i|we) (?:\w+ )?(?:take|took) "
        r"(?:[\w'-]+ ){1,5}"
        r"(?:seriously|to heart|very seriously)|(?:i've|i have|we've|we have|i|we) read (?:your|every|each|all)(?: "
        r"[\w'-]+){1,5} "
        r"(?:twice|carefully|with|and (?:i|we|it)|more than once)(?: [\w'-]+){0,4}|on top of (?:everything|all "
        r"(?:this|that|else)|"
        r"that)|(?:after|with) (?:all|everything) (?:that )?you(?:'ve| have) (?:been through|had to|gone through|"
        r"done)",
        0.75,
        unless=_NOT,
    ),
    cue(
        r"you (?:had|have) (?:a|every) right to (?:know|be|expect|hear|an? |have|better|more)(?: [\w'-]+){0,4}|"
        r"(?:must|can) (?:\w+ )?"
        r"(?:feel|seem|look|sound) (?:to you )?(?:as if|as though|like)(?: [\w'-]+){1,6}|you(?:'ve| have| had) "
        r"(?:\w+ )?(?:been through|"
        r"had to put up with|put up with|gone through|suffered|endured|borne|had more than|had enough|had your fill|"
        r"been left|been let|"
        r"had a (?:\w+ )?(?:day|week|month|time|night|year))(?: [\w'-]+){0,4}|(?:it is|it's|it was|i'm glad|i am "
        r"glad|we're glad) "
        r"(?:good |right |only right |fair )?(?:that )?you (?:insisted|asked|persisted|wrote|checked|complained|"
        r"stood|refused|told|called|"
        r"spoke|pushed|said|raised|came)(?: [\w'-]+){0,3}|you (?:had|have|'d) (?:so )?(?:\w+ )?(?:your heart set|"
        r"looked forward|been "
        r"looking forward|counted on|relied on|trusted|put your trust|planned|hoped|saved|worked so hard)(?: "
        r"[\w'-]+){0,4}|(?:you|your "
        r"\w+|he|she|they) deserved? (?:an? |so much |something |far |much )?(?:\w+ )?(?:better|more|kinder|faster|"
        r"proper|honest|warmer)"
        r"(?: [\w'-]+){0,4}|(?:nobody|no one)(?:'s)? (?:is )?(?:listening|hears|cares|idea of)(?: [\w'-]+){0,3}|"
        r"how much (?:work|time|"
        r"love|care|effort|thought|planning|money|hope) (?:you|your|went into your|(?:this|it|that) (?:has )?cost "
        r"you)(?: "
        r"[\w'-]+){0,4}|that is (?:a "
        r"(?:\w+ )?)?(?:blow|shame|pity|low|setback|bitter pill|worry)|with (?:dismay|great concern|concern|alarm|"
        r"shame)",
        0.75,
        unless=_NOT + r"|\bif you (?:had|have)\b",
    ),
    cue(
        rf"(?:i|we|anyone)(?:'d| would) (?:\w+ )?have (?:\w+ )?(?:lost (?:my|our|their) (?:temper|patience|nerve|"
        rf"faith)|given up|walked out|"
        rf"hung up|exploded|cried|shouted|complained|written|been)(?: [\w'-]+){{0,4}}|(?:makes?|made) (?:me|us) "
        rf"(?:wince|cringe|blush|sad|"
        rf"ashamed|angry|feel \w+|think|sorry|uncomfortable)(?: [\w'-]+){{0,3}}|(?:can't|cannot|could not|don't|do "
        rf"not|wouldn't) blame you"
        rf"(?: [\w'-]+){{0,3}}|(?:not knowing|the (?:waiting|uncertainty|silence|not knowing|doubt))(?: itself)? "
        rf"(?:is|was|must be) (?:\w+ "
        rf"){{0,3}}(?:worst|hardest|hard|unbearable|bad|cruel|part)(?: [\w'-]+){{0,2}}|how (?:\w+ )?(?:exhausting|"
        rf"tiring|wearing|draining|"
        rf"galling|unfair|maddening|miserable|unnerving|humiliating|tedious|disheartening|rotten|cruel|bitter|unkind|"
        rf"hurtful)(?: |,|!|\.)"
        rf"(?:[\w'-]+ ?){{0,4}}|you (?:kept|did|played|have kept|have done|held up) your (?:side|part|end|word|share|"
        rf"bit)(?: [\w'-]+){{0,4}}|"
        rf"you (?:feel|felt|were left feeling|are feeling) (?:\w+ )?{_MOOD}(?:,? (?:and|which))?(?: [\w'-]+){{0,4}}",
        0.75,
        unless=_NOT + r"|\bif you feel\b|\bsorry (?:that |if )?you f",
    ),
)
