"""Cues of a letter that turns to its author: what we are, want, own and suffer, and how it all feels to us."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_HOUSE = (
    r"(?:company|firm|business|house|team|staff|hotel|school|club|shop|practice|clinic|hospital|group|brand|agency|"
    r"studio|"
    r"workshop|restaurant|bakery|department|crew|network|organi[sz]ation|store|authority|council|bank|charity|museum|"
    r"library|"
    r"theatre|university|airline|chain|office|garage|salon|farm|brewery|kitchen|fleet|app|platform|website|software|"
    r"product|"
    r"products|service|services|game|system|design|range|breakfast|cooks?|doctors?|nurses?|engineers?|drivers?|"
    r"teachers?|"
    r"designers?|developers?|chefs?|founders?|owners?|director|chief executive|ceo|chairman|boss|manager|parent "
    r"company|grid|"
    r"trains?|buses|building|headquarters|branch|branches|campus|warehouse|showroom|equipment|machines)"
)
_OWN = (
    r"(?:targets?|budgets?|margins?|profits?|sales|figures|statistics|turnover|revenue|growth|shareholders?|investors?|"
    r"strength|stability|success|reputation|standing|image|brand|ratings?|ranking|awards?|plans?|vision|mission|values|"
    r"philosophy|motto|credo|ambitions?|ideals?|goals|strategy|roadmap|journey|story|history|past|roots|anniversary|"
    r"jubilee|"
    r"tradition|heritage|expertise|experience|competence|know-how|excellence|quality|commitment|dedication|passion|"
    r"pride|"
    r"hard work|efforts?|workload|inbox|desk|stress|nerves|feelings|mood|health|back|holiday|weekend|sleep|bonus|"
    r"career|"
    r"promotion|job|colleagues?|family|children|kids|hobby|hobbies|season|year|quarter|new (?:office|building|logo|"
    r"website|"
    r"branch|home|look|design|canteen|headquarters|owner|boss|system))"
)
_PRAISED = (
    r"(?:proud|renowned|famous|famed|known|celebrated|admired|respected|outstanding|excellent|superb|leading|finest|"
    r"best|top|"
    r"largest|biggest|oldest|youngest|fastest|newest|most \w+|unique|exceptional|legendary|historic|first-class|"
    r"world-class|"
    r"state-of-the-art|award-winning|certified|honou?red|awarded|ranked|rated|voted|named|nominated|chosen|"
    r"recogni[sz]ed|"
    r"trusted|loved|love us|praised|featured|second to none|unrivalled|number one|success\w*|thriving|booming|growing|"
    r"expanding|delighted|thrilled|excited|ecstatic|over the moon|gorgeous|beautiful|stunning|magnificent|brilliant|"
    r"record|milestone|a hit|winner|won|wins|satisfied|happy|enjoys|serves?|spans?|operates?)"
)
_WEARY = (
    r"(?:exhausted|tired|overworked|overloaded|overwhelmed|swamped|busy|stressed|stretched|short-staffed|understaffed|"
    r"struggling|suffering|under (?:\w+ )?(?:pressure|strain|stress)|at (?:our|my) (?:limit|wits)|sick|ill|sad|hurt|"
    r"upset|"
    r"disappointed|frustrated|uncomfortable|awkward|embarrassing|unpleasant|painful|hard|difficult|tough|bad|extra "
    r"work|"
    r"extra cost|more work|a lot of (?:work|stress|money|trouble)|hell|nightmare|crazy|mad|hectic|chaos|turbulent)"
)
_FOR_YOU = (
    r"\b(?:so your|so you|therefore|instead of|until \w+day|at (?:six|seven|eight|nine|ten|noon|\d)|(?:please|kindly) "
    r"send|"
    r"(?:i|we)(?:'ve| have|'ll| will) (?:\w+ )?(?:send|sent|call|ring|book\w*|refund\w*|check\w*|look\w*|replac\w*|"
    r"put|find|"
    r"found|ask\w*|arrang\w*)|on its way|is ready|refund\w*|sorry|apologi[sz]\w*)\b"
)

OWN_STORY = Cues(
    cue(
        rf"(?:our|my) (?:own )?(?:[\w'-]+ ){{0,3}}(?:{_HOUSE}|{_OWN})(?: [\w'-]+){{0,5}} {_PRAISED}|"
        rf"{_PRAISED}[^.!?\n]{{0,60}} "
        rf"(?:our|my) (?:[\w-]+ ){{0,2}}(?:{_HOUSE}|{_OWN})|(?:our|my) (?:[\w-]+ ){{0,2}}(?:{_HOUSE}|{_OWN})(?:,| and|"
        rf" or) (?:our|"
        rf"my) (?:[\w-]+ ){{0,3}}\w+",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        rf"(?:we|i)(?:'re| are|'m| am|'ve| have|'d)? (?:\w+ly |all |always |also |just |now |recently |both |still |"
        rf"even ){{0,2}}"
        rf"(?:been |be |a |an |the |one of the |among the |very |so |really |truly ){{0,3}}(?:{_PRAISED}|{_WEARY})(?: "
        rf"[\w'-]+)"
        rf"{{0,4}}|(?:we|i) (?:\w+ly |all |always |do |really |both )?(?:work hard|give (?:our|my|it)|put (?:our|my|"
        rf"so much)|pour|"
        rf"strive|pride|dream|believe in|stand for|aim (?:to|for|high)|want to (?:be|become|grow)|love (?:our|my|"
        rf"what)|live for|"
        rf"take (?:\w+ )?pride|do our best|try so hard|try our|never stop|invest|sacrifice|deserve|find our|find "
        rf"my)(?: "
        rf"[\w'-]+){{0,5}}",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        rf"(?:for|to|on|of|upon) (?:us|me|our team|my team|our staff|our family)(?:,| here| as| too| also| is| this| "
        rf"that| when| it| "
        rf"the)? ?(?:[\w'-]+ ){{0,6}}(?:{_WEARY}|uncomfortable|cost|work|stress|no good|never stop|hard|money|badly)|"
        rf"(?:makes?|"
        rf"made|leaves?|left|hits?|hurts?|pains?|saddens?|grieves?|wounds?|puts?|put|drives?|costs?|gives?|thanks?|"
        rf"thinks? of|"
        rf"helps?|asks?|pities|spares?) (?:us|me) (?:[\w'-]+ ){{0,6}}(?:sad|bad|hurt|position|money|sleep|hours|"
        rf"stress|look|deeply|"
        rf"mad|trouble|grey hair|thought|enough|when|how|either|too|angry|down|feel)|it (?:hurts|pains|stings|"
        rf"saddens) (?:to|when|us|"
        rf"me)(?: [\w'-]+){{1,5}}|(?:nobody|no one|who) (?:ever )?(?:thanks|asks|thinks of|thinks about|considers|"
        rf"helps|pities) "
        rf"(?:us|me|our)(?: [\w'-]+){{0,5}}|think (?:also )?(?:of|about) (?:us|our \w+|me)(?: [\w'-]+){{0,4}}|what "
        rf"this means for "
        rf"(?:us|me|our)(?: [\w'-]+){{0,6}}",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        r"(?:i've|i have|we've|we have|i|we) (?:just )?had (?:an? |the |such an? |quite an? )?(?:[\w'-]+ "
        r"){0,3}(?:week|day|month|"
        r"year|morning|night|weekend|summer|season|time)(?: [\w'-]+){0,4}|what an? (?:\w+ )?(?:week|day|month|year|"
        r"morning|season|"
        r"summer|time) (?:it's been|it has been|i've had|we've had|i had|we had|this has been|for (?:us|me))|(?:can't|"
        r"cannot|"
        r"wouldn't|won't|would not|can hardly|would hardly) (?:believe|imagine) (?:what|how|the)(?: [\w'-]+){1,6}|"
        r"(?:here|at work|in "
        r"the office|on our (?:side|end)|at our end|on my desk),? (?:it's|it is|everything|things|all hell|nobody|"
        r"we)(?: "
        r"[\w'-]+){1,5}",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        r"(?:\d+ ?(?:%|percent|per cent)|ninety[- ]\w+ percent|nine out of ten|most|all|thousands|millions|hundreds) "
        r"of our "
        r"(?:[\w-]+ )?(?:users|customers|clients|guests|members|patients|players|passengers|tenants|readers|parents|"
        r"staff|"
        r"employees)(?: [\w'-]+){1,4}|(?:founded|established|set up|started|run|owned|led|built) (?:by|in|as|from) "
        r"(?:[\w'-]+ )"
        r"{1,5}(?:our|we)(?: [\w'-]+){1,4}|among the (?:top|best|first|leading|largest)(?: [\w'-]+){1,3}|(?:man|woman|"
        r"entrepreneur|"
        r"company|employer|team|product|app|game|hotel|shop|start-?up|firm) of the (?:year|month|decade)|(?:tell|told|"
        r"share|let|"
        r"introduce)(?:ing)? (?:you |me )?(?:\w+ )?(?:about |with you )?(?:our|my) (?:journey|story|history|path|"
        r"vision|past|"
        r"philosophy|beginnings|family|adventures?)(?: [\w'-]+){0,3}|(?:opened|won|launched|moved|hired|celebrated|"
        r"signed|acquired|"
        r"landed|reached|hit|passed|broke|achieved|received|scored|raised|closed) (?:[\w'-]+ ){1,5}(?:contract|award|"
        r"prize|"
        r"milestone|record|round|branch|branches|office|deal|ministry|downloads|followers|members|countries|"
        r"investment|funding|"
        r"birthday|anniversary)(?: [\w'-]+){0,3}",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        r"(?:i|me)(?:,)? (?:personally|myself|for (?:one|my part)|as an? [\w-]+(?: \w+)?|too|also)(?:,)? (?:[\w'-]+ "
        r"?){2,6}|i(?:'m| "
        r"am) (?:\w+ )?(?:an? |the )(?:[\w-]+ ){0,2}(?:fan|lover|runner|cook|mother|father|parent|expert|person|"
        r"collector|"
        r"perfectionist|enthusiast|gamer|cyclist|gardener|musician|traveller|dog owner|cat owner|vegetarian)(?: "
        r"[\w'-]+){0,4}|i(?:'ve| "
        r"have)? (?:never|always) (?:\w+ )?(?:had|have|loved|wanted|dreamed|been|enjoyed|believed|found)(?: "
        r"[\w'-]+){1,5}|i "
        r"(?:travelled|visited|went|spent|studied|grew up|moved|married|bought|ran|worked|started|learned|learnt) "
        r"(?:[\w'-]+ )"
        r"{0,5}(?:last|myself|years|ago|as a|in my|when i|for my|summer|winter|there|with my)(?: [\w'-]+){0,3}|i take "
        r"(?:\w+ )?"
        r"pride(?: [\w'-]+){1,4}|our (?:hearts?|lives?|people|family) (?:[\w'-]+ ?){1,5}",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        r"(?:proudly|passionately|tirelessly) (?:[\w-]+ ){1,4}(?:since|for|in)(?: [\w'-]+){0,4}|(?:all|so much|"
        r"most|much) (?:of )?our "
        r"(?:energy|attention|focus|effort|love|passion|strength|heart|time)(?: [\w'-]+){1,6}|(?:spoils?|ruins?|"
        r"dampens?|sours?|"
        r"lowers?|kills?|darkens?|affects?) (?:the |our |my )(?:\w+ )?(?:mood|day|morale|spirits?|atmosphere|"
        r"motivation|weekend|evening|"
        r"statistics|figures|average|team|whole \w+)(?: [\w'-]+){0,5}|(?:a|our|my) (?:\w+ )?(?:reputation|name|"
        r"standard|tradition|"
        r"image|legacy|brand) to (?:uphold|defend|protect|live up to|maintain|lose)|(?:way of life|not (?:just )?a "
        r"(?:word|slogan|job)|"
        r"more than a (?:job|word|slogan|business)|a matter of (?:honou?r|pride|the heart))(?: [\w'-]+){0,4}|"
        r"(?:nobody|no one|none|few|"
        r"hardly anyone) (?:\w+ )?(?:comes close to|can match|matches|beats|compares with|can compete with|holds a "
        r"candle to|does it "
        r"like) (?:us|our \w+)|(?:i've|i have|we've|we have|i|we)(?: had)? (?:my |our |your |more than )?(?:my |our "
        r")?(?:fair )?share of "
        r"(?:trouble|problems|work|stress|worries|misfortune|bad luck)|(?:i|we)(?:'ve| have)?(?:n't| not)? (?:had|"
        r"seen|taken|eaten|"
        r"slept|sat down|left|gone home|been home)(?: \w+)? (?:an? )?(?:lunch|break|day off|holiday|weekend|breather|"
        r"coffee|proper meal|"
        r"minute|daylight|family)(?: [\w'-]+){0,5}|find(?:ing)? (?:my|our) feet|(?:hard graft|blood, sweat|sweat "
        r"and tears|hard work)"
        r"[^.!?\n]{0,40}(?:we|our|us)|it took us (?:[\w'-]+ ){1,6}(?:to (?:get|become|build|reach|grow|be)|until "
        r"we)(?: [\w'-]+)"
        r"{0,5}|(?:delighted|thrilled|pleased|proud|honou?red|glad|excited) to (?:have )?(?:welcomed?|announced?|"
        r"reveal(?:ed)?|"
        r"reach(?:ed)?|celebrated?|present(?:ed)?|unveil(?:ed)?|share|look back|be)(?: [\w'-]+){1,6}|(?:all about|"
        r"stand for|obsessed "
        r"with|live and breathe|dedicated to|devoted to|driven by) (?:people|quality|service|flavou?r|design|"
        r"innovation|customers?|"
        r"excellence|comfort|[\w-]+ and [\w-]+)(?: [\w'-]+){0,3}|it(?:'s| has|'s been| is)(?: been)? (?:absolutely "
        r"|really |all |a bit "
        r"|totally |so |just |rather ){0,2}(?:mental|mad|crazy|chaos|hectic|a bit much|too much|manic|bedlam|a zoo|"
        r"a madhouse|nonstop|"
        r"non-stop|a lot)(?: here| at our end| for (?:me|us)| in the office|,)",
        0.75,
        unless=_FOR_YOU,
    ),
    cue(
        r"(?:how|so) (?:\w+ )?(?:stressful|hard|busy|difficult|tough|exhausting|exciting|tiring|painful|proud) "
        r"(?:[\w'-]+ ){1,6}(?:for|on|"
        r"makes|made) (?:us|me|our \w+)|i (?:studied|trained|played|performed|danced|sang|taught|lectured|graduated|"
        r"lived|learned|learnt|"
        r"apprenticed|competed) (?:[\w'-]+ ){0,4}(?:in|at|under|with|for)(?: [\w'-]+){1,4}|(?:this|my|our|the) "
        r"(?:job|work|trade|"
        r"business|industry|profession) (?:is|gets|has become|becomes) (?:\w+ )?(?:getting |become )?(?:harder|"
        r"tougher|more \w+|not easy|"
        r"no picnic|impossible|thankless)(?: [\w'-]+){0,4}|(?:young|dynamic|small|passionate|dedicated|motivated|"
        r"close-knit|talented|"
        r"multi-award|experienced),? (?:and |but )?(?:[\w-]+ )?(?:team|crew|family|company|firm|start-?up)(?: "
        r"[\w'-]+){0,6}|(?:we|our "
        r"\w+) (?:process|handle|ship|deliver|serve|produce|bake|treat|transport|carry|answer|host|sell|clean|wash|"
        r"print|fly)(?:s|ed)? "
        r"(?:over |more than |around |some |about )?(?:\d[\d.,]*|[\w-]+) (?:million|thousand|hundred|\w+s) "
        r"(?:[\w'-]+ ){0,4}(?:a|per|every|"
        r"each|with)(?: [\w'-]+){1,5}|runs? in (?:our|my) (?:veins|blood|family)|(?:lives?|breathes?) and "
        r"(?:breathes?|lives?)(?: "
        r"[\w'-]+){1,3}",
        0.75,
        unless=_FOR_YOU + r"|\byours\b",
    ),
)
