"""Pure: the small signs of a letter that does something for its reader, by what each does. Weighed in `helpful`."""

from __future__ import annotations

from guardian.checks.wording import Wording

_ADVERB = (
    r"(?:just |also |now |already |personally |gladly |then |since |both |all |happily |today |myself |ourselves |"
    r"even |re-?)"
)
_DONE = (
    r"(?:sent|called|rung|rang|phoned|written|wrote|refunded|replaced|booked|rebooked|checked|rechecked|fixed|asked|"
    r"moved|added|put|arranged|shipped|transferred|updated|cancelled|canceled|credited|extended|restored|reserved|"
    r"sorted|opened|reopened|returned|forwarded|set|started|told|informed|lifted|swapped|attached|corrected|"
    r"recalculated|switched|escalated|waived|reset|removed|changed|tested|spoken|spoke|talked|kept|held|blocked|"
    r"unblocked|unlocked|renewed|issued|reissued|ordered|posted|paid|passed|handed|granted|approved|upgraded|"
    r"activated|enabled|disabled|deleted|merged|enclosed|repaired|delivered|collected|found|traced|made|given|gave|"
    r"taken|took|looked|compared|read|seen|saw|raised|stopped|turned|reported|signed|prepared|scheduled|confirmed|"
    r"imported|marked|saved|printed|packed|ended|tried|filled|listened|run|ran|measured|planned|agreed|deducted|"
    r"split|photographed|picked|got|pulled|rolled back|verified|reprinted|resolved|solved|settled|invited|"
    r"offered|listed)"
)
# Deeds that are told by the bare word: “Cancelled as of today.”
_PLAINLY = (
    r"(?:refunded|replaced|booked|rebooked|moved|added|arranged|shipped|transferred|updated|cancelled|canceled|"
    r"credited|"
    r"extended|restored|reserved|reopened|returned|swapped|attached|corrected|switched|waived|removed|changed|"
    r"unblocked|"
    r"unlocked|renewed|reissued|posted|paid|granted|approved|activated|deleted|enclosed|repaired|delivered|sent|resent|"
    r"ordered|forgiven|forgotten|gone|stopped|lifted|reset|found|noted down)"
)
_DO = (
    r"(?:send|call|ring|phone|write|refund|replace|book|check|look|fix|ask|move|add|put|get|find|make|keep|let|reach|"
    r"contact|follow|arrange|ship|transfer|update|cancel|credit|extend|restore|reserve|give|sort|open|take|bring|pay|"
    r"deliver|forward|provide|set|work|help|do (?:it|that|this|so|them|what|the|your|everything|one|some|all)|"
    r"talk|speak|meet|try|start|review|prepare|investigate|raise|confirm|"
    r"tell|show|come|be (?:with you|there|in touch|back|at your|sent|refunded|transferred|delivered|credited|replaced|"
    r"repaired|fixed|shipped|able|yours|corrected|restored|ready|returned)|lift|swap|sit|walk|return|e-?mail|mail|"
    r"waive|split|spread|lend|exchange|upgrade|switch|hold|post|pick|collect|drop|exempt|change|offer|issue|reset|"
    r"unlock|resend|reissue|redo|join|trace|stop|deduct|renew|rebook|suggest|guide|explain|inform|invite|cover|carry|"
    r"drive|photograph|run|test|treat|say yes|charge just|measure|fetch|have (?:it|them|one|the|your|him|her)|know|"
    r"see to|reply|answer|load|publish|reopen|recalculate|correct|apply for|count|match|repair|mend|print|fill|clean)"
)

