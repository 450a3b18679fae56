"""Cues of wanting something from the reader for our own name: an opinion, a mark, a mention, a friend, a gift."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_OPINION = (
    r"(?:reviews?|ratings?|feedback|surveys?|questionnaires?|polls?|evaluations?|testimonials?|recommendations?(?! "
    r"(?:your|for you|on|about))|referrals?|"
    r"(?:five |5 |four |more |the |some |few )stars|star rating|thumbs[- ]up|votes?|scores?|satisfaction (?:card|form|"
    r"sheet|index|\w+)|feedback (?:form|card|button|link)|"
    r"comment card|customer voices?|shout-?outs?|endorsements?|case study|success story|online mention)"
)
_PRAISE = (
    r"(?:(?:a )?(?:few|some|couple of|kind|nice|good|warm|lovely|positive|friendly|honest|short) (?:kind |nice |good |"
    r"warm |"
    r"lovely |positive |friendly |honest )?(?:words?|lines?|sentences?|comments?|remarks?|mention)|something (?:nice|"
    r"kind|good|"
    r"positive|lovely)|(?:a|one) (?:quick |little |short )?(?:click|like|follow|vote|tap|thumbs[- ]up|mention|"
    r"shout-?out)|a good word)"
)
_PLACE = (
    r"(?:online|on the (?:internet|web|map|maps|app store|store page|portal|site|page)|on (?:google|trustpilot|yelp|"
    r"facebook|"
    r"instagram|tripadvisor|linkedin|social media|our (?:page|site|website|wall|channel|profile|homepage)|your "
    r"(?:favourite|"
    r"favorite|social|channels?|blog|page|profile))|in (?:the|our|your) (?:app store|guest ?book|forum|community|feed|"
    r"stories)|"
    r"to your (?:friends|followers|network|colleagues|contacts|family|neighbou?rs|club|circle)|below|under (?:our|"
    r"this|the))"
)
_DO = (
    r"(?:leave|leaving|left|write|writing|wrote|post|posting|posted|drop|dropping|give|giving|gave|fill(?:ing|ed)? "
    r"(?:in|out)|"
    r"complet(?:e|ing|ed)|answer(?:ing|ed)?|tick(?:ing|ed)?|rat(?:e|ing|ed)|vot(?:e|ing|ed)(?: for)?|lik(?:e|ing|"
    r"ed)|follow(?:ing|ed)?|shar(?:e|ing|ed)|recommend(?:ing|ed)?|refer(?:ring|red)?|mention(?:ing|ed)?|tag(?:ging|"
    r"ged)?|"
    r"nominat(?:e|ing|ed)|spread(?:ing)?|take part in|taking part in|took part in|participat(?:e|ing|ed) in|spar(?:e|"
    r"ing|ed)|"
    r"donat(?:e|ing|ed)|support(?:ing|ed)?|scor(?:e|ing|ed)|evaluat(?:e|ing|ed)|award(?:ing|ed)?|click(?:ing|ed)?|"
    r"subscrib(?:e|ing|ed)|tell(?:ing)?|told|introduc(?:e|ing|ed)|send(?:ing)?|invit(?:e|ing|ed)|put(?:ting)? in|"
    r"remov(?:e|ing|ed)|withdraw(?:ing|n)?|delet(?:e|ing|ed)|chang(?:e|ing|ed)|updat(?:e|ing|ed)|reconsider(?:ing|"
    r"ed)?|stay on the "
    r"line|staying on the line|vouch(?:ing)?)"
)
_POLITE = (
    r"(?:(?:we|i|it|that|our \w+)(?:'d| would|'ll| will|'re| are|'m| am)? (?:\w+ ){0,2}(?:be |feel )?(?:over the moon|"
    r"thrilled|"
    r"delighted|grateful|glad|happy|thankful|obliged|pleased|honou?red|hoping|hopeful|love it|love|like it|appreciate "
    r"it|"
    r"appreciate|welcome it|mean (?:a lot|the world|so much|everything)(?: to (?:us|me))?|help (?:us|me)(?: a lot| "
    r"hugely| "
    r"enormously)?|make (?:my|our) day|be awesome|be great|be (?:so |very |really )?(?:kind|nice|lovely|sweet|"
    r"helpful)|count on|"
    r"ask|kindly ask|kindly request|request|invite)(?: that| for| you(?: to)?| if)?)"
)
_NOT = (
    r"\b(?:you (?:rated|reviewed|wrote|posted|told|asked|don't have to|need not|needn't|left)|no need|not (?:have|"
    r"need|feel you "
    r"have) to|do not feel|don't feel|needn't|stop(?:ped)?|by mistake|unless you|under review|the (?:code|password|"
    r"link|pin)|"
    r"pain|please ignore|ignore|risk|premium|energy rating|credit (?:score|rating)|security|warranty|damage|claim|"
    r"symptoms|"
    r"screenshot|photo of|from one to ten,? so|thank you for (?:your|the)|thanks for (?:your|the)|members' vote|"
    r"tenants|survey of "
    r"the|land survey|the surveyor)\b"
)

ACCLAIM = Cues(
    cue(
        rf"{_POLITE} (?:if |were |that |you |a |an |some |any |to see |to read |to get |to have "
        rf"){{0,4}}(?:you(?:'d)? (?:\w+ )?(?:could |would |might |will |can )?(?:kindly |also |please |quickly |"
        rf"briefly )?)?(?:{_DO} "
        rf"(?:[\w'-]+ ){{0,5}})?(?:{_OPINION}|{_PRAISE}|other \w+|friends|us (?:to|on|in|with)|our (?:\w+ )?(?:page|"
        rf"shop|branch|"
        rf"staff|team|studio|restaurant|posts?|cause|fund|campaign))(?: [\w'-]+){{0,5}}",
        0.75,
        unless=_NOT,
    ),
    cue(
        rf"(?:(?<=[.!?:,;] )|(?<=^)|(?<=\n)|please |kindly |do |don't forget to |remember to |feel free to |be sure "
        rf"to |just |go "
        rf"ahead and |could you |can you |would you |will you |may we ask you to |care to |perhaps |you (?:can|could|"
        rf"might|"
        rf"may) |why not |be a (?:star|dear|love|sweetheart) and )(?:kindly |also |please |quickly |briefly |then "
        rf")?{_DO} "
        rf"(?:[\w'-]+ ){{0,5}}(?:{_OPINION}|{_PRAISE})(?: [\w'-]+){{0,5}}",
        0.75,
        unless=_NOT,
    ),
    cue(
        rf"(?:would|will|could|can|might|do|if) you(?:'d| would| could)? (?:\w+ )?(?:mind|be willing to|be so kind "
        rf"(?:as to|and)|be "
        rf"up for|have (?:a minute|a moment|time|two minutes)(?: to| for)|spare (?:a minute|a moment|us a minute)(?: "
        rf"to| for)?|"
        rf"consider|be open to|be interested in|like to|agree to|possibly) ?(?:{_DO} )?(?:[\w'-]+ "
        rf"){{0,5}}(?:{_OPINION}|{_PRAISE}|"
        rf"our (?:\w+ )?(?:page|campaign|cause|fund))(?: [\w'-]+){{0,4}}|(?:got|have|spare) (?:a|one|two|a few|half "
        rf"a) (?:minutes?|"
        rf"moments?|seconds?|mins?)(?: to spare)?\?|(?:was|is|were|did) (?:this|that|my|our|the) (?:\w+ )?(?:message|"
        rf"mail|e-?mail|"
        rf"reply|answer|response|chat|call|article|conversation|help|service) (?:\w+ )?(?:helpful|useful|to your "
        rf"satisfaction|good|"
        rf"satisfactory|what you)(?: [\w'-]+){{0,3}}|how (?:did|do|was|were|am|are|satisfied|happy|likely|would you "
        rf"(?:rate|score|"
        rf"describe|grade)) (?:i|we|our|my|are you|you to recommend|is it that you) ?(?:do|doing|did|with (?:us|our|"
        rf"my)|to recommend|"
        rf"service|support|staff|today|reply|chat|call|answer|\w+)(?: [\w'-]+){{0,4}}\?|rate my(?: \w+)?",
        0.75,
        unless=_NOT + r"|\bhow (?:are|were) our\b",
    ),
    cue(
        rf"(?:our|the|a|this|your) (?:[\w-]+ ){{0,3}}{_OPINION} (?:is|are|was|form is|will be|has been|reaches|comes|"
        rf"awaits|arrives|"
        rf"takes|only takes|counts?|helps?|means?|matters?|makes?|would|keeps?|brings?|goes) (?:[\w'-]+ "
        rf"){{0,3}}(?:waiting|attached|"
        rf"enclosed|below|for you|you|ready|open|online|long|minutes?|seconds?|a minute|a moment|us|our|everything|a "
        rf"lot|appreciated|"
        rf"welcome|important|valued|needed|vital|gold|closer|awesome|great|the world)(?: [\w'-]+){{0,4}}|{_PRAISE} "
        rf"(?:from you |"
        rf"{_PLACE} )?(?:would|brings?|takes?|helps?|means?|makes?|goes|for our|for my|for us|on our|of yours)(?: "
        rf"[\w'-]+){{1,6}}",
        0.75,
        unless=_NOT,
    ),
    cue(
        rf"(?:could use|need|needs|depend on|depends on|live on|live off|rely on|count on|counting on|hoping for|hope "
        rf"for|looking "
        rf"for|grateful for|thankful for|collecting|gathering|after) (?:your |some |more |every |any |a few |customer "
        rf"|new )?(?:[\w-]+ "
        rf")?(?:{_OPINION}|{_PRAISE}|voices?|clicks?|ambassadors?|followers|supporters|signatures?|donations?)(?: "
        rf"[\w'-]+){{0,5}}|"
        rf"(?:hoping|hope|trust|expect|count on you|would like you) (?:that )?(?:you(?:'ll| will| can| could)? |to "
        rf")(?:\w+ )?(?:refer|"
        rf"recommend|mention|promote|praise|share|support|vote|rate|review|bring|send|introduce|spread)(?! (?:the|a) "
        rf"(?:file|photo|"
        rf"link|document|form)) (?:[\w'-]+ ?){{1,5}}|(?:rate|rating|recommend|recommending|mention|mentioning|praise|"
        rf"tag|tagging|promote|like|vote for|spread the word|review) (?:us|our|my|me|this)(?: [\w'-]+){{0,4}} "
        rf"{_PLACE}(?: [\w'-]+){{0,4}}|(?:nominated|in the running|"
        rf"shortlisted|a finalist|up for (?:an?|the)|candidates?|competing|running for)[^.!?\n]{{0,80}}(?:you|your|"
        rf"vote|click|"
        rf"support)(?: [\w'-]+){{0,4}}|(?:like|follow|subscribe to|share|join) our (?:new )?(?:page|channel|profile|"
        rf"posts?|account|"
        rf"newsletter|group|community|fan ?page)",
        0.75,
        unless=_NOT + r"|\b(?:status page|need (?:some|more|any) comments? on)\b",
    ),
    cue(
        rf"(?:revis(?:e|ing)|rethink|reconsider(?:ing)?|lift(?:ing)?|rais(?:e|ing)|upgrad(?:e|ing)|edit(?:ing)?|"
        rf"soften(?:ing)?|"
        rf"tak(?:e|ing) down|amend(?:ing)?) (?:your|that|the) (?:[\w-]+ ){{0,2}}(?:verdict|rating|stars?|mark|comment|"
        rf"post|score|"
        rf"review|entry|assessment)(?: [\w'-]+){{0,4}}|(?:may|can|could|might) (?:we|i) (?:\w+ )?(?:list|quote|use|"
        rf"name|feature|cite|"
        rf"publish|film|print|mention|share|show|repost|put) (?:you|your (?:\w+ )?(?:company|name|story|words|photos?|"
        rf"letter|comment|"
        rf"project|case|firm|logo)) (?:[\w'-]+ ){{0,3}}(?:as|on our|in our|for our|at our)(?: [\w'-]+){{0,4}}|(?:give|"
        rf"gives|giving|"
        rf"send|drop) (?:us|me) (?:an? )?(?:\w+ )?(?:wave|tag|follow|like|plug|boost|mention)(?: [\w'-]+){{0,4}}|"
        rf"do(?:ing)? "
        rf"(?:us|me) (?:an? )?(?:\w+ )?(?:service|favou?r|kindness|good turn) (?:by|if)(?: [\w'-]+){{1,4}}|(?:any "
        rf"chance|is it possible|"
        rf"possible) (?:that )?you (?:\w+ )?(?:review|rate|recommend|mention|tag|endorse) (?:[\w'-]+ ?){{1,4}}|"
        rf"(?:spare|take|have|give "
        rf"us|lend us) (?:half )?(?:a|one|two|few|a few|your) (?:minutes?|moments?|seconds?|voice)(?: for| "
        rf"to)[^.!?\n]{{0,30}}"
        rf"{_OPINION}|(?:once|as soon as|when|after|if) you(?:'ve| have| would| could)? (?:\w+ )?(?:left|written|"
        rf"given|posted|leave|write|give|post|submitted|rated)(?: us)? (?:[\w-]+ ){{0,3}}{_OPINION}(?: "
        rf"[\w'-]+){{0,4}}|(?:thank you|thanks)(?: in advance| already| now| beforehand){{1,2}} for (?:[\w-]+ "
        rf"){{0,3}}{_OPINION}|answer (?:the|our|these|a few|some|two|three) (?:\w+ )?questions (?:[\w'-]+ "
        rf"){{0,6}}about (?:my|our|us|your (?:stay|visit|experience))(?: [\w'-]+){{0,3}}|(?:every|each|your) (?:\w+ "
        rf")?(?:voice|vote|star|click|like|opinion) (?:counts?|helps?|matters?|"
        rf"makes)(?: "
        rf"[\w'-]+){{0,3}}|(?:video|written|short|personal) (?:statement|testimonial|interview|story)(?: "
        rf"[\w'-]+){{0,5}} (?:how|why|about|"
        rf"for our)(?: [\w'-]+){{0,4}}|(?:survey|questionnaire|feedback form|poll|evaluation) (?:is|can be found|"
        rf"opens|waits) (?:here|"
        rf"below|attached|online|under)(?: [\w'-]+){{0,4}}",
        0.7,
        unless=_NOT,
    ),
)
