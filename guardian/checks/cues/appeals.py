"""Hints of care.asks-favour: a good word, a vote, help, names: asked of a customer for whom nothing is done."""

from __future__ import annotations

from guardian.checks.cues.mending import MENDS
from guardian.checks.match import Cues, cue

_FEW = r"(?:a|an|one|two|some|few|your|the|us|me|our|quick|short|little|kind|good|nice|few|honest|friendly|lovely|warm)"
_MARK = (
    r"(?:words?|lines?|entry|entries|stars?|hearts?|likes?|mentions?|comments?|reviews?|ratings?|opinions?|votes?|"
    r"thumbs?(?: up)?|feedback|recommendations?|testimonials?|sentences?|thoughts?|voice|signatures?|click|selfies?|"
    r"story|stories|quotes?|smil\w+|points?|marks?|grades?)"
)
_OTHERS = (
    r"(?:friends?|famil(?:y|ies)|neighbou?rs?|colleagues?|students?|classmates?|relatives|others|people|somebody|"
    r"someone|anyone|anybody|acquaintances|mates|fellow \w+|club|choir|class|office|circle|network|contacts)"
)

APPEALS = Cues(
    cue(
        rf"(?:leave|left|leaving|write|wrote|writing|spare|spared|say|put in|drop|post|posted|pop|give|gave|lend|cast|"
        rf"send|add|share|press|hit|click|tap|award|grant|submit) (?:{_FEW} ){{1,3}}{_MARK}(?: [\w'-]+){{0,6}}|(?:good|"
        rf"kind|nice|friendly|honest|positive) (?:word|entry|line|mention|opinion|review|rating|comment)s?(?: "
        rf"[\w'-]+){{0,6}}|(?:five|5|four|all|more|some|gold) stars?(?: [\w'-]+){{0,6}}|(?:half a page|a few lines|a "
        rf"line or two|a word or two)(?: [\w'-]+){{0,4}}",
        0.45,
        unless=MENDS + "|" + r"\b(?:your review|you (?:left|wrote|posted|gave)|word of|please (?:answer|reply))\b",
    ),
    cue(
        r"(?:would|will|could|can|'d) (?:really |truly |greatly )?(?:mean|help|make|be|support|delight|count|do) (?:us|"
        r"our|so much|a lot|a great deal|the world|(?:a |an )?(?:small|little|young|family|local)|very|wonders|a "
        r"(?:big|great|huge)|of great|(?:most|more than) welcome|double|others|me)(?: [\w'-]+){0,6}|(?:help|helps|"
        r"helping|support|supporting) (?:us|our|a|small|other|others|local|the) (?:[\w'-]+ ?){1,6}|do(?:ing|es)? "
        r"(?:us|them|me|him|her) (?:a|an|such a) (?:[\w'-]+ )?(?:service|favou?r|kindness|good turn)(?: "
        r"[\w'-]+){0,6}|(?:is|are) (?:always |most |very |warmly )?welcome(?=[.!]|$)",
        0.35,
        unless=MENDS + "|" + r"\b(?:help you|to help|we can help|helps? you)\b",
    ),
    cue(
        r"(?:we're|we are|i'm|i am|our \w+ is|she's|he's) (?:up for|nominated|shortlisted|running for|standing for|in "
        r"the running|competing|a finalist|a candidate)(?: [\w'-]+){0,6}|(?:of the year)(?: [\w'-]+){0,4}|(?:one|a|"
        r"your) "
        r"(?:click|vote|tap|like|signature|tick) (?:for|from|is|and|would|on)(?: [\w'-]+){0,6}|(?:vot(?:e|es|ing)|"
        r"petition|poll|ballot|signatures?|award|competition|contest)(?: [\w'-]+){0,6}|(?:needs?|looking for|short of|"
        r"search(?:ing)? for|welcome|want|seek\w*|grateful for|happy about|counting on|rely on) (?:[\w'-]+ ){0,3}"
        r"(?:signatures|support\w*|voices|volunteers?|helpers?|members|donations?|donors|cakes|sponsors?|testers|"
        r"models|"
        r"participants|stories|hands|fathers|mothers|parents|drivers|hosts|ambassadors|references)(?: [\w'-]+){0,6}",
        0.45,
        unless=MENDS + "|" + r"\b(?:technical support|support (?:team|line|desk)|your (?:signature|vote))\b",
    ),
    cue(
        r"(?:collect|collecting|gather|gathering|looking for|searching|publish|publishing|compile|compiling) ("
        r"?:[\w'-]+ "
        r"){0,3}(?:stories|voices|opinions|memories|photos|pictures|quotes|recipes|testimonials|experiences|statements)"
        r"(?: [\w'-]+){0,6}|(?:may|might|could|can) we (?:also |perhaps |kindly )?(?:put|use|show|print|share|post|"
        r"hang|"
        r"quote|mention|have|name|publish|display|photograph|film|add your|send (?:a|our) photographer)(?: "
        r"[\w'-]+){1,6}|(?:love|like|be (?:happy|allowed|glad)) to (?:use|show|print|share|hang|quote|feature|publish|"
        r"post|display|have your)(?: [\w'-]+){1,6}|would you (?:\w+ )?(?:write|tell|lend|join|bring|support|recommend|"
        r"pose|speak|talk|bake|host|vouch|vote|rate|post|share|like|follow|film|model|be our|be a)(?: [\w'-]+){1,6}",
        0.4,
        unless=MENDS + "|" + r"\b(?:your (?:order|booking|case|claim|bank|iban|receipt)|serial|so (?:that )?(?:we|i) "
        r"can|error|number|date of birth)\b",
    ),
    cue(
        rf"(?:if|should|in case|when|whenever) (?:you|anyone|anybody) (?:\w+ )?(?:know|hear|meet|have|think)(?: of)? "
        rf"(?:(?:somebody|someone|anyone|anybody|people|others)|(?:a |any |some |other )?{_OTHERS})(?: [\w'-]+){{1,6}}|"
        rf"(?:if|should|in case|when|whenever) (?:(?:any|some|one) of )?your {_OTHERS} (?:[\w'-]+ ?){{1,6}}|(?:for|per|"
        rf"with) (?:every|each) (?:new )?(?:customer|member|client|guest|{_OTHERS}|referral|sign-?up|"
        rf"recommendation)(?: [\w'-]+){{0,6}}|\d+ (?:\w+ )?for you and \d+ (?:\w+ )?for(?: [\w'-]+){{1,3}}|(?:pass on|"
        rf"pass|hand|hand out|give|share|spread) (?:on )?(?:our|the|a|my|this) (?:\w+ )?(?:cards?|name|number|flyers?|"
        rf"leaflets?|link|code|word|news|post)(?: [\w'-]+){{0,6}}|(?:tell|mention to|remind|bring|invite|let) (?:them|"
        rf"him|her|your|some|all|a) (?:[\w'-]+ ){{0,3}}(?:sent you|about us|know|along|our name|{_OTHERS}(?! (?:that|"
        rf"to|when|if|not|the)\b))(?: [\w'-]+){{0,5}}|to (?:your|all your|some|other) {_OTHERS}(?: [\w'-]+){{0,6}}",
        0.4,
        unless=MENDS + "|" + r"\b(?:if you have (?:any|not|the|a|it|another|questions)|you know (?:the|your|what)|"
        r"anyone (?:asks|else has)|needs? (?:help|the)|affected|problem)\b",
    ),
    cue(
        r"(?:handful of|few|five|ten|some|three|couple of|short|quick|our|twelve) (?:questions|minutes (?:of|for|on|by|"
        r"to)|moments)(?: [\w'-]+){0,6}|(?:half a|one|a|two|five) (?:minute|moment|second)s? (?:is|are|to|for|on|of|"
        r"and|will|would)(?: [\w'-]+){0,5}|takes (?:you )?(?:only |just )?(?:half a|one|a|two|three|five|ten) "
        r"(?:minute|moment|second|click|tap)s?|how (?:you|do you|much you|satisfied|happy|likely|we) (?:like|liked|"
        r"rate|find|found|did|are doing|came across|recommend|enjoy\w*)(?: [\w'-]+){0,5}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:thesis|(?:our|a|the|this|short|little|annual|online) (?:surveys?|questionnaires?)|feedback form|portal|"
        r"guest ?book|wall of|hall of|algorithm|advertisement|advert|word of mouth|reputation|set the record straight|"
        r"ranking|online presence|followers|hashtag|our (?:last|latest|new) (?:post|video|reel|story|page)|"
        r"channel|newsletter|fundraiser|collection box|raffle|summer f[eê]te|summer fair|anniversary|jubilee|"
        r"open day|appeal|campaign|donat\w+|in the draw|prize draw|draw for)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:small|little|young|family|local|tiny) (?:team|firm|shop|business|company|place|studio|practice|house|"
        r"workshop|club)(?: like (?:ours|us|mine))?|loyal (?:customers?|guests|readers)|(?:in the )?meantime|meanwhile|"
        r"while you(?:'re| are)? (?:wait|waiting|at it|here)|if you (?:like|liked|enjoyed) (?:us|our|the)|happy "
        r"(?:customer|guest|client)s?|you know (?:so )?many|with your (?:contacts|name|reach|followers|experience)",
        0.15,
        unless=MENDS,
    ),
    # Asking of any kind: telling only where nothing else is in the letter.
    cue(
        r"do (?:carry|pass|mention|tell|come|bring|drop|leave|spread|share|send|drop in|think of|remember|put) "
        r"(?:[\w'-]+ ?){1,6}|(?:say|write|post|tell|leave) something (?:sweet|nice|kind|good|lovely|friendly)(?: "
        r"[\w'-]+){0,6}|(?:a|one|any) (?:hint|tip|pointer|nod|recommendation|wave|shout) from you(?: [\w'-]+){0,4}|"
        r"(?:worth|is) (?:gold|its weight)|through people like you|people like you|(?:do you )?happen to (?:have|"
        r"know)(?: [\w'-]+){1,6}|on a scale (?:of|from)(?: [\w'-]+){1,5}|we(?:'re| are) curious(?: [\w'-]+){0,5}|how "
        r"(?:did|do|was|were|would) (?:you|the|our|your) (?:[\w'-]+ ){0,3}(?:like|enjoy|rate|find|feel|taste|visit|"
        r"stay|flight|service|food)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:would|will) (?:look|be|do|make|sound) (?:\w+ )?(?:gorgeous|great|perfect|wonderful|lovely|splendid|ideal|"
        r"beautiful|fantastic|a (?:great|lovely|perfect)) (?:in|on|for|as)(?: [\w'-]+){1,4}|(?:perfect|ideal|wonderful|"
        r"great) (?:in|for|on) (?:it|our|the)(?: [\w'-]+){0,3}|(?:our|a|the) (?:photographer|film|catalogue|calendar|"
        r"brochure|documentary|magazine|video|podcast|association|foundation|friends'? \w+|support group|sponsors?|"
        r"charity)(?: [\w'-]+){1,6}|(?:lives?|depends?|relies) (?:off|on|from) (?:small |your |kind |the )?(?:gifts|"
        r"donations|support|help|generosity|members|readers|contributions)(?: [\w'-]+){0,4}|(?:small|kind|generous|"
        r"regular) gifts(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:you'll|you will|you can) find us (?:as|under|on|in|at)(?: [\w'-]+){1,5}|number \d+ on the (?:list|ballot)|"
        r"(?:elects?|chooses?|votes?|crowns?|awards?) (?:its|the|their|our) (?:[\w'-]+ ?){1,6}|(?:our|my|the) "
        r"(?:apprentice|trainee|student|intern|colleague|son|daughter|boss|nephew|niece) (?:is|needs|collects|writes|"
        r"wants|would|could) (?:[\w'-]+ ?){1,6}|would you (?:kindly |please |perhaps |maybe |also )?(?:confirm|sign|"
        r"tick|attest|certify|help|fill|answer|take|give|click|spare)(?: [\w'-]+){1,6}|(?:university|institute|"
        r"student|newspaper|station|magazine|researchers?|team|editor) (?:is|are) (?:looking|searching|asking|"
        r"collecting) (?:for )?(?:[\w'-]+ ?){1,6}|promised to pass (?:it|this) on|about us on(?: [\w'-]+){1,4}|on your "
        r"(?:channel|wall|profile|story|page|feed|blog|account)(?=[.,!?]|$| and)|(?:into|in|to) your (?:choir|club|"
        r"class|office|circle|street|team|group|building)",
        0.3,
        unless=MENDS + "|" + r"\b(?:so (?:that )?(?:i|we) can|looking for (?:it|your|the parcel))\b",
    ),
    cue(
        r"(?:if|should) you(?:'d| could| would| can| might| were to)? (?:\w+ )?(?:show|write|tell|lend|help|bring|"
        r"watch|drive|speak|mention|stand|vote|hand|put in|look after|bake|join|share|send) (?:[\w'-]+ ?){1,6}|(?:it|"
        r"that) would (?:\w+ )?(?:take (?:only|just|no more)|be (?:decent|lovely|great|nice|kind|sweet|fair|wonderful|"
        r"grand|super|a help|good of you))(?: [\w'-]+){0,6}|(?:handful|couple|bunch) of (?:kind |nice |good "
        r")?(?:people|souls|votes|words|friends|clicks)(?: [\w'-]+){0,4}|bring (?:gloves|cake|a cake|your friends|a "
        r"friend|tools|an? \w+ and|good mood|some)(?: [\w'-]+){0,4}|know any(?:one|body)?(?=\?|$| who)|any(?:one|body) "
        r"(?:spring|come) to mind|(?:suit|fit|look good in|belong in) our (?:[\w'-]+ ?){1,3}|(?:words|lines|sentences|"
        r"minutes) (?:will|would) do",
        0.3,
        unless=MENDS + "|" + r"\b(?:send (?:us|me) (?:a photo|the|your)|tell (?:us|me) (?:when|which|if|whether|"
        r"your))\b",
    ),
    cue(
        r"(?:still |always |a bit |currently )?(?:short of|in need of|looking for|searching for|hunting for|missing|"
        r"lacking) (?:[\w'-]+ ){0,4}(?:who|for (?:the|our|a)|to (?:help|join|watch|run|share|show|play|sing|stand|"
        r"bake))(?: [\w'-]+){0,5}|(?:is|are) (?:standing|running|up) for (?:[\w'-]+ ?){1,4}|list \d+|needs? (?:one|a "
        r"few|two|some|more|another|spring|hands|a hand|helping|your|new) (?:[\w'-]+ ?){1,5}|(?:could|may|can|shall) "
        r"we (?:put|count|write|sign|note|pencil|add) you (?:down|on|in|up)(?: [\w'-]+){0,4}|(?:our|my) (?:rating|"
        r"score|average|ranking|page|blog|channel|choir|club|jury|paper|thesis|exhibition|photo wall|window|stall|"
        r"bazaar|tombola) (?:[\w'-]+ ?){1,6}|(?:write|speak|talk|say so|ring|tell it) to the (?:paper|press|radio|"
        r"mayor|council|others)(?: [\w'-]+){0,5}|(?:a|your) (?:nod|click|vote|tick|like|yes|smile) (?:from you|counts|"
        r"is|goes|would)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS + "|" + r"\b(?:your (?:parcel|order|case|bag|key)|needs? (?:a (?:new|few) (?:days?|part|minutes)|"
        r"your (?:order|name|signature)))\b",
    ),
    # A question or a wish that is none of theirs.
    cue(
        r"(?:who|would you|could you|can you|might you|may we|might we|fancy|how about|care to|feel like|any chance|"
        r"have you ever|where (?:do|will|would) your|what do you|which of|won't you|why not) [^.!?\n]{0,80}\b(?:our|us|"
        r"friends?|choir|note|vote|reviews?|stars?|word|story|stories|recommend\w*|mention\w*|share|"
        r"favou?r|lend|host|join|volunteer\w*|members?|club|hand|eye|blog|film|holidays?|feel)\b[^.!?\n]{0,80}\?",
        0.25,
        unless=MENDS + r"|\b(?:(?:send|tell|give|show|bring|forward|confirm|describe|check|try|let) (?:me|us|whether|"
        r"if|that|the|it|your|again)|which (?:day|time|number|model|size|colou?r|address|one|version|page|device)|what "
        r"do you (?:see|mean|need)|order|booking|invoice|serial|photo|screenshot|address|instead|convenient|suit)\b",
    ),
    cue(
        r"we (?:still |also |urgently |badly |only |now )?(?:need|could use|could do with|lack|seek|are after|are "
        r"seeking|want|are hoping for|would welcome|collect) (?:a |an |some |more |one |two |people|someone|somebody|"
        r"volunteers|voices|hands|help|\w+s )(?:[\w'-]+ ?){0,6}|is (?:still )?vacant|(?:who|anyone who) can "
        r"(?:[\w'-]+ ?){1,5}|hand (?:them|him|her|it|this|out)(?: [\w'-]+){1,5}|we both win|(?:love|like|glad|happy) "
        r"to be (?:praised|rated|mentioned|recommended|named)(?: [\w'-]+){0,4}|(?:one|two|three) (?:taps?|clicks?)(?: "
        r"[\w'-]+){0,4}|(?:'s|his|her|our|their) (?:day|week|month|year) is made|(?:round|rounds) it off(?: \w+)?|"
        r"lives? (?:from|off|on|by) (?:its|our|the|your) (?:[\w'-]+ ?){1,4}|look over (?:our|the|my)(?: [\w'-]+){1,4}|"
        r"(?:fresh|critical|trained) (?:eye|pair of eyes)|as one who(?: [\w'-]+){1,5}|if (?:business|things|all|"
        r"everything|we|it) (?:has|have|was|were|went) (?:[\w'-]+ ){0,3}(?:good|well|fine)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS + r"|\b(?:a (?:few|couple of) (?:more )?(?:days|minutes|hours|weeks)|your (?:order|name|address|"
        r"signature|consent)|spare part|a (?:photo|copy|number|date))\b",
    ),
    cue(
        r"(?:are|is|be|being) (?:voted on|voted for|elected|up for election)(?: [\w'-]+){0,4}|(?:snapshot|selfie|"
        r"portrait|picture|photo|photograph|drawing|postcard) (?:for|on) our (?:[\w'-]+ ?){1,5}|for our (?:wall|window|"
        r"archive|collection|album|exhibition|chronicle|gallery|showcase|calendar|page)(?: [\w'-]+){0,4}|(?:friendly|"
        r"kind|good|nice|warm) (?:answer|word|reply|mention) (?:doesn't|does not|won't|never|can't) hurt|(?:should|if|"
        r"when) (?:people|others|somebody|someone|anyone|friends) asks? (?:[\w'-]+ ?){1,6}|we(?:'re| are)? (?:look|"
        r"looking|hunt|hunting|search|searching|ask|asking|hope|hoping|thought|thinking) (?:for|of) (?:old |fathers|"
        r"mothers|people|friends|neighbours|volunteers|strong|helping|new |your (?:help|support|voice|photos|"
        r"stories))(?: ?[\w'-]+){0,5}|\d+ short of|you know what to do|followers|you look so (?:good|great|lovely)(?: "
        r"[\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
)
