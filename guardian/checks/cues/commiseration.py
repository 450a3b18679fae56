"""Hints of care.hollow-empathy: words that feel with the reader, in a letter that does nothing about the trouble."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_BAD = (
    rf"(?:{HARD}|{FEEL}|bad|bitter|cruel|unbearable|sore|lonely|lousy|rotten|nasty|bleak|grim|wretched|unlucky|trying|"
    r"gruelling|hell|torture|agony|tragic|sorry|poor|cold|long|dark|heavy|such a|no (?:fun|joke|picnic|way|small)|not "
    r"(?:easy|fair|nice|right|pleasant|what)|anything but|easy|nice|pleasant|fun|fair)"
)
_BLOW = (
    r"(?:fright|shock|nightmare|disappointment|blow|day|night|week|month|year|start|welcome|evening|morning|mess|pity|"
    r"shame|ordeal|scare|sight|feeling|thing|story|journey|trip|loss|time|wedding|birthday|christmas|holiday|bother|"
    r"worry|let-?down|pain|sadness|burden|situation|moment)"
)
_US = (
    r"(?:us|me|us all|all of us|each of us|everyone here|everybody here|the (?:whole )?team|any of us|our (?!insur|"
    r"bank|lawyer|supplier|partner|workshop|warehouse|department|records?|files?|accounts?|address)\w+)"
)

FELT = 0.35  # from this on it says by itself that somebody feels with the reader

COMMISERATION = Cues(
    cue(
        r"(?:our|my|your) (?:\w+ )?(?:thoughts?|hearts?|prayers?|sympath(?:y|ies)|condolences|feelings) (?:\w+ )?("
        r"?:are|"
        r"is|go|goes|stopped|sank|bleeds?|breaks?|broke|ached?|stood|were|was)(?: [\w'-]+){0,6}|(?:with|our) (?:a |all "
        r"our |our )?(?:heavy|sympathetic|whole) hearts?|(?:lump|tears?|tightness) in (?:our|my|the) (?:throats?|eyes?|"
        r"chest)|(?:goose ?bumps|tears|a shiver)(?: [\w'-]+){0,4}|close to (?:our|my) hearts?|(?:in|from) (?:the|all "
        r"our|my|our) (?:\w+ )?(?:thoughts|prayers|bottom of)(?: [\w'-]+){0,3}",
        0.45,
    ),
    cue(
        rf"(?:touch(?:es|ed)|moves?|moved|pains?|pained|saddens?|saddened|hurts?|shakes|shook|grieves?|affects?|"
        rf"affected|"
        rf"sorrows|stings?|stung|breaks|weighs on|haunts?|upsets?|went|goes|cuts?|hits?|worries|gets) (?:straight |"
        rf"right "
        rf"|deep |very |really )?(?:to |through |into )?{_US}(?: [\w'-]+){{0,5}}|(?:leaves?|left|leave) (?:none|"
        rf"nobody|no "
        rf"one|us|me|few)(?: of us)? (?:\w+ )?(?:cold|indifferent|untouched|unmoved|speechless|sad|shaken)|(?:we|i|all "
        rf"of us|everyone here|the whole team|our \w+(?: on land)?)(?: all| also| too| really| truly| have| 've|'ve| "
        rf"can)? (?:cried|cry|feel|felt|suffer(?:ed)?|mourn(?:ed)?|grieve[ds]?|ache[ds]?|shuddered|gasped|winced|wept|"
        rf"weep|shiver\w*|swallow\w*|share[ds]?)(?! (?:that|this is|confident|sure|it is|the need|the (?:link|file|"
        rf"document|report)))(?: [\w'-]+){{1,6}}",
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
        rf"(?:it|that|this|[\w'-]+ing (?:[\w'-]+ ){{0,5}}[\w'-]+|(?:such|being|having|losing|waiting) (?:[\w'-]+ "
        rf"){{0,5}}"
        rf"[\w'-]+|(?:a|an|the|your|these|those|\d+|no) (?:[\w'-]+ ){{1,6}}[\w'-]+) (?:can't|cannot|must|may|will|"
        rf"would|"
        rf"surely|certainly|can|could|mustn't|won't|wouldn't) (?:\w+ )?(?:be|have been|feel|have felt|seem|hurt|weigh|"
        rf"leave|have left) (?:\w+ ){{0,2}}{_BAD}(?: [\w'-]+){{0,6}}",
        0.4,
    ),
    cue(
        r"(?:nobody|no one|no-one|no \w+|none of us|nobody's \w+) (?:should|ought to|would|deserves?|wants?|wishes|"
        r"likes|enjoys|needs|must) (?:ever |have |to |like ){0,3}(?:[\w'-]+ ?){2,6}|(?:deserves?|deserved) ("
        r"?:better|more "
        r"than|something else|a (?:better|good|nice))(?: [\w'-]+){0,4}|(?:who|which of us|anyone|everyone|"
        r"everybody|any (?:\w+ )?(?:parent|mother|father|owner|person|of us)|we|i)(?:'d| would(?:n't| not)?)(?: all| "
        r"also| too| probably| well)? (?:be|feel|have been|have felt|react|say|want|cry|scream)(?: [\w'-]+){0,6}|"
        r"(?:of course|naturally|no wonder|quite rightly|rightly|understandably)(?: that)? (?:you(?:'re| are| were| "
        r"feel|"
        r"r)|\w+ is)(?: [\w'-]+){1,6}",
        0.4,
        unless=r"\b(?:liable|responsible|answers?|anything|your password|would be (?:happy|glad|able))\b",
    ),
    cue(
        rf"(?:we|i)(?: \w+){{0,2}} (?:know|see|feel|sense|understand|realise|realize|hear|imagine|picture|guess|"
        rf"appreciate|respect|remember|notice)(?: only too well| all too well| so well| well)?,? (?:what|how|why|where|"
        rf"that feeling|the feeling|your (?:\w+ )?(?:{FEEL}|pain|loss|sadness|situation|position|side|tears)|it all|"
        rf"too "
        rf"well|(?:it|this|that) (?:all )?(?:hurts|matters|is (?:\w+ )?{_BAD}|was|means)|every (?:day|week))(?: "
        rf"[\w'-]+){{0,6}}|(?:we|i) (?:can )?(?:hardly|barely|scarcely|only|not even|well|very well|vividly|just|"
        rf"really) (?:imagine|picture|guess|begin to|fathom|conceive|put ourselves)(?: [\w'-]+){{0,6}}|(?:share|feel) "
        rf"(?:your|that|this|it|the) (?:[\w'-]+ ?){{1,5}}|(?:with|beside|next to) you in (?:\w+ )?(?:spirit|thought|"
        rf"thoughts|this|mind)",
        0.4,
        unless=r"\b(?:know how to|see how (?:we|i) can|see what (?:we|i) can|know what to|from the)\b",
    ),
    cue(
        r"(?:i|we|most of us|many of us|some of us|all of us|half the team)(?:'ve| have|'re| are| am|'m)?(?: all| "
        r"also| "
        r"too| both| got)? (?:had|have|got|been|lost|own|raised|known|cat people|dog people|parents|mothers|fathers|"
        r"tenants|travellers|owners|wear)(?: [\w'-]+){0,5} (?:myself|ourselves|too|once|at home|as well|own|there|"
        r"alike|like (?:this|that)|before|teachers|days|nights)(?: [\w'-]+){0,3}|(?:is|are) (?:like )?family(?: "
        r"[\w'-]+){0,4}|as (?:a|an|the) (?:\w+ )?(?:mother|father|parent|owner|dog owner|cat owner|traveller|commuter|"
        r"tenant)(?: [\w'-]+){0,5}|(?:we|i) (?:have|wear|keep|own) (?:[\w'-]+ ){1,4}(?:myself|ourselves|too|own)|(?:we|"
        r"i)(?:'ve| have) all (?:been|had|felt|known|lost|stood)(?: [\w'-]+){0,5}",
        0.35,
    ),
    cue(
        r"you(?:'re| are|'ve been| have been| were|r \w+ (?:is|was))(?: all)? (?:so |very |incredibly |really |truly "
        r"|such a |being )?(?:brave|strong|patient|courageous|tough|fighter|hero|admirable|not alone)(?: "
        r"[\w'-]+){0,5}|(?:admire|salute|respect|hats off to) (?:your|you)(?: [\w'-]+){0,4}|(?:hang|stay|keep) (?:in "
        r"there|strong|your chin up|hoping|smiling|the faith)|(?:sending|big|warm|a) (?:you )?(?:\w+ )?(?:hugs?|"
        r"strength|love|comfort)(?: [\w'-]+){0,3}|(?:wish|wishing) you (?:\w+ )?(?:strength|courage|comfort|all the "
        r"strength|patience)(?: [\w'-]+){0,4}",
        0.35,
    ),
    cue(
        r"(?:(?:a|an|the|being|losing|such a|every|no|\w+ing) )?(?:[\w'-]+ ){1,4}(?:is|are|hurts?|has|have|leaves?|"
        r"takes?"
        r"|means?) (?:a |an |many |twice|double|more than |never |always |part of |like |half |worth |one of )("
        r"?:[\w'-]+ "
        r"?){0,4}(?:friend|family|member|faces?|life|loss|world|soul|heart|scars?|wound|twice|her|him|them|love|pain|"
        r"memor(?:y|ies)|home|treasure|time to heal|words|comfort|companion)(?: [\w'-]+){0,4}",
        0.3,
    ),
    # Feeling of any kind: telling only where nothing else is in the letter.
    cue(
        rf"(?:you(?:'re| are)? |you must (?:be|feel) |one feels |(?:makes?|made) (?:one|you|me|us|anybody|anyone) "
        rf"(?:want to )?)(?:\w+ )?(?:{FEEL}|{HARD}|on edge|weep|cry|sad|sick|angry|shiver|at the end|at (?:your|the) "
        rf"(?:wits'?|limit)|worn|beside yourself|in pieces|speechless|numb|sleepless|lost)(?: [\w'-]+){{0,5}}|(?:with|"
        rf"and for|for) good reason|(?:bitter|sad|cruel|hard|heavy|terrible|dreadful|awful|rotten|sorry) (?:news|blow|"
        rf"days?|lines|hours?|time|loss|fate|luck|thing|story|business)(?: [\w'-]+){{0,4}}|(?:terribly|so|very|deeply|"
        rf"bitterly|awfully) (?:unfair|sad|cruel|bitter|hard|sorry for)(?: [\w'-]+){{0,3}}|(?:poor|dear) (?:people|"
        rf"souls|things|folks|lot|ones|creature|animal|boy|girl|mum|dad)",
        0.3,
    ),
    cue(
        r"(?:hours?|days?|nights?|weeks?|moments?|words?|sentences?|things?|losses|years?) like (?:these|this|that|"
        r"those)(?: [\w'-]+){1,6}|such (?:a |an )?(?:sentence|word|hour|night|day|loss|moment|letter|news|thing) "
        r"(?:[\w'-]+ ?){1,6}|(?:endless|unbearable|bearable|heart-?rending|heart-?breaking|heart-?wrenching|"
        r"gut-?wrenching)(?: [\w'-]+){0,4}|(?:got|went|fell|grew|was|were|am|are) (?:quite |very |all |rather "
        r")?(?:quiet|silent|speechless|pale|thoughtful|still|sad|moved|touched|shaken|stunned) (?:when|at|by|as|over|"
        r"reading|to)(?: [\w'-]+){0,5}|(?:sat|sit) (?:over|with|there|by)(?: [\w'-]+){0,5}|(?:had|have) to (?:swallow|"
        r"sit down|take a breath|put (?:it|the letter) (?:down|aside))|each of us (?:knows?|has|had|remembers?)(?: "
        r"[\w'-]+){0,5}|(?:as|being) (?:parents|mothers|fathers|gardeners|owners|animal lovers|neighbours|travellers|"
        r"tenants|people|human beings) (?:[\w'-]+ ?){1,6}|at heart(?: [\w'-]+){0,4}|of all (?:things|days|people|"
        r"places|times)",
        0.3,
    ),
    cue(
        r"(?:we|i)(?: \w+)? (?:think|thought|thinking|dream|dreamt|worry|worried|pray|prayed|hope|hoped|wish|wished) "
        r"(?:of|about|for|the|she|he|it|that) (?:[\w'-]+ ?){1,6}|(?:pain|wound|scar|grief|sorrow|loss|shock|fear|"
        r"fright|anger|tears?|sadness|heartache|loneliness|longing|goodbyes?|farewell|saying goodbye)(?: [\w'-]+){0,2} "
        r"(?:is|are|stays?|passes|fades|matters?|takes?|runs?|sits|goes|lasts?|never|will|can|may|heals?)(?: "
        r"[\w'-]+){0,4}|no words (?:can|could|will|help|do|are)(?: [\w'-]+){0,5}|(?:beyond|lost for|at a loss for|too "
        r"deep for) words|(?:life|fate|time|the world) (?:can be|is|heals|has|plays|deals)(?: [\w'-]+){0,5}|(?:is|are) "
        r"the last thing (?:we|one|anybody)(?: [\w'-]+){0,4}|(?:suffer|cry|mourn|weep|feel|ache|hurt|grieve) (?:along|"
        r"too|with)(?: [\w'-]+){0,3}|as if (?:the|that|one|a|it|life)(?: [\w'-]+){0,3} (?:wasn't|weren't|were not|was "
        r"not|hadn't)(?: [\w'-]+){1,4}",
        0.3,
    ),
    cue(
        r"(?:is|are|was) (?:such )?an? (?:[\w-]+ )?(?:fragile|precious|delicate|tender|painful|emotional|heavy|cruel|"
        r"terrible|frightening|difficult|sensitive|lonely) (?:[\w'-]+ ?){1,3}|how \w+(?:ing|ful|ible|able|ous|ic|less) "
        r"(?:it|this|that|for|to|all|a|the)(?: [\w'-]+){0,6}|all (?:those|these|the|that) (?:nights|hours|years|months|"
        r"weeks|days|work|effort|hope|hopes|plans|love|tears|dreams|waiting)(?: [\w'-]+){0,5}|(?:ugh|ouch|phew|argh|"
        r"aargh|yikes|oof|eek|oh man|gosh|good lord)|tear (?:my|our|your|one's) hair(?: out)?|put to the test|(?:has|"
        r"have|had|keep|keeps) you in (?:mind|our|their|its)(?: [\w'-]+){0,2}|(?:greatest|deepest|utmost|every|all our|"
        r"full) (?:respect|sympathy|compassion|admiration|understanding)(?: [\w'-]+){0,4}",
        0.3,
    ),
    cue(
        r"(?:fiercely|rollercoaster|roller coaster|only human|dreams?(?:ing)? of|to see you (?:hurt\w*|suffer\w*|sad)|"
        r"(?:cuts?|goes|runs?|hits?|sits?) (?:so |very )?(?:deep\w*|hard|to the (?:bone|core|heart|quick))|never come "
        r"back|weight of your|means (?:so|very|a great deal|everything|the world)(?: \w+)?|makes (?:us|me) (?:sad|"
        r"angry|sick|think|shudder|furious|ashamed|so))(?: [\w'-]+){0,5}|(?:swallowed|blinked|gulped|sighed|flinched|"
        r"winced)(?: [\w'-]+){0,4}|(?:for|to) (?:a|the|any|every) (?:mother|father|parent|child|family|heart|soul|"
        r"little ones?)(?: [\w'-]+){0,3}|(?:little|young|dear|tiny|brave) (?:\w+ )?(?:ones?|soul|heart|fellow|hero|"
        r"patient|family)",
        0.25,
    ),
    cue(
        r"bow our heads?|(?:takes?|took|taking) (?:my|our) hats? off|hats off|(?:we|i) (?:all )?(?:remember|know "
        r"(?:them|it|that|those|this)(?: (?:only )?too)? well|can relate|relate to)(?: [\w'-]+){0,4}|(?:sleepless|"
        r"endless|lonely|long|dark|cold|restless) (?:nights?|hours?|days?|weeks?|winters?|months?|ride|wait)(?: "
        r"[\w'-]+){0,4}|in (?:such|these|those) (?:hours|days|times|moments|weeks|nights)(?: [\w'-]+){0,5}|(?:on|in) "
        r"(?:anybody|anyone|somebody|nobody|everybody|one|a mother|a father|a parent|people)'?s? (?:mind|heart|"
        r"thoughts|list)|(?:women|men|mothers|fathers|parents|people|families|guests|colleagues|heroes) like you(?: "
        r"[\w'-]+){1,6}|(?:hold|holds|carry|carries|mean|means|contain) (?:a|the|your) (?:whole |entire )?(?:world|"
        r"universe|life|childhood|heart|history|story)(?: [\w'-]+){0,4}|(?:squeeze|cuddle|hug|kiss|pat|stroke) (?:from|"
        r"for)(?: [\w'-]+){1,4}|(?:first|last|final) (?:goodbye|farewell)(?: [\w'-]+){0,6}|(?:can|may|must|does) "
        r"(?:feel|seem|be) like (?:a|an|the|being)(?: [\w'-]+){1,5}|(?:dream|hope|world|heart|plan|bubble)s? "
        r"(?:bursting|burst|shattered|breaking|broken|crumbling|collapsing)(?: [\w'-]+){0,5}|among the (?:hardest|"
        r"worst|saddest|bitterest)(?: [\w'-]+){0,4}|oh,? (?:these|those|the) (?:[\w'-]+ ?){1,4}",
        0.3,
    ),
    cue(
        r"(?:picture|image|thought|sight|words?|story|letter) (?:won't|doesn't|does not|will not|never) (?:leave|let "
        r"go of|leaves) (?:us|me)(?: [\w'-]+){0,3}|goose ?(?:bumps|flesh)(?: [\w'-]+){0,4}|(?:keep|keeps|keeping) "
        r"(?:our|my|their|all) (?:fingers|thumbs) crossed(?: [\w'-]+){0,3}|heart (?:pound\w*|rac\w+|beat\w*|stop\w*|"
        r"jump\w*)|as a (?:dad|mum|mom|mother|father|parent|grandmother|grandfather|pet owner|bride|nurse|teacher) "
        r"(?:of \w+ )?(?:[\w'-]+ ?){1,5}|(?:are|is|you're|were) (?:all )?so (?:brave|strong|patient|tough|"
        r"courageous)(?: [\w'-]+){0,3}|(?:patience|heart|strength|nerves) of (?:an angel|a saint|gold|steel|a lion)|"
        r"(?:a|one|such a|every) (?:week|day|night|hour|month|year|minute|winter) (?:is|feels|can be|seems|comes) "
        r"(?:so |very |terribly )?(?:long|endless|an eternity|only once|hard|cold|like)(?: [\w'-]+){0,5}|beside "
        r"(?:myself|ourselves|yourself)|(?:my|good) goodness|good gracious|at heart",
        0.35,
    ),
    cue(
        r"(?:my|our|the|whose) (?:\w+ )?(?:eyes?|hearts?|throats?|hands?|voices?|stomach|knees|breath) (?:got|went|"
        r"grew|filled|sank|turned|shook|caught|stopped|dropped|welled|trembled|was|were|are|is|tightened) (?:[\w'-]+ "
        r"?){1,4}|(?:touched|moved|shaken|saddened|shook|silenced) (?:the|our) (?:whole |entire )?(?:office|house|team|"
        r"desk|shop|crew|kitchen|ward|staff|room|counter)(?: [\w'-]+){0,3}|(?:that|this|it)(?: is|'s)? how (?:it|that|"
        r"you) must (?:feel|have felt)|must (?:\w+ )?(?:feel|have felt|be|have been|seem) (?:like|as if|as though|for "
        r"ever|endless)(?: [\w'-]+){0,5}|no words of (?:mine|ours)(?: [\w'-]+){0,4}|behind (?:each|every) (?:[\w-]+ )"
        r"(?:there )?(?:is|stands|are) an? (?:\w+)|(?:memories|moments|keepsakes|photographs|rings|heirlooms|pets|"
        r"animals|friends) (?:like (?:these|this|that|yours) )?(?:are|cannot|can't|have no) (?:[\w'-]+ ?){1,6}",
        0.4,
    ),
)
