"""Cues: a time that is none: a queue, a list, a span without bounds, an event that nobody can date."""

from __future__ import annotations

from guardian.checks.cues.vagueness import by_day
from guardian.checks.match import Cues, cue

_SPAN = r"(?:days?|weeks?|months?|while|time|hours?|period|years?|moments?|bit)"
_NEAR = r"(?:coming|next|following|upcoming|near|foreseeable|not too distant|days and|weeks and)"
_LIST = (
    r"(?:to-?do list|list(?: of (?:things|jobs|tasks))?|radar|agenda|roadmap|backlog|queue|pile|waiting list|schedule|"
    r"pipeline)"
)
_SOMEONE = (
    r"(?:an? |the |our |one of (?:the|our) |some |any |your |my )?(?:[\w-]+ ){0,2}(?:agents?|colleagues?|technicians?|"
    r"engineers?|advis[eo]rs?|doctors?|specialists?|experts?|team|staff|drivers?|slots?|appointments?|places?|rooms?|"
    r"beds?|seats?|spaces?|parts?|stock|capacity|time|workload|schedule|diary|rota|weather|line|van|crew|one|plumber|"
    r"electrician|nurse|fitter|officer|clerk|handler|consultant|therapist|manager|supplier|manufacturer|lab|workshop|"
    r"season|rush|situation|things|it|they|we|he|she|i)"
)
_FREE = (
    r"(?:allows?|permits?|is (?:back|free|available|in|there|in stock|reachable|known|clear|over|ready|possible)|are "
    r"(?:back|"
    r"free|available|in|there|in stock|ready)|becomes? (?:available|free|known|possible|clear)|frees? up|opens? up|"
    r"turns? up|"
    r"comes? (?:in|up|back|free|available|through|round|by)|gets? (?:round|around|a (?:chance|moment|minute)|to (?:it|"
    r"that|"
    r"you|your \w+)|in|back)|has (?:a (?:moment|minute|slot|chance)|time|room)|have (?:a (?:moment|minute|slot|chance)|"
    r"time|"
    r"room|capacity|news|something|heard|finished|looked)|finds? (?:a|the|some) (?:moment|minute|time|slot)|quietens? "
    r"down|"
    r"calms? down|settles? down|slows? down|dies down|can (?:manage|fit|find|spare)(?: it| you)?(?: in)?|catch(?:es)? "
    r"up)"
)