HELPING = {
    "done": Wording(
        rf"\b(?:i|we)(?:'ve| have|'d| had)? {_ADVERB}{{0,3}}{_DONE}\b(?! (?:no|nothing|that you|"
        rf"you will)\b)|"
        rf"\b(?:has|have|had|was|were|is|are) {_ADVERB}{{0,2}}(?:been )?(?:refunded|replaced|booked|rebooked|fixed|"
        r"resolved|restored|shipped|credited|cancelled|canceled|corrected|reset|solved|repaired|extended|updated|"
        r"changed|ordered|dispatched|reserved|removed|waived|unlocked|unblocked|paid|transferred|informed of|"
        r"attached|enclosed|deleted|activated|lifted|handed to|planned|reimported|reopened|imported|on (?:its|their|"
        r"his|her|the) way|back (?:on|in|at|up|with|to)|ready|"
        r"with (?:our|the|my)|working again|yours|sorted|up since|left (?:an?|this|yesterday|on))\b|"
        r"\b(?:find|see) (?:\w+ ){0,6}(?:attached|enclosed|below)\b|\battached\b|\bworks again\b|"
        r"\b(?:it|they|that|both|all) (?:went|left) (?:there |out |off |to you |back )?(?:today|yesterday|this|on|by|"
        r"an? )|"
        r"\bin your (?:inbox|account|profile|tray)\b|(?:^|[.!?:,;\n] ?)(?:that's |it's |all )?(?:done|fixed|sorted)\b|"
        rf"(?:^|[.!?\n] ?){_PLAINLY}(?=[.,!;:]| (?:as of|from|for|with|to (?:your|the)|back|since|until|today|and|this|"
        r"on|by|in|again|an? |it|you)\b)"
    ),
    "will do": Wording(
        r"\b(?:i|we)(?:'ll| will| shall|'d like to| would like to|'d| would|'m going to| are going to|'re going to| "
        r"can| "
        r"could| may)? "
        rf"{_ADVERB}{{0,3}}{_DO}\b(?! not\b)|"
        r"\b(?:let me|may i|shall i|shall we|allow me to|happy to|glad to|i'm \w+ing|i am \w+ing|we are (?:sending|"
        r"working|checking|testing|replacing|looking))\b|"
        r"\b(?:(?<!turn )will (?:be (?:with|at|there|back|sent|in|refunded|repaired|transferred|ready|"
        r"delivered|able|yours)|come|"
        r"ring|call|bring|send|write|contact|meet|collect|reach|arrive|show|fetch|help|start|take|go|get|make|look|"
        r"replace|explain|do|disappear|see|inform)|is (?:coming|bringing|sending|looking|checking|calling)|are "
        r"(?:coming|bringing)|comes? (?:today|tomorrow|on|at|this|with|by|past|out|back|over|"
        r"straight|between|around|before|after|round)|(?:brings|rings|calls|writes) you|picks? (?:it|them|"
        r"you) up|goes back|go back|leaves? (?:today|"
        r"tomorrow|tonight|here|us|on)|arrives? (?:on|in|by|tomorrow|today)|ships? (?:on|today|tomorrow)|passes? by)\b"
    ),
    "way on": Wording(
        r"\b(?:if|should) (?:you|it|that|this|they|she|he|anything|there|not|so|one|the|your|any|\w+day|even)\b|"
        r"\b(?:unless|whichever|either|otherwise|in case)\b|"
        r"\b(?:you|she|he|they) (?:can|could|may|get|keep|have until|needn't|need not|only need|need only|don't "
        r"(?:have|need) to|do not (?:have|need) to|won't (?:have|need|be (?:\w+ed|called|sent))|are entitled|"
        r"choose|pick|pay nothing)\b|"
        r"\byou(?:'ll| will) (?:have|get|receive|find|hear|be able|not be|need)\b|"
        r"\b(?:tell|ring|call|write(?: to)?|reply(?: to)?|e-?mail|dm|text|message|reach|contact|answer|ask|let|send|"
        r"show|give|post) (?:it |them |that )?(?:to |with )?(?:me|us|this|yes)\b|"
        r"\b(?:say so|just (?:reply|answer|say|hit)|say (?:which|when|yes)|a (?:line|short (?:call|reply|note))|"
        r"one (?:line|word) )"
    ),
    "step": Wording(
        r"(?:^|[.!?:;>]\s+|\n\n|\n\s{0,4}(?:[-*\u2022]|\d{1,2}[.)])\s{0,4}|\bthen |\bplease )(?:please |then |just |"
        r"simply |"
        r"now |also |first )?(?:go to|click|tap|open|press|try|choose|use|select|log|sign|restart|update|enter|type|"
        r"turn|switch|remove|unplug|set|keep|take|pull|put|rename|delete|ring|call|write|reply|send|tell|ask|give|"
        r"bring|close|wiggle|leave|show|say|see|read|check|make|start|run|clear|wait|note|follow|visit|download|"
        r"register|log in|dab|rub|soak|wash|wipe|dry|walk|fill|feed|hold|keep|come|stay|peel|pour|stir|lift)\b|"
        r"(?:^|[.!?:;>]\s+|\n\n|\bthen |\bplease )(?:warm|cool|heat|shake|hang|cut|mix|add|screw|slide|drop|"
        r"pack|print|save|"
        r"copy|connect|plug|charge|rest|drink|eat|park|cross|swap|loosen|tighten|scroll|swipe|reset|count|"
        r"measure|compare|"
        r"mark|sand|oil|water|prune|plant|store|freeze|thaw|cover|rinse|brush|tie|fold|push|tilt|raise|lower|"
        r"speak) (?:the|"
        r"your|it|them|him|her|a|this|these|both|all|to|with|two|three|one|some)\b|\w > "
        r"\w|https?://|<url>|\bwww\."
    ),
    "asks": Wording(
        r"\b(?:are you|do you|did you|have you|(?:does|is|was|are|were|did|has|will) (?:it|this|that|the|there|your|"
        r"anybody|somebody|she|he)|which|"
        r"what|when|how|where|could (?:you|i|we)|can (?:you|i|we)|would (?:you|\w+day)|may i|shall (?:i|we)) "
        r"(?![^.!?\n]{0,160}\b(?:anything else|book you|put you|sign (?:you )?up|sounds?|interest\w*|demo|how about)\b)"
        r"[^.!?\n]{3,160}\?|(?:^|[.!?\n] ?)(?:\w+day|tomorrow|tonight|\d[\d:.]*) [^.!?\n]{1,40}\?"
    ),
    "place": Wording(
        r"\w >|https?:|<url>|\bwww\.|\b(?:menu|settings?|page|link|room \d|options?|tab)\b",
    ),
    "reason": Wording(
        r"\b(?:because|since (?!(?:\d|then\b|last\b|yesterday\b|\w+day\b|(?:the|its|her|his) (?:beginning|start)))|"
        r"so that|the reason|as (?:the|it|we|you|they|he|she|your|one|required|its)|"
        r"that's why|which is why|the cause|comes? from|due to|owing to|which means?|"
        r"means that|what (?:happened|went wrong)|it turn(?:s|ed) out|for (?:security|safety|legal|tax) reasons|"
        r"requires?)\b|\w[:;] |\bso (?:i|we|you|it|the|your|that|there|he|she|they)(?:'\w+)? "
    ),
    "kind": Wording(
        r"\b(?:sorry|apolog\w+|regret (?:the|that|this)|i (?:can |do )?(?:see (?:that|how|why|what)|hear|understand|"
        r"get (?:that|it|why)|know (?:that|how|you|it)|imagine)|you(?:'re| are| were) (?:\w+ )?right|fair (?:question|"
        r"point|enough)|no wonder|must (?:have been|feel)|(?:can't|cannot) (?:have been|be) (?:easy|nice|fun)|"
        r"is (?:too long|no (?:fun|state|way))|what a (?:\w+ )?(?:shame|night|day|fright|pity|mess|start|week|shock|"
        r"blow|disappointment|nuisance|pain)|thank(?:s| you) (?:very much |so much )?(?:for (?:letting|telling|"
        r"reporting|flagging|pointing|writing (?:at|so|in|back)|the (?:photos?|video|report|details|tip|table|file|"
        r"screenshot|tag|heads)|your (?:report|patience|question|help|call|photo|honesty|trust|support))|that you)|"
        r"i hope (?:your|you|she|he|nobody)|get well|(?:don't|do not|no) worr(?:y|ies)|poor \w+|shouldn't (?:have|"
        r"happen)|should (?:not|never) (?:have|happen)|ought to have|so glad|good that|(?:not|never) how (?:it|this|"
        r"that) should|last thing you|well (?:done|spotted|seen)|"
        r"congratulations|(?:so |very )?(?:happy|glad|pleased) for you|aww+|oh (?:no|dear)|ouch|hugs?|proud of|"
        r"you(?:'ve| have)? got this|stay (?:strong|safe)|"
        r"hang "
        r"in|(?:not|never) alone|far from|you(?:'re| are) (?:doing|not)|don't (?:give up|blame|be so hard|let)|it gets "
        r"better|(?:feels?|gets?|be) better|good luck|been there|same (?:here|boat)|me too|i feel (?:you|your|for)|"
        r"i'm here|"
        r"here for you|take care of yourself|(?:you )?deserve)\b"
    ),
    "costs nothing": Wording(
        r"\b(?:refund\w*|on us|free of charge|for free|no (?:charge|cost|fee|extra)|at (?:our|no) (?:cost|expense)|"
        r"(?:money|amount|fee|price|deposit|sum|fare|rest|\d+)(?: \w+){0,3} (?:back|returned|credited|waived|"
        r"off|cancelled)|"
        r"credit(?:ed)?|waived?|replacement|we (?:cover|carry|pay)|costs? (?:you )?nothing|pay nothing|don't pay|"
        r"discount of|gift|compensation|entitled to|at cost price|(?:comes? )?off (?:your|the|this|next) (?:\w+ "
        r"){0,2}(?:bill|"
        r"invoice|price|rent|order|fee|account|hire|next)|keep (?:it|them|both)(?=[.,!;]| and\b)|"
        r"keep the change|you get (?:\w+ "
        r"){1,4}back|(?:goes?|went|going|gone|comes?|coming) back (?:to|on|"
        r"onto|into) "
        r"(?:your|the)|on your card|nothing (?:is|was) (?:lost|charged|owed|due)|(?:is|are) (?:added|on me))\b"
    ),
    "near day": Wording(
        r"\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|now(?! and (?:then|again))|as of|("
        r"?:from|on|by) (?:mon|tues|"
        r"wednes|"
        r"thurs|fri|satur|sun)day|by (?:noon|\d))\b"
    ),
    "in place": Wording(
        r"\b(?:is|are|it's|they're|that's|has been|have been|goes|went|comes?|runs?) (?:now |already |all )?(?:back|"
        r"live|done|"
        r"fixed|redone|refilled|replaced|added|kept|yours|valid|below|up (?:on|since|again|and)|on time|right again|"
        r"in (?:tonight's|today's|tomorrow's|the) (?:post|mail|box)|with you|taken back)\b|\byou(?:'re|"
        r" are) (?:now |already "
        r")?(?:on (?!the wrong)|"
        r"in (?!for)|booked|down for|registered|first|next|off (?:the|our)|covered|insured|signed up)\b"
    ),
    "there": Wording(
        r"\b(?:there(?:'s| is| are)|here(?:'s| is| are)|has|have) (?:a (?:new|spare|second|free|short)|an(?:other)?|"
        r"one|two|"
        r"three|enough|no need|nothing to (?:pay|do|fear))\b"
    ),
    "somebody": Wording(
        r"\b(?:he|she|they)(?:'s|'ll|'ve|'re| is| has| will| can| takes| comes| brings| knows| rings| calls| does| "
        r"goes| had| "
        r"did| looks| starts| shows| keeps| asks| files| sends| picks| corrects| checks| helps)\b"
    ),
    "owns": Wording(
        r"\b(?:(?:i|we)(?: \w+)? (?:forgot|missed|overlooked|mixed|misread|slipped|got (?:\w+ ){0,3}wrong|didn't|"
        r"hadn't|failed|"
        r"lost|owe)|should(?: have|'ve)|(?:our|my) (?:\w+ )?(?:fault|mistake|error|slip|oversight|doing|bad)|"
        r"(?<!nobody)(?<!no one)'s fault|on our side|deserved better|shouldn't have|ought to have)\b"
    ),
    "yes or no": Wording(
        r"\b(?:yes(?: please)?|yep|of course|sure(?: \w+)?|certainly|gladly|done|sadly not|not quite|it can't|"
        r"neither|fair question|you "
        r"aren't|good (?:news|question|catch))(?=[,!.;:])|\bno, |\b(?:is|are|'s|works) (?:fine|ok|okay|no problem)\b|"
        r"(?:^|[.!?\n] )(?:(?:that|it|both|either|(?:\w+ )?(?:\w+day|one|two|three|four|five|six|seven|eight|nine|ten|"
        r"eleven|twelve|noon|\d[\d:.]*)) (?:works|suits|will do|is good|is possible))\b"
    ),
}

