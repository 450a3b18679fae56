"""Hints, in a reply that names no day, that a matter is on its way: said to somebody who waits, they tell nothing."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

LIMBO = Cues(
    cue(
        r"(?:in (?:good|safe|the best|capable|our|their) hands|in front of (?:you|yours)|ahead of (?:you|yours)|(?:is|"
        r"are) with (?:the|our|a)|(?:knows?|aware|informed|told) (?:about|of) (?:it|this|that|the)|(?:one|a few|some|"
        r"several|\w+) (?:of them )?(?:before|ahead)|everything (?:in|we|they|it)|giving|great care|good care|"
        r"advanced (?:stage|state)|after this|looked after|at work|quick|in (?:view|mind|sight)|month end|usually)|"
        r"(?:in|under|being|well|set in|"
        r"already in|still in|now in|currently|on) (?:\w+ )?(?:hand|motion|progress|process|preparation|production|"
        r"work|works|transit|train|turn|due (?:course|time|order)|the (?:pipeline|works|queue|system|pile|list|loop|"
        r"line|making|mill|post|oven|workshop|books|hands|process)|way|underway|order|line|circulation|the (?:right|"
        r"best) \w+|its (?:way|turn|place)|their (?:way|turn)|track|course|schedule|file)",
        0.42,
    ),
    cue(
        r"(?:when|once|as soon as|after|until|till|as long as|before|the moment|whenever|sooner or later|by and by|in "
        r"time|in the end|eventually|one day|some ?day|some ?time|somewhen|at some|now and then|first|then|next|"
        r"before long|not long|not much|much longer|any (?:day|time|moment|minute)|all in good time|good things|in "
        r"its own|at its own|in their own|at the|as it|as long) (?:\w+ )?(?:is|are|has|have|it|they|the|we|it's|that|"
        r"all|every\w+|now|longer|later|time|pace|there|own|given|possible|comes|takes|can|turn|stage|point|earliest)?",
        0.35,
    ),
    cue(
        r"(?:takes?|took|needs?|has|have|wants?) (?:its|their|a|some|the|more|longer|as long|what it|time|however|"
        r"quite|until|its own) ?(?:time|while|bit|longer|patience|course|turn|as|it|long)?|(?:coming|getting|moving|"
        r"going|making|shaping|growing|creeping|edging) (?:\w+ )?(?:along|on|ahead|forward|there|closer|smaller|"
        r"shorter|progress|nearer|better|up|on well)",
        0.42,
    ),
    cue(
        r"(?:is|are|it's|that's|he's|she's|they're|lies?|stands?|sits?|waits?|queues?|goes|go|moves?|gets?|comes?|"
        r"turns? up|runs?) (?:\w+ "
        r")?(?:on the|in the|next|at the|with the|before the|still|nearly|almost|not yet|yet to|about to|to be|due to|"
        r"being|on its|there|through|round|along|for the|up|further|waiting|pending|open|underway|expected|foreseen|"
        r"planned|scheduled|to follow|to come|after|behind|ahead)",
        0.38,
    ),
    cue(
        r"(?:patien(?:ce|t|tly)|hang on|hold on|bear with|stay tuned|wait (?:and|for|a|until|till)|be waiting|a moment|"
        r"just a|a little|a while|awhile|shortly|soon|presently|promptly|quickly|swiftly|speedily|fast|"
        r"asap|later|eventually|meanwhile|for now|at present|at the moment|currently|right now|these days|"
        r"as we speak|further notice|further news)",
        0.42,
    ),
    cue(
        r"(?:you|we|they|he|she|i)(?:'ll| will|'re going to) (?:\w+ )?(?:see|hear|know|get|find|learn|notice|be "
        r"(?:told|informed|notified|contacted|called|the first)|receive|have|let|report|come|be back|be in touch|"
        r"update|do)",
        0.42,
    ),
    cue(
        r"(?:somebody|someone|the (?:\w+ )?(?:team|boys|lads|colleagues?|people|department|office|bank|system|"
        r"workshop|printers?|carrier|courier|depot|warehouse|lab|board|committee|seamstress|technicians?|plumbers?|"
        r"engineers?|supplier|maker|authority|insurer|experts?|reviewers?|doctor)|they|we|he|she|it)(?:'s|'re)? (?:is|"
        r"are|"
        r"takes?|has|have|works?|will|'ll|does|do) (?:\w+ )?(?:on it|at it|it from|working|busy|dealing|looking|"
        r"checking|doing|over|care|through|under|found|got|begun|started|it|what|their|his|her|our best)",
        0.42,
    ),
    cue(
        r"(?:depends?|depending|varies|vary|hard to say|difficult to say|nobody (?:knows|can)|no-?one (?:knows|can)|"
        r"can't be (?:said|hurried|rushed|told|foreseen)|cannot be (?:said|hurried|rushed|told|foreseen)|not (?:yet "
        r")?(?:known|certain|clear|fixed|foreseeable|in sight)|remains to be|open|no date|as (?:it|they) comes?|rome|"
        r"hurry|rush|haste|good will|worth (?:the|waiting|it))",
        0.42,
    ),
    cue(
        r"(?:is|are|was|were|has been|have been|gets?|been|be) (?:\w+ )?(?:passed|forwarded|handed|sent|submitted|"
        r"issued|released|transferred|triggered|initiated|started|launched|requested|ordered|booked|entered|processed|"
        r"reviewed|checked|examined|assessed|printed|drawn up|paid out|prepared|produced|counted|sorted|cleared|"
        r"queued|noted|logged|registered|approved|put through|set|dispatched)",
        0.38,
    ),
)