SOMEDAY = Cues(
    cue(
        r"(?:just |right |only |already )?(?:around|round) the corner|(?:really |very |so |quite |getting |ever so |"
        r"pretty )(?:close|near) (?:now|to (?:done|ready|a fix|the end|finished|being \w+))|(?:nearly|almost|as good "
        r"as) "
        r"there|on the (?:home straight|final stretch|last lap)|(?:won't|shouldn't|not) be long(?: now)?|(?:when|once|"
        r"as soon "
        r"as) (?:\w+ ){1,3}turn(?: comes| is)?|at the (?:next|earliest|first) (?:possible )?(?:opportunity|occasion|"
        r"chance)|"
        r"in one of the (?:next|coming) (?:\w+)|(?:on|upon|after) completion|in a (?:blink|wink|whisker)|on (?:my|our|"
        r"the|"
        r"his|her) (?:\w+ )?list (?:for (?:when|after|later|the)|after|behind|right after)",
        0.65,
        advice=by_day,
        unless=r"\b(?:shop|café|cafe|bakery|store|turn (?:left|right)|street|walk|entrance|you are|you're|please)\b",
    ),
    cue(
        r"(?:is|are|(?:it|that|this|he|she)'s|(?:they|we)'re|sits?|stays?|has been|have been|was|were) (?:now |still |"
        r"already |also )?(?:put |added |placed |"
        rf"entered )?(?:in|on|to) (?:the|our|my|a|his|her|their) (?:[\w-]+ )?{_LIST}(?= and\b|[.,;!]|$| for (?:now|the "
        r"(?:time "
        r"being|moment)|processing|review)| but\b)|(?:picked up|handled|taken|answered|dealt with|processed|"
        r"looked at|seen to|assigned|called|contacted|worked on) (?:to |by )(?:the (?:next|first)|a|an|whichever|any|"
        r"one of "
        r"(?:the|our)) (?:free |available |next |competent |suitable )?(?:available )?(?:agent|colleague|person|member|"
        r"clerk|"
        r"officer|handler|adviser|advisor|specialist|technician|engineer|team|doctor)(?: [\w'-]+){0,3}|(?:sooner "
        r"(?:rather than|or) "
        r"later|one of these (?:fine )?(?:days|weeks)|any (?:day|time|moment|minute|week|month) now|in (?:its|their) "
        r"own (?:good )?"
        r"time|(?:un)?til further notice|when(?:ever)? the time is right|in the not[- ](?:so|too)[- ](?:far|distant) "
        r"future|"
        r"before (?:too |very |so )?long|in no time(?: at all)?|in two shakes|in a jiffy|in a flash|in a heartbeat|in "
        r"a (?:wee |"
        r"little |short )?(?:while|bit)|a bit later|later on|later this (?:year|season|quarter|decade)|soon-ish|"
        r"soonish|some "
        r"(?:time|day|point) (?:soon|or other|in|next|later|this|over|during|after)(?: [\w'-]+){0,3}|at some (?:point|"
        r"stage|"
        r"time|moment)(?: [\w'-]+){0,3})",
        0.65,
        advice=by_day,
        unless=r"\b(?:shopping|wish list|mailing list|price list|guest list|was|were|thank|thanks|you can|if you|"
        r"please|price "
        r"plan|your (?:plan|list|desk))\b",
    ),
    cue(
        rf"(?:(?:in|over|during|within|for) the {_NEAR} (?:few |couple of |several |two or three )?{_SPAN}(?: (?:or|"
        rf"and) {_SPAN})?|(?:in|after|within|"
        r"for|takes?|take|need|needs|give (?:it|us|them)) (?:a few|some|several|a couple of|a number of|many|quite a "
        r"few|another few|"
        rf"a good few|a bit of|a little|a certain|x) (?:more )?{_SPAN}(?: (?:or|and) (?:so|more|longer|{_SPAN}|two|"
        r"three|maybe|even "
        rf"\w+))?(?! (?:ago|before|earlier|from))|we do it the next {_SPAN}|the next {_SPAN},? or (?:maybe|so|after|"
        r"perhaps))"
        r"(?=[.,;!]|$| (?:to|for|until|till|before|and|or|but|at|as|though|longer|depending|while|if|i|we|until)\b)|"
        r"(?:it|this|that|"
        r"timing|timings|the time|delivery|processing|how long|the length|duration) (?:just |really |always |all |"
        r"simply )?(?:varies|"
        r"depends|differs|can vary|may vary|fluctuates|is hard to (?:say|predict|tell)|is anyone's guess|is anybody's "
        r"guess|is up in "
        r"the air|remains to be seen|cannot be predicted|can't be predicted)(?: [\w'-]+){0,4}|(?:not sure|no idea|"
        r"don't know|do not "
        r"know|can't say|cannot say|hard to say|difficult to say|couldn't say|couldn't tell you|impossible to say|"
        r"can't tell|"
        r"cannot tell|unable to say|nobody knows|who knows|no telling|no saying|unclear) (?:you )?(?:yet |exactly |"
        r"precisely |for sure )?"
        r"(?:how long|when|how soon|what day|by when|how much longer|until when|the date)(?: [\w'-]+){0,5}",
        0.65,
        advice=by_day,
        unless=r"\b(?:was|were|took|ago|last|had|did|thank|thanks|please|you need|you have|you can|could you|can you|"
        r"if you|for the past|been|"
        r"on the (?:current |exact |\w+ )?(?:version|model|type|size|device)|code|platform|so i(?:'ll| will)|so "
        r"we(?:'ll| will)|i(?:'ll| will) (?:write|call|ring|mail|tell)|not know when you)\b",
    ),
    cue(
        r"(?:when|whenever|once|as soon as|as and when|after|if and when|until|provided|the moment|the minute) "
        rf"(?:that )?{_SOMEONE} {_FREE}"
        r"(?: (?:again|next|up|in|it|for you|to it|to you|to that)){0,2}(?=[.,;!]|$)|(?:once|when|as soon as) "
        r"(?:available|possible|ready|"
        r"completed?|finali[sz]ed|finished|done|approved|in stock|back in stock|resolved|processed|known|free|feasible|"
        r"practicable|"
        rf"time allows|time permits|capacity allows|conditions allow)(?=[.,;!]|$)|at (?:the|our|my|your|their|its) "
        r"(?:earliest|soonest|next|first) (?:possible )?(?:opportunity|convenience|chance|moment|date|occasion|"
        r"availability)|(?:an |"
        r"further |another |more |the |your |our |any )?(?:update|news|details|information|answer|reply|confirmation|"
        r"decision|refund|"
        r"invoice|instructions|letter|word|report|response|announcement|message)s? (?:to follow|follows?|will follow|"
        r"is to follow|pending|is "
        r"pending|are pending|is on (?:its|the) way|are on (?:their|the) way|is coming|are coming)(?: shortly| soon| "
        r"separately| later| "
        r"in time)?(?=[.,;!]|$)|(?:is|are|being|it's|that's|they're|we're) (?:currently |being |still |now "
        r")?(?:anticipated|expected|hoped|planned|due|"
        r"foreseen|scheduled|envisaged) (?:presently|shortly|soon|eventually|in time|later|imminently|at a later \w+|"
        r"in the future|to "
        r"(?:\w+ ){1,3}(?:soon|shortly|in time|eventually))|(?:we're|we are|i'm|i am|it's|it is|they're|they are) "
        r"(?:slowly |"
        r"steadily |nearly |almost |gradually |still )?(?:getting there|working (?:our|my|their) way (?:through|down|"
        r"to)(?: [\w'-]+){0,3}|"
        r"(?:a bit|somewhat|rather) behind|on it|flat out|snowed under|working flat out|doing what we can)(?=[.,;!]|$)|"
        r"(?:give (?:it|us|them|me)|allow|takes?|"
        r"needs?) (?:some|a (?:little|bit of|while|bit)|more|its|as much|enough) ?(?:more )?(?:time|patience|"
        r"while)?(?=[.,;!]|$)|"
        r"(?:it|this|that|these things|things|such \w+|processing|\w+ing) (?:can|may|might|could|will|tends? to|do|"
        r"does) (?:\w+ )?(?:take|drag on|be) "
        r"(?:a (?:while|bit|little|good while)|some time|time|ages|forever|long(?:er)?|as long as it takes|quite some "
        r"\w+|some \w+|however "
        r"long)(?: [\w'-]+){0,3}",
        0.65,
        advice=by_day,
        unless=r"\b(?:was|were|took|had|did|thank|thanks|please (?:send|let|reply|write|call|tell)|could you|can you|"
        r"if you|you(?:'re| are) (?:ready|"
        r"back|done|free)|your (?:convenience|earliest))\b",
    ),
    # A state in place of a day; a season; round about.
    cue(
        r"(?:is|are|it's|that's|they're|remains?|currently|still) (?:still |now |currently |just |all |also |already "
        r")?(?:pending|being "
        r"(?:processed|reviewed|looked at|looked into|worked on|dealt with|investigated|prepared|assessed|considered|"
        r"checked|sorted|handled|"
        r"fixed|repaired|examined|evaluated|finalised|finalized|arranged)|in (?:progress|process|hand|the works|the "
        r"making|train|motion|preparation|"
        r"transit)|under (?:way|review|consideration|investigation|examination|construction|discussion)|underway|on "
        r"hold|on back ?order|next in line|"
        r"(?:a )?work in progress|a matter of (?:time|days|weeks)|undecided|in the pipeline|in the queue|coming "
        r"along)(?=[.,;!]|$| (?:and|but|with|"
        r"by|at|now|internally|as)\b)|(?:in|over|during|within|through) the course of (?:the|this|next|a) (?:\w+ "
        r")?(?:week|month|day|year|summer|winter|"
        r"spring|autumn|season|afternoon|quarter)s?(?: or so)?|(?:after|over|towards?) (?:the )?(?:summer|winter|"
        r"spring|autumn|fall|"
        r"holidays?|season|harvest|festive season|new year|easter|christmas|turn of the year|break|rush|busy "
        r"period)(?: (?:or so|some time|holidays?|break|"
        r"period|rush))?(?=[.,;!]|$)|(?:later|sometime|some time|early|earlier|late) (?:on )?(?:in|this|next) (?:the "
        r")?(?:year|month|season|summer|winter|"
        r"spring|autumn|fall|quarter|decade|week)(?=[.,;!]|$| (?:we|i|the|our|it|and|or)\b)|this side of [\w'-]+|"
        r"(?:near(?:er)?|close(?:r)?) (?:to )?the "
        r"(?:date|event|time|day|start|season|departure|wedding|match|game|concert|trip|term|deadline)|(?:from time to "
        r"time|every now and (?:then|again)|once in "
        r"a while|now and then)(?=[.,;!]|$)|in due (?:season|time|course|order)|(?:bit by bit|gradually|in stages|"
        r"little by little|"
        r"in phases|in batches|one by one|in waves|piecemeal|slowly but surely)(?=[.,;!]|$)|(?:no|not any) (?:firm |"
        r"fixed |set |exact |definite |precise |"
        r"clear |new |concrete )?(?:date|eta|time ?frame|timeline|timescale|schedule|deadline|estimate)s? (?:has|have|"
        r"is|are|was|can|could|yet|at "
        r"(?:this|the)|for (?:it|this|that)|as yet)(?: [\w'-]+){0,4}|there(?:'s| is| will be|'ll be)? (?:currently |"
        r"still |quite |rather )?(?:an? |some )?(?:[\w-]+ )?(?:"
        r"waiting list|backlog|queue|wait|waiting time|delays?)(?: (?:of some|at present|at the moment|currently|just "
        r"now|for (?:this|that|these)))?(?=[.,;!]|$)|"
        r"(?:it's|it is|they're|things are|he's|she's) (?:all )?(?:coming|on (?:its|their|his|her|the) way|happening|"
        r"moving|getting there|in good hands)(?:,|;| -) "
        r"(?:don't worry|no worries|never fear|promise|honest|trust me|relax|slowly|more or less|i think|i believe|"
        r"sort of|kind of|somehow)|expect (?:a|an|another|"
        r"some|our|the|further) (?:\w+ )?(?:call|mail|e-?mail|letter|reply|answer|response|message|word|news|visit|"
        r"decision|update|delivery|parcel)(?=[.!;]|$)|(?:we'll|"
        r"we will|they'll) (?:just |then |have to )?(?:wait and )?see(?: (?:what|how|when|where|if|whether)(?: "
        r"[\w'-]+){1,6})?(?=[.,;!]|$)|"
        r"(?:check|look|come|try|ask|call|ring) (?:back|in|again) (?:from time to time|now and then|later|every so "
        r"often|at a later (?:date|time|point)|another time|"
        r"some other time|regularly|periodically|in a (?:while|bit|few \w+))|(?:taking|takes|took|take) (?:somewhat |a "
        r"bit |a little |rather |much |far )?longer than "
        r"(?:usual|expected|planned|normal|we|anticipated)(?: [\w'-]+){0,3}|(?:next in line|on (?:its|his|her|the) way|"
        r"there), (?:more or less|roughly|give or take)(?=[.!;]|$)|(?:ready|done|there|"
        r"here|fixed|finished) when (?:it's|it is|they're|we're|we get|i get|the [\w-]+ (?:is|are|has))(?: "
        r"[\w'-]+){1,4}|(?:when|once) (?:things|it|everything|"
        r"the (?:dust|rush|weather|situation)|matters|stuff) (?:has|have|is|are|'s)? ?(?:calm\w*|settle\w*|quiet\w*|"
        r"eased?|sorted|better|back to normal|died)"
        r"(?: [\w'-]+){0,3}",
        0.65,
        advice=by_day,
        unless=r"\b(?:was|were|took|had|did|thank|thanks|please (?:send|let|reply|write|tell)|could you|can you|if you|"
        r"don't want|do not want|you(?:'re| are|'ll be) (?:ready|back|done|"
        r"free|next)|your (?:convenience|earliest)|no (?:delays?|queue|wait)|code|patch|reproduce|on (?:\w+day|the \d)|"
        r"merry|happy|have a|enjoy|would|used to)\b|\?",
    ),
    # On the list; as soon as it is in; no date yet; hard to tell.
    cue(
        r"(?:you're|you are|it's|it is|that's|they're|your [\w-]+ is) (?:now |still |already )?(?:on|in) (?:the|our|a|"
        r"my) (?:waiting )?(?:list|queue|line)(?=[.;!]|$)|as soon as (?:it's|it "
        r"is|they're|they are|that's|the [\w-]+(?: [\w-]+)? (?:is|are)|one is|we're|we are|there is|there's) (?:in|"
        r"here|back|ready|available|there|free|done|through|over|up|known|clear|one|"
        r"space|room|news|open)(?: again)?(?=[.,;!]|$)|(?:only |just |merely |simply )?a (?:matter|question) of "
        r"(?:time|patience|days|weeks|hours)(?=[.,;!]|$)|any (?:moment|minute|day|time|"
        r"hour|week)(?: now)?(?=[.,;!]|$)|(?:will|shall|'ll) (?:then )?(?:revert|circle back|come back|follow up|"
        r"report back|get in touch|be in touch|update you|let you know)(?: (?:to|with|on) "
        r"\w+(?: \w+)?)?(?=[.;!]|$)|(?:hasn't|haven't|has not|have not|don't|doesn't|do not|does not|didn't|isn't|"
        r"there is no|there's no|we have no|no) (?:yet )?(?:got|have|had|given|named|"
        r"set|fixed|received|been given|be|know)? ?(?:us |you )?(?:a|an|any|the|no|us a)? ?(?:firm |exact |new |fixed |"
        r"delivery |definite )?(?:date|eta|time ?frame|timeline|timescale)(?: yet| as yet| so "
        r"far| for (?:it|this|that))?(?=[.,;!]|$)|(?:hard|difficult|impossible|tricky|too early|not possible) to "
        r"(?:tell|say|know|predict|estimate|judge|foresee|give)(?: exactly| you)? (?:when|how (?:"
        r"long|soon)|a (?:date|time|day)|by when)(?: [\w'-]+){0,5}|(?:once|when|after|as soon as) (?:the|our|my|his|"
        r"her|their) (?:board|committee|council|panel|owner|manager|boss|team|lab|"
        r"supplier|director|doctor|parts?|delivery|shipment|stock|results?|permits?|paperwork|weather|snow|season|rush|"
        r"holidays?|meeting|review|test|tests|audit|inspection|investigation) (?:"
        r"has|have|is|are|decides?|meets?|met|comes?|arrives?|allows?|permits?|agrees?|clears?|replies|answers|knows?|"
        r"was|finishes|ends)(?: [\w'-]+){0,3}(?=[.,;!]|$)|(?:your|the|our|his|her) "
        r"(?:turn|time|day|moment|number|slot|refund|answer|letter|parcel|call) will come(?=[.,;!]|$)|(?:(?<=[.!?;,:] "
        r")|(?<=\n)|(?<=^))(?:patience|a little patience|some patience|have patience|hang "
        r"on|bear with us|soon|eventually|sometime|later|shortly|in time|we'll see|one day)(?:,? please| is needed| is "
        r"required| needed)?(?=[.!]|$)|(?:calls?|rings?|comes?|replies|answers?|"
        r"visits?) as (?:his|her|their|my|our|the) (?:day|time|schedule|diary|rota|work|workload|rounds|duties) "
        r"(?:allows?|permits?)",
        0.65,
        advice=by_day,
        unless=r"\b(?:was|were|took|had|did(?!n't)|thank|thanks|please (?:send|let|reply|write|tell)|could you|can you|"
        r"if you|you(?:'re| are|'ll be) (?:ready|back|done|free)|call (?:any|at any)|"
        r"at any|(?:come|call|ring|write|stop)(?: \w+)? any|come by|code|patch|reproduce|on (?:\w+day|the \d)|let "
        r"(?:me|us) know|best before|expiry|no "
        r"need)\b|\?",
    ),
    # When we can; a little longer; still with somebody.
    cue(
        r"(?:one|some) (?:fine )?(?:day|time|evening|afternoon|morning|week) (?:next|this|in|over|during|later)(?: "
        r"[\w'-]+){0,3}|(?:days?|weeks?|months?|years?|hours?) or (?:so|thereabouts|more|"
        r"longer)(?=[.,;!]|$| (?:and|but|to|before|until)\b)|(?:is|are|it's|they're) (?:well )?on (?:its|their|his|her|"
        r"the) way to (?:being |getting )?[a-z]+(?:ed|ing|d)(?=[.,;!]|$)|(?:when|whenever|"
        r"as soon as|as fast as|as quickly as|if) (?:we|i|they|he|she|someone|somebody|one of us) (?:possibly "
        r")?can(?=[.,;!]|$)|(?:be|take|takes|last) (?:some|quite some|a good|a long|a little|a "
        r"short|another) (?:time|while|bit) (?:before|until|till|yet|longer|more)(?: [\w'-]+){0,4}|(?:take|takes|be|"
        r"last|taking) (?:a (?:little|bit|while|tad|touch)|somewhat|slightly|rather|much|even|"
        r"considerably|just a bit) (?:bit |while )?longer(?: [\w'-]+){0,3}|not (?:too|very|so|much|that|all that|be) "
        r"(?:much )?long(?:er)?(?: now| to go| to wait)?(?=[.,;!]|$)|(?:is|are|lies|sits) "
        r"(?:still|currently|now|at present) (?:with|at|in the hands of) (?:the|our|my|a|an|head) [\w-]+(?: "
        r"[\w-]+)?(?=[.,;!]|$)",
        0.65,
        advice=by_day,
        unless=r"\b(?:was|were|took|had|did|thank|thanks|please|could you|can you|if you|you(?:'re| are|'ll be)|ago|"
        r"every|code|patch|last(?:s|ed)? (?:for )?\w+ years|call|guarantee|warranty)\b|\?",
    ),
)
