"""Hints of care.hollow-empathy: words that feel with the reader, in a letter that does nothing about the trouble."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_BAD = (
    rf"(?:{HARD}|{FEEL}|bad|bitter|cruel|unbearable|sore|lonely|lousy|rotten|nasty|bleak|grim|wretched|unlucky|"
    rf"trying|"
    r"gruelling|hell|torture|agony|tragic|sorry|poor|cold|long|dark|heavy|such a|no (?:fun|joke|picnic|way|small)|"
    r"not (?:easy|fair|nice|right|pleasant|what)|anything but|easy|nice|pleasant|fun|fair)"
)
_BLOW = (
    r"(?:fright|shock|nightmare|disappointment|blow|day|night|week|month|year|start|welcome|evening|morning|mess|"
    r"pity|shame|ordeal|scare|sight|feeling|thing|story|journey|trip|loss|time|wedding|birthday|christmas|holiday|"
    r"bother|worry|let-?down|pain|sadness|burden|situation|moment)"
)
_US = (
    r"(?:us|me|us all|all of us|each of us|everyone here|everybody here|the (?:whole )?team|any of us|our (?!insur|"
    r"bank|lawyer|supplier|partner|workshop|warehouse|department|records?|files?|accounts?|address)\w+)"
)

FELT = 0.35  # from this on it says by itself that somebody feels with the reader

COMMISERATION = Cues(
    cue(
        r"(?:our|my|your) (?:\w+ )?(?:thoughts?|hearts?|prayers?|sympath(?:y|ies)|condolences|"
        r"feelings) (?:\w+ )?(?:are|is|go|goes|stopped|sank|bleeds?|breaks?|broke|ached?|stood|were|"
        r"was)(?: [\w'-]+){0,6}|(?:with|our) (?:a |all our |our )?(?:heavy|sympathetic|whole) hearts?|(?:lump|"
        r"tears?|tightness) in (?:our|my|the) (?:throats?|eyes?|chest)|(?:goose ?bumps|tears|"
        r"a shiver)(?: [\w'-]+){0,4}|close to (?:our|my) hearts?|(?:in|from) (?:the|all our|my|"
        r"our) (?:\w+ )?(?:thoughts|prayers|bottom of)(?: [\w'-]+){0,3}",
        0.45,
    ),
    cue(
        rf"(?:touch(?:es|ed)|moves?|moved|pains?|pained|saddens?|saddened|hurts?|shakes|shook|grieves?|affects?|"
        rf"affected|sorrows|stings?|stung|breaks|weighs on|haunts?|upsets?|went|goes|cuts?|hits?|worries|"
        rf"gets) (?:straight |right |deep |very |really )?(?:to |through |into )?{_US}(?: [\w'-]+){{0,5}}|"
        rf"(?:leaves?|left|leave) (?:none|nobody|no one|us|me|few)(?: of us)? (?:\w+ )?(?:cold|indifferent|"
        rf"untouched|unmoved|speechless|sad|shaken)|(?:we|i|all of us|everyone here|the whole team|"
        rf"our \w+(?: on land)?)(?: all| also| too| really| truly| have| 've|'ve| can)? (?:cried|cry|feel|felt|"
        rf"suffer(?:ed)?|mourn(?:ed)?|grieve[ds]?|ache[ds]?|shuddered|gasped|winced|wept|weep|shiver\w*|swallow\w*|"
        rf"share[ds]?)(?! (?:that|this is|confident|sure|it is|the need|the (?:link|file|document|"
        rf"report)))(?: [\w'-]+){{1,6}}",
        0.45,
    ),
    cue(
        rf"what an? (?:[\w'-]+ ){{0,2}}{_BLOW}(?: [\w'-]+){{0,6}}|how (?:\w+ )?(?:{HARD}|sad|awful|annoying|cruel|"
        rf"bitter|unlucky|trying|unkind|wretched|exhausting)(?: [\w'-]+){{0,6}}|(?:oh|ah) (?:dear|no|my|goodness|"
        rf"heavens)(?: [\w'-]+){{0,4}}|dear me|good(?:ness| heavens| grief)|(?:poor|dear) (?:you|thing|soul|little|"
        rf"man|girl|boy|woman|fellow|mother|father|family|child)(?: [\w'-]+){{0,3}}|ouch|oof|that (?:hurts|stings|"
        rf"smarts)(?: [\w'-]+){{0,4}}",
        0.4,
    ),
    cue(
        rf"(?:it|that|this|[\w'-]+ing (?:[\w'-]+ ){{0,5}}[\w'-]+|(?:such|being|having|losing|"
        rf"waiting) (?:[\w'-]+ ){{0,5}}[\w'-]+|(?:a|an|the|your|these|those|\d+|"
        rf"no) (?:[\w'-]+ ){{1,6}}[\w'-]+) (?:can't|cannot|must|may|will|would|surely|certainly|can|could|mustn't|"
        rf"won't|wouldn't) (?:\w+ )?(?:be|have been|feel|have felt|seem|hurt|weigh|leave|"
        rf"have left) (?:\w+ ){{0,2}}{_BAD}(?: [\w'-]+){{0,6}}",
        0.4,
    ),
    cue(
        r"(?:nobody|no one|no-one|no \w+|none of us|nobody's \w+) (?:should|ought to|would|deserves?|wants?|wishes|"
        r"likes|enjoys|needs|must) (?:ever |have |to |like ){0,3}(?:[\w'-]+ ?){2,6}|(?:deserves?|"
        r"deserved) (?:better|more than|something else|a (?:better|good|nice))(?: [\w'-]+){0,4}|(?:who|which of us|"
        r"anyone|everyone|everybody|any (?:\w+ )?(?:parent|mother|father|owner|person|of us)|we|i)(?:'d|"
        r" would(?:n't| not)?)(?: all| also| too| probably| well)? (?:be|feel|have been|have felt|react|say|want|"
        r"cry|scream)(?: [\w'-]+){0,6}|(?:of course|naturally|no wonder|quite rightly|rightly|"
        r"understandably)(?: that)? (?:you(?:'re| are| were| feel|r)|\w+ is)(?: [\w'-]+){1,6}",
        0.4,
        unless=r"\b(?:liable|responsible|answers?|anything|your password|would be (?:happy|glad|able))\b",
    ),
    cue(
        rf"(?:we|i)(?: \w+){{0,2}} (?:know|see|feel|sense|understand|realise|realize|hear|imagine|picture|guess|"
        rf"appreciate|respect|remember|notice)(?: only too well| all too well| so well| well)?,? (?:what|how|why|"
        rf"where|that feeling|the feeling|your (?:\w+ )?(?:{FEEL}|pain|loss|sadness|situation|position|side|tears)|"
        rf"it all|too well|(?:it|this|that) (?:all )?(?:hurts|matters|is (?:\w+ )?{_BAD}|was|means)|every (?:day|"
        rf"week))(?: [\w'-]+){{0,6}}|(?:we|i) (?:can )?(?:hardly|barely|scarcely|only|not even|well|very well|"
        rf"vividly|just|really) (?:imagine|picture|guess|begin to|fathom|conceive|put ourselves)(?: [\w'-]+){{0,6}}|"
        rf"(?:share|feel) (?:your|that|this|it|the) (?:[\w'-]+ ?){{1,5}}|(?:with|beside|"
        rf"next to) you in (?:\w+ )?(?:spirit|thought|thoughts|this|mind)",
        0.4,
        unless=r"\b(?:know how to|see how (?:we|i) can|see what (?:we|i) can|know what to|from the)\b",
    ),
    cue(
        r"(?:i|we|most of us|many of us|some of us|all of us|half the team)(?:'ve| have|'re| are| am|'m)?(?: all|"
        r" also| too| both| got)? (?:had|have|got|been|lost|own|raised|known|cat people|dog people|parents|mothers|"
        r"fathers|tenants|travellers|owners|wear)(?: [\w'-]+){0,5} (?:myself|ourselves|too|once|at home|as well|own|"
        r"there|alike|like (?:this|that)|before|teachers|days|nights)(?: [\w'-]+){0,3}|(?:is|"
        r"are) (?:like )?family(?: [\w'-]+){0,4}|as (?:a|an|the) (?:\w+ )?(?:mother|father|parent|owner|dog owner|"
        r"cat owner|traveller|commuter|tenant)(?: [\w'-]+){0,5}|(?:we|i) (?:have|wear|keep|"
        r"own) (?:[\w'-]+ ){1,4}(?:myself|ourselves|too|own)|(?:we|i)(?:'ve| have) all (?:been|had|felt|known|lost|"
        r"stood)(?: [\w'-]+){0,5}",
        0.35,
    ),
    cue(
        r"you(?:'re| are|'ve been| have been| were|r \w+ (?:is|was))(?: all)? (?:so |very |incredibly |really |"
        r"truly |such a |being )?(?:brave|strong|patient|courageous|tough|fighter|hero|admirable|"
        r"not alone)(?: [\w'-]+){0,5}|(?:admire|salute|respect|hats off to) (?:your|you)(?: [\w'-]+){0,4}|(?:hang|"
        r"stay|keep) (?:in there|strong|your chin up|hoping|smiling|the faith)|(?:sending|big|warm|"
        r"a) (?:you )?(?:\w+ )?(?:hugs?|strength|love|comfort)(?: [\w'-]+){0,3}|(?:wish|"
        r"wishing) you (?:\w+ )?(?:strength|courage|comfort|all the strength|patience)(?: [\w'-]+){0,4}",
        0.35,
    ),
    cue(
        r"(?:(?:a|an|the|being|losing|such a|every|no|\w+ing) )?(?:[\w'-]+ ){1,4}(?:is|are|hurts?|has|have|leaves?|"
        r"takes?|means?) (?:a |an |many |twice|double|more than |never |always |part of |like |half |worth |"
        r"one of )(?:[\w'-]+ ?){0,4}(?:friend|family|member|faces?|life|loss|world|soul|heart|scars?|wound|twice|"
        r"her|him|them|love|pain|memor(?:y|ies)|home|treasure|time to heal|words|comfort|companion)(?: [\w'-]+){0,4}",
        0.3,
    ),
    # Feeling of any kind: telling only where nothing else is in the letter.
    cue(
        rf"(?:you(?:'re| are)? |you must (?:be|feel) |one feels |(?:makes?|made) (?:one|you|me|us|anybody|"
        rf"anyone) (?:want to )?)(?:\w+ )?(?:{FEEL}|{HARD}|on edge|weep|cry|sad|sick|angry|shiver|at the end|"
        rf"at (?:your|the) (?:wits'?|limit)|worn|beside yourself|in pieces|speechless|numb|sleepless|"
        rf"lost)(?: [\w'-]+){{0,5}}|(?:with|and for|for) good reason|(?:bitter|sad|cruel|hard|heavy|terrible|"
        rf"dreadful|awful|rotten|sorry) (?:news|blow|days?|lines|hours?|time|loss|fate|luck|thing|story|"
        rf"business)(?: [\w'-]+){{0,4}}|(?:terribly|so|very|deeply|bitterly|awfully) (?:unfair|sad|cruel|bitter|"
        rf"hard|sorry for)(?: [\w'-]+){{0,3}}|(?:poor|dear) (?:people|souls|things|folks|lot|ones|creature|animal|"
        rf"boy|girl|mum|dad)",
        0.3,
    ),
    cue(
        r"(?:hours?|days?|nights?|weeks?|moments?|words?|sentences?|things?|losses|years?) like (?:these|this|that|"
        r"those)(?: [\w'-]+){1,6}|such (?:a |an )?(?:sentence|word|hour|night|day|loss|moment|letter|news|"
        r"thing) (?:[\w'-]+ ?){1,6}|(?:endless|unbearable|bearable|heart-?rending|heart-?breaking|heart-?wrenching|"
        r"gut-?wrenching)(?: [\w'-]+){0,4}|(?:got|went|fell|grew|was|were|am|are) (?:quite |very |all |"
        r"rather )?(?:quiet|silent|speechless|pale|thoughtful|still|sad|moved|touched|shaken|stunned) (?:when|at|by|"
        r"as|over|reading|to)(?: [\w'-]+){0,5}|(?:sat|sit) (?:over|with|there|by)(?: [\w'-]+){0,5}|(?:had|"
        r"have) to (?:swallow|sit down|take a breath|put (?:it|the letter) (?:down|aside))|each of us (?:knows?|has|"
        r"had|remembers?)(?: [\w'-]+){0,5}|(?:as|being) (?:parents|mothers|fathers|gardeners|owners|animal lovers|"
        r"neighbours|travellers|tenants|people|human beings) (?:[\w'-]+ ?){1,6}|at heart(?: [\w'-]+){0,4}|"
        r"of all (?:things|days|people|places|times)",
        0.3,
    ),
    cue(
        r"(?:we|i)(?: \w+)? (?:think|thought|thinking|dream|dreamt|worry|worried|pray|prayed|hope|hoped|wish|"
        r"wished) (?:of|about|for|the|she|he|it|that) (?:[\w'-]+ ?){1,6}|(?:pain|wound|scar|grief|sorrow|loss|shock|"
        r"fear|fright|anger|tears?|sadness|heartache|loneliness|longing|goodbyes?|farewell|"
        r"saying goodbye)(?: [\w'-]+){0,2} (?:is|are|stays?|passes|fades|matters?|takes?|runs?|sits|goes|lasts?|"
        r"never|will|can|may|heals?)(?: [\w'-]+){0,4}|no words (?:can|could|will|help|do|are)(?: [\w'-]+){0,5}|"
        r"(?:beyond|lost for|at a loss for|too deep for) words|(?:life|fate|time|the world) (?:can be|is|heals|has|"
        r"plays|deals)(?: [\w'-]+){0,5}|(?:is|are) the last thing (?:we|one|anybody)(?: [\w'-]+){0,4}|(?:suffer|cry|"
        r"mourn|weep|feel|ache|hurt|grieve) (?:along|too|with)(?: [\w'-]+){0,3}|as if (?:the|that|one|a|it|"
        r"life)(?: [\w'-]+){0,3} (?:wasn't|weren't|were not|was not|hadn't)(?: [\w'-]+){1,4}",
        0.3,
    ),
    cue(
        r"(?:is|are|was) (?:such )?an? (?:[\w-]+ )?(?:fragile|precious|delicate|tender|painful|emotional|heavy|"
        r"cruel|terrible|frightening|difficult|sensitive|lonely) (?:[\w'-]+ ?){1,3}|how \w+(?:ing|ful|ible|able|ous|"
        r"ic|less) (?:it|this|that|for|to|all|a|the)(?: [\w'-]+){0,6}|all (?:those|these|the|that) (?:nights|hours|"
        r"years|months|weeks|days|work|effort|hope|hopes|plans|love|tears|dreams|waiting)(?: [\w'-]+){0,5}|(?:ugh|"
        r"ouch|phew|argh|aargh|yikes|oof|eek|oh man|gosh|good lord)|tear (?:my|our|your|one's) hair(?: out)?|"
        r"put to the test|(?:has|have|had|keep|keeps) you in (?:mind|our|their|its)(?: [\w'-]+){0,2}|(?:greatest|"
        r"deepest|utmost|every|all our|full) (?:respect|sympathy|compassion|admiration|"
        r"understanding)(?: [\w'-]+){0,4}",
        0.3,
    ),
    cue(
        r"(?:fiercely|rollercoaster|roller coaster|only human|dreams?(?:ing)? of|to see you (?:hurt\w*|suffer\w*|"
        r"sad)|(?:cuts?|goes|runs?|hits?|sits?) (?:so |very )?(?:deep\w*|hard|to the (?:bone|core|heart|quick))|"
        r"never come back|weight of your|means (?:so|very|a great deal|everything|the world)(?: \w+)?|makes (?:us|"
        r"me) (?:sad|angry|sick|think|shudder|furious|ashamed|so))(?: [\w'-]+){0,5}|(?:swallowed|blinked|gulped|"
        r"sighed|flinched|winced)(?: [\w'-]+){0,4}|(?:for|to) (?:a|the|any|every) (?:mother|father|parent|child|"
        r"family|heart|soul|little ones?)(?: [\w'-]+){0,3}|(?:little|young|dear|tiny|brave) (?:\w+ )?(?:ones?|soul|"
        r"heart|fellow|hero|patient|family)",
        0.25,
    ),
    cue(
        r"bow our heads?|(?:takes?|took|taking) (?:my|our) hats? off|hats off|(?:we|i) (?:all )?(?:remember|"
        r"know (?:them|it|that|those|this)(?: (?:only )?too)? well|can relate|relate to)(?: [\w'-]+){0,4}|"
        r"(?:sleepless|endless|lonely|long|dark|cold|restless) (?:nights?|hours?|days?|weeks?|winters?|months?|ride|"
        r"wait)(?: [\w'-]+){0,4}|in (?:such|these|those) (?:hours|days|times|moments|weeks|nights)(?: [\w'-]+){0,5}|"
        r"(?:on|in) (?:anybody|anyone|somebody|nobody|everybody|one|a mother|a father|a parent|people)'?s? (?:mind|"
        r"heart|thoughts|list)|(?:women|men|mothers|fathers|parents|people|families|guests|colleagues|"
        r"heroes) like you(?: [\w'-]+){1,6}|(?:hold|holds|carry|carries|mean|means|contain) (?:a|the|"
        r"your) (?:whole |entire )?(?:world|universe|life|childhood|heart|history|story)(?: [\w'-]+){0,4}|"
        r"(?:squeeze|cuddle|hug|kiss|pat|stroke) (?:from|for)(?: [\w'-]+){1,4}|(?:first|last|final) (?:goodbye|"
        r"farewell)(?: [\w'-]+){0,6}|(?:can|may|must|does) (?:feel|seem|be) like (?:a|an|the|"
        r"being)(?: [\w'-]+){1,5}|(?:dream|hope|world|heart|plan|bubble)s? (?:bursting|burst|shattered|breaking|"
        r"broken|crumbling|collapsing)(?: [\w'-]+){0,5}|among the (?:hardest|worst|saddest|"
        r"bitterest)(?: [\w'-]+){0,4}|oh,? (?:these|those|the) (?:[\w'-]+ ?){1,4}",
        0.3,
    ),
    cue(
        r"(?:picture|image|thought|sight|words?|story|letter) (?:won't|doesn't|does not|will not|never) (?:leave|"
        r"let go of|leaves) (?:us|me)(?: [\w'-]+){0,3}|goose ?(?:bumps|flesh)(?: [\w'-]+){0,4}|(?:keep|keeps|"
        r"keeping) (?:our|my|their|all) (?:fingers|thumbs) crossed(?: [\w'-]+){0,3}|heart (?:pound\w*|rac\w+|"
        r"beat\w*|stop\w*|jump\w*)|as a (?:dad|mum|mom|mother|father|parent|grandmother|grandfather|pet owner|bride|"
        r"nurse|teacher) (?:of \w+ )?(?:[\w'-]+ ?){1,5}|(?:are|is|you're|were) (?:all )?so (?:brave|strong|patient|"
        r"tough|courageous)(?: [\w'-]+){0,3}|(?:patience|heart|strength|nerves) of (?:an angel|a saint|gold|steel|"
        r"a lion)|(?:a|one|such a|every) (?:week|day|night|hour|month|year|minute|winter) (?:is|feels|can be|seems|"
        r"comes) (?:so |very |terribly )?(?:long|endless|an eternity|only once|hard|cold|like)(?: [\w'-]+){0,5}|"
        r"beside (?:myself|ourselves|yourself)|(?:my|good) goodness|good gracious|at heart",
        0.35,
    ),
    cue(
        r"(?:my|our|the|whose) (?:\w+ )?(?:eyes?|hearts?|throats?|hands?|voices?|stomach|knees|breath) (?:got|went|"
        r"grew|filled|sank|turned|shook|caught|stopped|dropped|welled|trembled|was|were|are|is|"
        r"tightened) (?:[\w'-]+ ?){1,4}|(?:touched|moved|shaken|saddened|shook|silenced) (?:the|our) (?:whole |"
        r"entire )?(?:office|house|team|desk|shop|crew|kitchen|ward|staff|room|counter)(?: [\w'-]+){0,3}|(?:that|"
        r"this|it)(?: is|'s)? how (?:it|that|you) must (?:feel|have felt)|must (?:\w+ )?(?:feel|have felt|be|"
        r"have been|seem) (?:like|as if|as though|for ever|endless)(?: [\w'-]+){0,5}|no words of (?:mine|"
        r"ours)(?: [\w'-]+){0,4}|behind (?:each|every) (?:[\w-]+ )(?:there )?(?:is|stands|are) an? (?:\w+)|"
        r"(?:memories|moments|keepsakes|photographs|rings|heirlooms|pets|animals|friends) (?:like (?:these|this|"
        r"that|yours) )?(?:are|cannot|can't|have no) (?:[\w'-]+ ?){1,6}",
        0.4,
    ),
    cue(
        r"(?:there(?:'s| is) )?(?:a|an) (?:gap|hole|void|emptiness|silence|empty \w+)(?: [\w'-]+){0,6} (?:fill|"
        r"where|left|that|now|used to)(?: [\w'-]+){0,4}|(?:no one|nobody|nothing|no \w+) can (?:fill|replace|undo|"
        r"take|ease|heal|give|bring)(?: [\w'-]+){0,4}|(?:too few|too short|gone too soon|one of the last joys|"
        r"nothing matters more|we(?:'re| are) (?:only|all) (?:human|mortal))(?: [\w'-]+){0,4}|i(?:'m|"
        r" am) (?:entirely |quite |fully |all )?with you (?:there|on that|in this)|"
        r"wish the world were(?: [\w'-]+){0,3}|(?:get|gets|got) (?:tired|sad|angry|cold|dizzy|"
        r"goose ?bumps) (?:just |only )?(?:thinking|reading|hearing|imagining)(?: [\w'-]+){0,4}",
        0.4,
    ),
)
