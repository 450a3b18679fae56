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
        rf"(?:leave|left|leaving|write|wrote|writing|spare|spared|say|put in|drop|post|posted|pop|give|gave|lend|"
        rf"cast|send|add|share|press|hit|click|tap|award|grant|submit) (?:{_FEW} ){{1,3}}{_MARK}(?: [\w'-]+){{0,6}}|"
        rf"(?:good|kind|nice|friendly|honest|positive) (?:word|entry|line|mention|opinion|review|rating|"
        rf"comment)s?(?: [\w'-]+){{0,6}}|(?:five|5|four|all|more|some|gold) stars?(?: [\w'-]+){{0,6}}|"
        rf"(?:half a page|a few lines|a line or two|a word or two)(?: [\w'-]+){{0,4}}",
        0.45,
        unless=MENDS + "|" + r"\b(?:your review|you (?:left|wrote|posted|gave)|word of|please (?:answer|reply))\b",
    ),
    cue(
        r"(?:would|will|could|can|'d) (?:really |truly |greatly )?(?:mean|help|make|be|support|delight|count|"
        r"do) (?:us|our|so much|a lot|a great deal|the world|(?:a |an )?(?:small|little|young|family|local)|very|"
        r"wonders|a (?:big|great|huge)|of great|(?:most|more than) welcome|double|others|me)(?: [\w'-]+){0,6}|"
        r"(?:help|helps|helping|support|supporting) (?:us|our|a|small|other|others|local|the) (?:[\w'-]+ ?){1,6}|"
        r"do(?:ing|es)? (?:us|them|me|him|her) (?:a|an|such a) (?:[\w'-]+ )?(?:service|favou?r|kindness|"
        r"good turn)(?: [\w'-]+){0,6}|(?:is|are) (?:always |most |very |warmly )?welcome(?=[.!]|$)",
        0.35,
        unless=MENDS + "|" + r"\b(?:help you|to help|we can help|helps? you)\b",
    ),
    cue(
        r"(?:we're|we are|i'm|i am|our \w+ is|she's|he's) (?:up for|nominated|shortlisted|running for|standing for|"
        r"in the running|competing|a finalist|a candidate)(?: [\w'-]+){0,6}|(?:of the year)(?: [\w'-]+){0,4}|(?:one|"
        r"a|your) (?:click|vote|tap|like|signature|tick) (?:for|from|is|and|would|on)(?: [\w'-]+){0,6}|(?:vot(?:e|"
        r"es|ing)|petition|poll|ballot|signatures?|award|competition|contest)(?: [\w'-]+){0,6}|(?:needs?|"
        r"looking for|short of|search(?:ing)? for|welcome|want|seek\w*|grateful for|happy about|counting on|"
        r"rely on) (?:[\w'-]+ ){0,3}(?:signatures|support\w*|voices|volunteers?|helpers?|members|donations?|donors|"
        r"cakes|sponsors?|testers|models|participants|stories|hands|fathers|mothers|parents|drivers|hosts|"
        r"ambassadors|references)(?: [\w'-]+){0,6}",
        0.45,
        unless=MENDS + "|" + r"\b(?:technical support|support (?:team|line|desk)|your (?:signature|vote))\b",
    ),
    cue(
        r"(?:collect|collecting|gather|gathering|looking for|searching|publish|publishing|compile|"
        r"compiling) (?:[\w'-]+ ){0,3}(?:stories|voices|opinions|memories|photos|pictures|quotes|recipes|"
        r"testimonials|experiences|statements)(?: [\w'-]+){0,6}|(?:may|might|could|can) we (?:also |perhaps |"
        r"kindly )?(?:put|use|show|print|share|post|hang|quote|mention|have|name|publish|display|photograph|film|"
        r"add your|send (?:a|our) photographer)(?: [\w'-]+){1,6}|(?:love|like|be (?:happy|allowed|glad)) to (?:use|"
        r"show|print|share|hang|quote|feature|publish|post|display|have your)(?: [\w'-]+){1,6}|"
        r"would you (?:\w+ )?(?:write|tell|lend|join|bring|support|recommend|pose|speak|talk|bake|host|vouch|vote|"
        r"rate|post|share|like|follow|film|model|be our|be a)(?: [\w'-]+){1,6}",
        0.4,
        unless=MENDS + "|" + r"\b(?:your (?:order|booking|case|claim|bank|iban|receipt)|serial|so (?:that )?(?:we|i) "
        r"can|error|number|date of birth)\b",
    ),
    cue(
        rf"(?:if|should|in case|when|whenever) (?:you|anyone|anybody) (?:\w+ )?(?:know|hear|meet|have|"
        rf"think)(?: of)? (?:(?:somebody|someone|anyone|anybody|people|others)|(?:a |any |some |"
        rf"other )?{_OTHERS})(?: [\w'-]+){{1,6}}|(?:if|should|in case|when|whenever) (?:(?:any|some|"
        rf"one) of )?your {_OTHERS} (?:[\w'-]+ ?){{1,6}}|(?:for|per|with) (?:every|each) (?:new )?(?:customer|"
        rf"member|client|guest|{_OTHERS}|referral|sign-?up|recommendation)(?: [\w'-]+){{0,6}}|"
        rf"\d+ (?:\w+ )?for you and \d+ (?:\w+ )?for(?: [\w'-]+){{1,3}}|(?:pass on|pass|hand|hand out|give|share|"
        rf"spread) (?:on )?(?:our|the|a|my|this) (?:\w+ )?(?:cards?|name|number|flyers?|leaflets?|link|code|word|"
        rf"news|post)(?: [\w'-]+){{0,6}}|(?:tell|mention to|remind|bring|invite|let) (?:them|him|her|your|some|all|"
        rf"a) (?:[\w'-]+ ){{0,3}}(?:sent you|about us|know|along|our name|{_OTHERS}(?! (?:that|to|when|if|not|"
        rf"the)\b))(?: [\w'-]+){{0,5}}|to (?:your|all your|some|other) {_OTHERS}(?: [\w'-]+){{0,6}}",
        0.4,
        unless=MENDS + "|" + r"\b(?:if you have (?:any|not|the|a|it|another|questions)|you know (?:the|your|what)|"
        r"anyone (?:asks|else has)|needs? (?:help|the)|affected|problem)\b",
    ),
    cue(
        r"(?:handful of|few|five|ten|some|three|couple of|short|quick|our|twelve) (?:questions|minutes (?:of|for|on|"
        r"by|to)|moments)(?: [\w'-]+){0,6}|(?:half a|one|a|two|five) (?:minute|moment|second)s? (?:is|are|to|for|on|"
        r"of|and|will|would)(?: [\w'-]+){0,5}|takes (?:you )?(?:only |just )?(?:half a|one|a|two|three|five|"
        r"ten) (?:minute|moment|second|click|tap)s?|how (?:you|do you|much you|satisfied|happy|likely|we) (?:like|"
        r"liked|rate|find|found|did|are doing|came across|recommend|enjoy\w*)(?: [\w'-]+){0,5}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:thesis|(?:our|a|the|this|short|little|annual|online) (?:surveys?|questionnaires?)|feedback form|portal|"
        r"guest ?book|wall of|hall of|algorithm|advertisement|advert|word of mouth|reputation|"
        r"set the record straight|ranking|online presence|followers|hashtag|our (?:last|latest|new) (?:post|video|"
        r"reel|story|page)|channel|newsletter|fundraiser|collection box|raffle|summer f[eê]te|summer fair|"
        r"anniversary|jubilee|open day|appeal|campaign|donat\w+|in the draw|prize draw|draw for)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:small|little|young|family|local|tiny) (?:team|firm|shop|business|company|place|studio|practice|house|"
        r"workshop|club)(?: like (?:ours|us|mine))?|loyal (?:customers?|guests|readers)|(?:in the )?meantime|"
        r"meanwhile|while you(?:'re| are)? (?:wait|waiting|at it|here)|if you (?:like|liked|enjoyed) (?:us|our|the)|"
        r"happy (?:customer|guest|client)s?|you know (?:so )?many|with your (?:contacts|name|reach|followers|"
        r"experience)",
        0.15,
        unless=MENDS,
    ),
    # Asking of any kind: telling only where nothing else is in the letter.
    cue(
        r"do (?:carry|pass|mention|tell|come|bring|drop|leave|spread|share|send|drop in|think of|remember|"
        r"put) (?:[\w'-]+ ?){1,6}|(?:say|write|post|tell|leave) something (?:sweet|nice|kind|good|lovely|"
        r"friendly)(?: [\w'-]+){0,6}|(?:a|one|any) (?:hint|tip|pointer|nod|recommendation|wave|"
        r"shout) from you(?: [\w'-]+){0,4}|(?:worth|is) (?:gold|its weight)|through people like you|people like you|"
        r"(?:do you )?happen to (?:have|know)(?: [\w'-]+){1,6}|on a scale (?:of|from)(?: [\w'-]+){1,5}|we(?:'re|"
        r" are) curious(?: [\w'-]+){0,5}|how (?:did|do|was|were|would) (?:you|the|our|"
        r"your) (?:[\w'-]+ ){0,3}(?:like|enjoy|rate|find|feel|taste|visit|stay|flight|service|food)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:would|will) (?:look|be|do|make|sound) (?:\w+ )?(?:gorgeous|great|perfect|wonderful|lovely|splendid|"
        r"ideal|beautiful|fantastic|a (?:great|lovely|perfect)) (?:in|on|for|as)(?: [\w'-]+){1,4}|(?:perfect|ideal|"
        r"wonderful|great) (?:in|for|on) (?:it|our|the)(?: [\w'-]+){0,3}|(?:our|a|the) (?:photographer|film|"
        r"catalogue|calendar|brochure|documentary|magazine|video|podcast|association|foundation|friends'? \w+|"
        r"support group|sponsors?|charity)(?: [\w'-]+){1,6}|(?:lives?|depends?|relies) (?:off|on|from) (?:small |"
        r"your |kind |the )?(?:gifts|donations|support|help|generosity|members|readers|"
        r"contributions)(?: [\w'-]+){0,4}|(?:small|kind|generous|regular) gifts(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:you'll|you will|you can) find us (?:as|under|on|in|at)(?: [\w'-]+){1,5}|number \d+ on the (?:list|"
        r"ballot)|(?:elects?|chooses?|votes?|crowns?|awards?) (?:its|the|their|our) (?:[\w'-]+ ?){1,6}|(?:our|my|"
        r"the) (?:apprentice|trainee|student|intern|colleague|son|daughter|boss|nephew|niece) (?:is|needs|collects|"
        r"writes|wants|would|could) (?:[\w'-]+ ?){1,6}|would you (?:kindly |please |perhaps |maybe |"
        r"also )?(?:confirm|sign|tick|attest|certify|help|fill|answer|take|give|click|spare)(?: [\w'-]+){1,6}|"
        r"(?:university|institute|student|newspaper|station|magazine|researchers?|team|editor) (?:is|"
        r"are) (?:looking|searching|asking|collecting) (?:for )?(?:[\w'-]+ ?){1,6}|promised to pass (?:it|this) on|"
        r"about us on(?: [\w'-]+){1,4}|on your (?:channel|wall|profile|story|page|feed|blog|account)(?=[.,!?]|$|"
        r" and)|(?:into|in|to) your (?:choir|club|class|office|circle|street|team|group|building)",
        0.3,
        unless=MENDS + "|" + r"\b(?:so (?:that )?(?:i|we) can|looking for (?:it|your|the parcel))\b",
    ),
    cue(
        r"(?:if|should) you(?:'d| could| would| can| might| were to)? (?:\w+ )?(?:show|write|tell|lend|help|bring|"
        r"watch|drive|speak|mention|stand|vote|hand|put in|look after|bake|join|share|send) (?:[\w'-]+ ?){1,6}|"
        r"(?:it|that) would (?:\w+ )?(?:take (?:only|just|no more)|be (?:decent|lovely|great|nice|kind|sweet|fair|"
        r"wonderful|grand|super|a help|good of you))(?: [\w'-]+){0,6}|(?:handful|couple|bunch) of (?:kind |nice |"
        r"good )?(?:people|souls|votes|words|friends|clicks)(?: [\w'-]+){0,4}|bring (?:gloves|cake|a cake|"
        r"your friends|a friend|tools|an? \w+ and|good mood|some)(?: [\w'-]+){0,4}|know any(?:one|body)?(?=\?|$|"
        r" who)|any(?:one|body) (?:spring|come) to mind|(?:suit|fit|look good in|belong in) our (?:[\w'-]+ ?){1,3}|"
        r"(?:words|lines|sentences|minutes) (?:will|would) do",
        0.3,
        unless=MENDS + "|" + r"\b(?:send (?:us|me) (?:a photo|the|your)|tell (?:us|me) (?:when|which|if|whether|"
        r"your))\b",
    ),
    cue(
        r"(?:still |always |a bit |currently )?(?:short of|in need of|looking for|searching for|hunting for|missing|"
        r"lacking) (?:[\w'-]+ ){0,4}(?:who|for (?:the|our|a)|to (?:help|join|watch|run|share|show|play|sing|stand|"
        r"bake))(?: [\w'-]+){0,5}|(?:is|are) (?:standing|running|up) for (?:[\w'-]+ ?){1,4}|list \d+|needs? (?:one|"
        r"a few|two|some|more|another|spring|hands|a hand|helping|your|new) (?:[\w'-]+ ?){1,5}|(?:could|may|can|"
        r"shall) we (?:put|count|write|sign|note|pencil|add) you (?:down|on|in|up)(?: [\w'-]+){0,4}|(?:our|"
        r"my) (?:rating|score|average|ranking|page|blog|channel|choir|club|jury|paper|thesis|exhibition|photo wall|"
        r"window|stall|bazaar|tombola) (?:[\w'-]+ ?){1,6}|(?:write|speak|talk|say so|ring|tell it) to the (?:paper|"
        r"press|radio|mayor|council|others)(?: [\w'-]+){0,5}|(?:a|your) (?:nod|click|vote|tick|like|yes|"
        r"smile) (?:from you|counts|is|goes|would)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS + "|" + r"\b(?:your (?:parcel|order|case|bag|key)|needs? (?:a (?:new|few) (?:days?|part|minutes)|"
        r"your (?:order|name|signature)))\b",
    ),
    # A question or a wish that is none of theirs.
    cue(
        r"(?:who|would you|could you|can you|might you|may we|might we|fancy|how about|care to|feel like|any chance|"
        r"have you ever|where (?:do|will|would) your|what do you|which of|won't you|why not) [^.!?\n]{0,80}\b(?:our|"
        r"us|friends?|choir|note|vote|reviews?|stars?|word|story|stories|recommend\w*|mention\w*|share|favou?r|lend|"
        r"host|join|volunteer\w*|members?|club|hand|eye|blog|film|holidays?|feel)\b[^.!?\n]{0,80}\?",
        0.25,
        unless=MENDS + r"|\b(?:(?:send|tell|give|show|bring|forward|confirm|describe|check|try|let) (?:me|us|whether|"
        r"if|that|the|it|your|again)|which (?:day|time|number|model|size|colou?r|address|one|version|page|device)|"
        r"what do you (?:see|mean|need)|order|booking|invoice|serial|photo|screenshot|address|instead|convenient|"
        r"suit)\b",
    ),
    cue(
        r"we (?:still |also |urgently |badly |only |now )?(?:need|could use|could do with|lack|seek|are after|"
        r"are seeking|want|are hoping for|would welcome|collect) (?:a |an |some |more |one |two |people|someone|"
        r"somebody|volunteers|voices|hands|help|\w+s )(?:[\w'-]+ ?){0,6}|is (?:still )?vacant|(?:who|"
        r"anyone who) can (?:[\w'-]+ ?){1,5}|hand (?:them|him|her|it|this|out)(?: [\w'-]+){1,5}|we both win|(?:love|"
        r"like|glad|happy) to be (?:praised|rated|mentioned|recommended|named)(?: [\w'-]+){0,4}|(?:one|two|"
        r"three) (?:taps?|clicks?)(?: [\w'-]+){0,4}|(?:'s|his|her|our|their) (?:day|week|month|year) is made|"
        r"(?:round|rounds) it off(?: \w+)?|lives? (?:from|off|on|by) (?:its|our|the|your) (?:[\w'-]+ ?){1,4}|"
        r"look over (?:our|the|my)(?: [\w'-]+){1,4}|(?:fresh|critical|trained) (?:eye|pair of eyes)|"
        r"as one who(?: [\w'-]+){1,5}|if (?:business|things|all|everything|we|it) (?:has|have|was|were|"
        r"went) (?:[\w'-]+ ){0,3}(?:good|well|fine)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS + r"|\b(?:a (?:few|couple of) (?:more )?(?:days|minutes|hours|weeks)|your (?:order|name|address|"
        r"signature|consent)|spare part|a (?:photo|copy|number|date))\b",
    ),
    cue(
        r"(?:are|is|be|being) (?:voted on|voted for|elected|up for election)(?: [\w'-]+){0,4}|(?:snapshot|selfie|"
        r"portrait|picture|photo|photograph|drawing|postcard) (?:for|on) our (?:[\w'-]+ ?){1,5}|for our (?:wall|"
        r"window|archive|collection|album|exhibition|chronicle|gallery|showcase|calendar|page)(?: [\w'-]+){0,4}|"
        r"(?:friendly|kind|good|nice|warm) (?:answer|word|reply|mention) (?:doesn't|does not|won't|never|"
        r"can't) hurt|(?:should|if|when) (?:people|others|somebody|someone|anyone|friends) asks? (?:[\w'-]+ ?){1,6}|"
        r"we(?:'re| are)? (?:look|looking|hunt|hunting|search|searching|ask|asking|hope|hoping|thought|"
        r"thinking) (?:for|of) (?:old |fathers|mothers|people|friends|neighbours|volunteers|strong|helping|new |"
        r"your (?:help|support|voice|photos|stories))(?: ?[\w'-]+){0,5}|\d+ short of|you know what to do|followers|"
        r"you look so (?:good|great|lovely)(?: [\w'-]+){0,4}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:may|might|can|could) (?:i|we) (?:also )?(?:trouble|bother|ask|approach|win) you (?:with|for|about|"
        r"over)(?: [\w'-]+){1,5}|(?:would|'d) be (?:over the moon|thrilled|delighted|overjoyed|so (?:glad|happy|"
        r"proud)|tickled) (?:if|to (?:read|see|hear|have|find|get))(?: [\w'-]+){1,6}|(?:joined|join|joining|"
        r"sign up for|be part of) our (?:\w+ )?(?:circle|group|panel|list|team|test|pilot|programme|program|club|"
        r"council|board|jury)(?: [\w'-]+){0,4}|we pay (?:you )?(?:a|an|\d+|one)(?: [\w'-]+){1,5} (?:for (?:each|"
        r"every)|per)(?: [\w'-]+){1,3}|(?:invites?|ask|asks|call|calls|encourages?) you to (?:share|tell|say|rate|"
        r"take part|join|vote|contribute|participate|give)(?: [\w'-]+){0,5}|send (?:us |me )?an? (?:nice|good|"
        r"lovely|pretty|recent|funny|sweet)(?: [\w'-]+){1,4}|would (?:only )?be (?:only )?(?:fair|decent|"
        r"a nice gesture|good form)(?: [\w'-]+){0,4}",
        0.4,
        unless=MENDS + r"|\b(?:we(?:'d| would) be (?:glad|happy) to (?:help|see you|have you))\b",
    ),
    cue(
        r"(?:taking|take) part in (?:the|a|an|this)(?: [\w'-]+){1,6}|(?:is|are) worth (?:more|gold|a lot) (?:to us|"
        r"than)(?: [\w'-]+){0,4}|(?:list|book|sheet|box|form|card)s? (?:lies|lie|is|are|hangs?|stands?) (?:out |"
        r"open )?(?:at|on|by|in) (?:the|our)(?: [\w'-]+){1,2}|(?:lacks?|needs?|short of|looking for|after|"
        r"wants?) (?:\w+ )?(?:two|three|five|six|ten|twelve|twenty|\d+|a few|some|more) (?:\w+ )?(?:people|persons|"
        r"testers|voices|families|volunteers|names|participants|answers|customers)(?: [\w'-]+){0,4}|a word (?:there|"
        r"from you|in public|online|to the)(?: [\w'-]+){1,5}|read that (?:where|on|in)(?: [\w'-]+){1,4}|(?:form|"
        r"survey|answer|participation) is (?:voluntary|anonymous|short|quick)|quarter of an hour|(?:tell|tells|"
        r"telling) (?:us|me) what (?:breaks|works|you (?:like|love|think|miss))|(?:colleagues|friends|neighbours|"
        r"others|relatives) of yours(?: [\w'-]+){1,5}",
        0.35,
        unless=MENDS,
    ),
    cue(
        r"(?:our|my|the) (?:memory|guest|visitors'?|picture|recipe|cook) ?-?(?:book|wall)(?: [\w'-]+){0,4}|(?:pass|"
        r"hand|give|show|slip) (?:them|him|her|it|your \w+) (?:this|our|one of our|a few|my) (?:\w+ )?(?:leaflets?|"
        r"cards?|flyers?|link|code|number|vouchers?)(?: [\w'-]+){0,4}|(?:each|every) (?:new )?(?:contract|friend|"
        r"member|customer|household|sign-?up|head) (?:\w+ )?(?:brings|earns|gives|gets|pays|means|"
        r"counts)(?: [\w'-]+){0,4}|(?:judges?|measures?|ranks?|rates?) us (?:by|on|after|against)(?: [\w'-]+){1,4}|"
        r"(?:ours|our (?:\w+ )?(?:rating|average|score|mark|ranking|stars)) (?:has |have )?(?:dropped|fallen|"
        r"slipped|stands?|sunk|suffered|is|are)(?: [\w'.-]+){0,4}|(?:fairer|kinder|friendlier|rounder|truer|"
        r"more balanced) (?:picture|mark|verdict|word|view|rating|impression)(?: [\w'-]+){0,4}",
        0.4,
        unless=MENDS,
    ),
    cue(
        r"(?:roster|rota|list|schedule|team|shift|stall|choir|line-up)(?: [\w'-]+){0,6} (?:still )?(?:has|have|"
        r"shows?) (?:\w+ )?(?:gaps|holes|places|room|free \w+)(?: [\w'-]+){0,3}|(?:put|pencilled|written|noted|"
        r"signed) you (?:down|in|up)(?: \w+)? (?:for|as|on) (?:the|a|an|our)(?: [\w'-]+){1,3}|take (?:your|"
        r"a) (?:portrait|picture|photo|snap)(?: [\w'-]+){1,5}|(?:find|write|spare|jot|have) (?:us )?(?:some|a few|"
        r"two|three|a couple of) (?:lines|sentences|words)(?: [\w'-]+){0,5}|(?:would|"
        r"will) you (?:\w+ )?recommend(?: \w+){1,3}|(?:lies|is) in your hands?|(?:look|looks) (?:so )?(?:well|good|"
        r"great|lovely) (?:on|in) (?:you|them|our|it)(?: [\w'-]+){0,3}",
        0.35,
        unless=MENDS + r"|\b(?:waiting list|appointment|operation|surgery|course)\b",
    ),
    # What becomes of us by it.
    cue(
        r"(?:would|will|could|can|might) (?:bring|get|lift|put|take|push) (?:us|our \w+)|(?:proud of|stand at|down "
        r"to|at) "
        r"[1-5][.,]\d(?: stars?| points?)? (?:on|in|at)|(?:counts?|held|weighs?) against (?:him|her|me|us|them)|"
        r"(?:we|i|our(?: [\w-]+){1,3}|my(?: [\w-]+){1,2}|the "
        r"(?:team|shop|branch)) (?:are|is|am|'re|get|gets) (?:measured|judged|ranked|rated|paid|scored) (?:by|on|for)|"
        r"(?:our|my|his|her|their|the team's) (?:[\w-]+ )?(?:bonus|ranking|quota|target|promotion|score|grade)|"
        r"decides? "
        r"(?:whether|if|who) (?:[\w'-]+ ?){1,5}|(?:people|customers|guests|others) (?:go|look|choose) (?:by|at) (?:"
        r"that|it|them|those)",
        0.35,
        unless=MENDS,
    ),
    # What they are to give us: a mark, a minute.
    cue(
        r"(?:give|award|rate|choose|tick|press|click|leave|mark|grant) (?:[\w'-]+ ){0,4}(?:an? )?(?:\d|nine|ten|top|"
        r"full|best)(?: marks?| or an? \d+| stars?| out of \d+| points?)|(?:full|top|best|good|high) (?:marks?|scores?|"
        r"ratings?|grades?)|(?:one|two|three|five|a few|ten|\d) minutes of your (?:time|day|evening)|with our name "
        r"on|(?:find|spare|have) (?:us )?a minute(?=[?.!]| for us| to (?:say|tell|rate))|how did you "
        r"(?:like|"
        r"enjoy|find)",
        0.35,
        unless=MENDS,
    ),
)