LEAVING = {
    "lesson": Wording(
        r"\b(?:had you|if only|next time|in (?:the )?future|you (?:should|ought|might|could|would) (?:have|be wise|"
        r"do well|want to)|(?<!we )(?<!who )(?<!\bi )(?:should|ought to|might|would) have (?:read|known|been|"
        r"checked|noticed|told|asked|saved)|"
        r"wise(?:ly|r)?|sensible|expectations?|lesson|teach(?:es)?|learn(?:t|ed)?|experience (?:has|shows)|my ("
        r"?:grand)?(?:father|mother|ma|pa)|"
        r"in my (?:day|family|years)|years of experience|i myself|trust me|believe me|priorit(?:y|ies)|own (?:wish|"
        r"choice|accord|risk|responsibility)|as you(?: will| surely)? know|surely|common sense|decent|"
        r"(?:it|this|that) would(?:n't| not| never) (?:be|have)|"
        r"nobody (?:is forced|forced|else|ever)|by now|firmness|draw your own|no doubt|one wonders|a reason)\b"
    ),
    "general": Wording(
        r"\b(?:always|never|usually|generally|normally|often|nowadays|these days|in general|tends? to|as a rule|"
        r"every (?!\w+day\b|day\b|week\b|month\b|time you)\w+|from time to time|in life|in the end|after all|anyway|"
        r"at the end of the day|these things|things (?:happen|take|get)|happens?|(?:is|are) what (?:it|they)|"
        r"that's (?:life|how|the way|the charm)|when (?:it|they) (?:is|are)|for a reason|"
        r"will be (?:children|boys)|the (?:charm|nature) of|natural|part of|"
        r"only human|known to|nature)\b|"
        r"\b(?P<same>\w{3,}),? (?:is|are|was|were|remains?) (?:just |still |the )?(?P=same)\b|[:;]-?\)"
    ),
    "people": Wording(
        r"\b(?:one (?:can|can't|cannot|may|might|must|should|has|does|who|never|always|simply|wonders)|(?<!two )("
        r"?<!three )(?<!four )people|"
        r"everyone|everybody|(?:nobody|no one)(?! (?:can|could|here|of us|who|had|told))|most (?:people|\w+s)|"
        r"(?:other|our|"
        r"all|many|some|"
        r"several) (?:customers|guests|members|clients|tenants|patients|users|players|parents|residents|travellers|"
        r"passengers|people)|customers|guests|clients|tenants|patients|users|parents|candidates|residents|relatives|"
        r"whoever|others|those who|anyone|hundreds of|thousands of)\b"
    ),
    "market": Wording(
        r"\b(?:did you know|discover|exciting|excited|best (?:in|of|one|choice)|love (?:our|your|the)|lovely|"
        r"amazing|awesome|premium|newsletter|follow us|tag us|upgrade|\d+ ?% off|free delivery|code [a-z]+\d|demo|"
        r"book(?:ing)? today|only this|our (?:new|range|web ?shop|magazine|family)|brand new|thousands|leading|"
        r"award\w*|highlights?|journey|adventure|spoil|valued|happy to announce|new look|points with|survey|stars?|"
        r"rate us|review us|recommend us|tell the world|join|click in|ready to|now (?:also|20|with)|have you seen|"
        r"most comfortable|memories|magic(?:al)?|(?:was|were|been|got|are|is) (?:voted|rated|named|ranked|"
        r"certified)|(?:has|have|we) won(?!')|loyal customer|setup fee|in use in|adore\w*|come alive|"
        r"(?:more than|over) \d[\d,.]* "
        r"(?!hours?|days?|weeks?|months?|years?|minutes?)[a-z]{4,}|without (?:any )?obligation|our (?:passion|"
        r"mission|values)|self-service portal|24/7|demand)\b"
    ),
    "rule": Wording(
        r"\b(?:terms|conditions|polic(?:y|ies)|rules?|regulations?|clause|paragraph|section|procedure|according to|as "
        r"(?:stated|per)|regardless|irrespective|reserve|remind\w*|obligat\w+|liab\w+|not (?:binding|eligible|entitled|"
        r"covered|provided for|foreseen|our (?:job|business|concern|department))|in the order|in order of|order of "
        r"receipt|responsibilit\w+|disclaimer|considered (?:closed|concluded|settled)|(?:is|are|was) (?:now )?(?:final|"
        r"closed|concluded|rejected|lawful|due)|signature|matter (?:is|between)|individual cases|further (?:enquir\w+|"
        r"mails?|correspondence|requests)|refrain|beyond our|outside (?:of )?our|in writing only|text form|by "
        r"registered|may be submitted|classified|estimates|must be)\b"
    ),
    "filed": Wording(
        r"\b(?:is|are|was|were|be|been|being) (?:\w+ )?(?:processed|reviewed|handled|considered|noted|regarded|"
        r"retained|"
        r"received|recorded|advised|requested|required|expected|calculated|assessed|decided|determined|logged|"
        r"registered|answered|looked at|reminded|asked to|communicated|published|printed on|accepted|informed that|"
        r"allotted|passed to|excluded|limited|permitted|foreseen|invoiced|billed|granted|retained|carried out|"
        r"enforced)\b"
    ),
    "mockery": Wording(
        r"\b(?:what a|welcome to|to hear|let me (?:guess|be)|hard to|would be(?! (?:glad|happy|with|ready|there))|"
        r"really|surpris\w+)\b"
    ),
    "boast": Wording(
        r"\b(?:we(?:'re| are) (?:\w+ )?proud|awards?|seriously|years (?:of (?:training|practice|experience|\w+ing)|"
        r"in (?:the )?(?:business|trade|"
        r"\w+ing))|since (?:19|20)\d\d|number one|experts?|professional\w*|certified|"
        r"finest|quality|standards?|pride)\b"
    ),
    "formula": Wording(
        r"\bthank(?:s| you)(?: so much| very much)? for (?:your (?:mail|email|e-mail|message|enquiry|inquiry|"
        r"interest|feedback|request|letter|understanding|loyalty|cooperation)|contacting|reaching|sharing|choosing|"
        r"sailing|flying|banking|shopping|being a|taking)|\bvalued\b|\bwe (?:hope to see|look forward|value|strive|"
        r"wish you|can't wait|trust that|confirm receipt)\b|\bhave a (?:nice|great|lovely)\b|\bdon't hesitate\b|"
        r"\bat the cent(?:re|er)\b|\brest assured\b"
    ),
}
