"""Wordings of customers that say how they feel and whether something is wrong, with what each adds (see feeling.py)."""

from __future__ import annotations

from guardian.checks.scan import Scan
from guardian.checks.wording import Wording

# A pattern, what it adds to (upset, complaint), and strings of which one must be there; () when there is none.
WORDINGS: tuple[tuple[Scan | Wording, float, float, tuple[str, ...]], ...] = tuple(
    (Scan(pattern) if pattern[0] == "[" else Wording(pattern), upset, complaint, hints)
    for pattern, upset, complaint, hints in (
        # Asked or wished for calmly.
        (
            r"\b(?:(?:can|could|may|might|would|will) (?:i|you|we|someone|somebody|anyone)|is (?:it|there|that)|"
            r"are there|do (?:i|you|we)|does (?:this|it|the|your|that)|how (?:do|can|would|could|should) (?:i|we|you|"
            r"one)|"
            r"what (?:is|are|time|if)|what's|which|help me|any (?:chance|way|plans?|advice|tips?|ideas?)|if (?:i|we)|"
            r"(?:i|we)(?: would|'d) (?:like|love)|trying to|just (?:checking|curious)|wonder(?:ing)?|possible|"
            r"question|interested)\b",
            -0.35,
            -0.3,
            (),
        ),
        # Told of one's own life, which nobody has sold them.
        (
            r"\b(?:my (?:life|friends?|boyfriend|girlfriend|parents|family|ex|school|crush|therapist|feelings|mental|"
            r"self)|myself|lonely|alone|depressed|depression|suicidal|feel(?:ing)? (?:so |like |really )?(?:sad|down|"
            r"empty|lost|a failure|worthless|nothing)|in life|hate (?:myself|my life))\b",
            0,
            -0.6,
            (),
        ),
        # A link shows something.
        (r"https?://", -0.5, -0.7, ("http",)),
        # Thanks and joy that are exclaimed.
        (
            r"\b(?:thanks?|thank you|thx|great|awesome|amazing|love it|love you|excited|cool|yay|"
            r"ok|okay|perfect|fun)(?: \w+){0,3} ?!",
            -0.7,
            -0.5,
            ("!",),
        ),
        (
            r"\b(?:wo|ca|is|was|are|were|have|has|does|could)n't\b|\b(?:cant|doesnt|wont|isnt|wasnt|havent|hasnt)\b",
            0.55,
            0.75,
            ("n't", "nt"),
        ),
        (r"\b(?:do|did|would|should|had)n't\b|\b(?:dont|didnt)\b", 0.55, 0.35, ("n't", "nt")),
        (
            r"\b(?:worst|bad|poor|terrible|zero|no) (?:customer )?(?:service|support|experience|communication)\b",
            1,
            1,
            (" service", " support", "experience", "communication"),
        ),
        (
            r"\b(?:on hold|hung up|hang up|hangs up|no (?:one|answer|response|reply|help|luck)|nobody)\b",
            1,
            0.9,
            ("on hold", "hung", "hang", "no ", "nobody"),
        ),
        (
            r"\bthanks (?:for (?:nothing|the (?:delay|wait)|ruining|losing|cancel\w+|leaving|making))\b",
            2.5,
            2,
            ("thanks for",),
        ),
        (
            r"\b(?:never (?:again|fly\w*|us\w*|buy\w*|order\w*|com\w+ back)|last time|switch\w* to|lost (?:a|"
            r"my) (?:customer|business))\b",
            1.3,
            1,
            ("never", "last time", "switch", "lost"),
        ),
        (
            r"\b(?:not|isn't|wasn't|never|aren't) (?:at all |very |too |so |a )?(?:happy|"
            r"good|great|cool|ok|okay|helpful|pleased|impressed|acceptable|fair|nice|right|working|funny)\b",
            1.4,
            1.2,
            ("not", "n't", "never"),
        ),
        (
            r"\b(?:how (?:dare|hard|can you|could you|is (?:it|this|that))|what a|get it together|do better|"
            r"get your act|are you (?:kidding|serious)|seriously|really\?|come on|what (?:is|'s) (?:wrong|"
            r"going on))\b",
            0.8,
            0.6,
            ("how", "what", "get", "do better", "are you", "seriously", "really?", "come on"),
        ),
        (
            r"\b\d+\s*\+?\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|times)\b|\b(?:an|two|three|four|"
            r"five|six) (?:hours?|weeks?|months?|days?)\b",
            0.5,
            0.4,
            ("hour", "hr", "minute", "min", "day", "week", "month", "times"),
        ),
        (
            r"\b(?:still|yet) (?:no|not|waiting|haven't|hasn't|nothing|don't|"
            r"can't)\b",
            0.6,
            0.8,
            ("still", "yet"),
        ),
        (
            r"\b(?:does|do|did|is|are|was|will|would|can|could)(?:n't| not) (?:even )?(?:work|load|open|"
            r"let|help|answer|respond|reply|arrive|start|connect|turn|show|get|have|receive|know|care)\w*\b",
            0.5,
            0.8,
            ("n't ", "not "),
        ),
        (
            r"#\w*(?:fail|bad|worst|never|suck|hate|not|poor|terrible|horrible|disappoint|customerservice)\w*",
            1.2,
            1,
            ("#",),
        ),
        (
            r"\b(?:my|our|the|this) (?:new |last )?(?:order|account|phone|package|parcel|card|bill|payment|"
            r"subscription|item|delivery|app|site|website|booking|flight|laptop|screen|router|internet|service|"
            r"machine|car|ticket|invoice|money|product|device|shoes|store|line|connection|password|email|update|"
            r"battery|console|game)s?\b",
            0.1,
            0.7,
            ("my ", "our ", "the ", "this "),
        ),
        (
            r"\b(?:why|fix|fixed|asap|any (?:idea|news|update|help)|no longer|keeps? \w+ing|every time|"
            r"trying to|customer (?:service|support|care)|order number|received|arrived|ordered|bought|purchased|"
            r"replacement|warranty|been \w+ing)\b",
            0.2,
            0.7,
            (),
        ),
        (r"\byou\b", 0.1, 0.15, ("you",)),
        (r"\b(?:your|yours|ur)\b", 0.25, 0.45, ("your", "ur")),
        (r"\b(?:he|she|his|her|him)\b", 0, -0.3, ("he", "his", "him")),
        (
            r"\b(?:your (?:customer service|staff|company|agents?|employees?|system|website|site|app|service))\b",
            0.4,
            0.6,
            ("your ",),
        ),
        (
            r"\b(?:why (?:is|are|do|does|did|can't|don't|doesn't|isn't|won't|would|was|were|the|am|have|has)|how come|"
            r"what (?:happened|gives|the (?:hell|heck))|how (?:does|can|do|is) (?:this|that|it|you|a)|"
            r"any (?:reason|eta)|"
            r"is there (?:a|any) reason)\b",
            0.4,
            0.6,
            ("why", "how", "what", "any ", " reason"),
        ),
        (
            r"\b(?:when (?:will|are|is|can|do|does|would)|how (?:long|much longer|many more)|"
            r"where(?:'s| is| are| did) (?:my|our|the)|what(?:'s| is) the (?:status|point|hold|delay|problem|issue))\b",
            0.1,
            0.5,
            ("when ", "how ", "where", "what"),
        ),
        (
            r"\b(?:please|pls|plz|kindly|need you to|(?:can|could|would) (?:you|someone|somebody|anyone|u))"
            r"(?: \w+){0,2} (?:fix|sort|resolve|help|explain|look|investigate|check|respond|reply|answer|clean|send|"
            r"get|"
            r"give|stop|bring|refund|cancel|do|make|update|improve|contact|call|dm|assist)\b",
            0.2,
            0.9,
            ("please", "pls", "plz", "kindly", "need you", " you", "one", "somebody", " u "),
        ),
        (
            r"\b(?:apps?|website|site|update|version|delivery|order|orders|flight|trains?|coach|bus|stock|network|signal|"
            r"[345]g|wifi|wi-fi|internet|battery|camera|stores?|branch|staff|drivers?|tickets?|account|login|log in|"
            r"customers?|services?|tracking|package|parcel|email|emails|response|support|reps?|agents?|representative|"
            r"warranty|packaging|product|phone|shirt|device|connection|subscription)\b",
            0.05,
            0.3,
            (),
        ),
        (
            r"\b(?:(?:i'll|i will|we'll|we will|going to|gonna|should have|should've|wish i|next time)(?: \w+)? "
            r"(?:fly|flown|use|used|go|gone|try|take|took|switch|choose|chosen|book|booked|buy)|(?:is|are|was|were|so "
            r"much|way|far) better than|moving to|changing to|done with|take my business|competitors?)\b",
            0.5,
            0.4,
            (
                "i'll",
                " will",
                "gon",
                "should",
                "wish",
                "next time",
                "better than",
                "ing to",
                "done with",
                "busin",
                "compet",
            ),
        ),
        (
            r"\b(?:great|good|nice|awesome|amazing|lovely|fantastic|excellent|brilliant|wonderful|love|thanks|"
            r"thank you|"
            r"thx|way to go|kudos|congrats|well done)\b(?! to)[^.?!]{0,40}"
            r"\b(?:delay\w*|late|cancel\w*|lost|losing|waiting|hours?|broken|nothing|no|worst|fail\w*|stuck|canned|"
            r"charg\w*|wrong|missing|leaving)\b",
            0.8,
            0.7,
            (
                "delay",
                "late",
                "cancel",
                "lost",
                "losing",
                "wait",
                "hour",
                "broke",
                "no",
                "worst",
                "fail",
                "stuck",
                "cann",
                "charg",
                "wrong",
                "miss",
                "leav",
            ),
        ),
        (
            r"\b(?:used to (?:be|love|like|work|have)|no longer|any ?more|since (?:the|your|last|this|i|my) (?:\w+ )?"
            r"(?:update|upgrade|install\w*|change|switch\w*)|ever since|after (?:the|your) (?:\w+ )?update)\b",
            0.4,
            0.6,
            ("used to", "no longer", "more", "since", "update"),
        ),
        (
            r"\b(?:good luck with|your way of saying|look like you care|get (?:it|your act) together|do (?:your|you) "
            r"(?:guys )?(?:even )?(?:care|job)|would be (?:nice|better|great) if|at least (?:you|put|tell|let|have)|"
            r"wish (?:you|i|they)|hope you (?:listen|learn|read|realise|realize))\b",
            0.8,
            0.6,
            ("good luck", "way of", "you care", "together", "do you", "would be", "at least", "wish", "hope you"),
        ),
        (
            r"\b(?:above and beyond|thank you so much|thanks so much|well done|good job|great job|keep it up|"
            r"made my day|can't wait|no problem|no worries|shout ?out)\b",
            -1.6,
            -1.2,
            ("above", "so much", "done", "good job", "great job", "keep", "made", "can't", "no prob", "no worr", "out"),
        ),
        (
            r"[\U0001F600-\U0001F60E\U0001F618\U0001F970\u2764\U0001F44D\U0001F64F\U0001F389]|:-?\)|;-?\)|<3",
            -0.8,
            -0.6,
            (),
        ),
        (
            r"[\U0001F612\U0001F61E-\U0001F62D\U0001F644\U0001F624\U0001F92C\U0001F44E]|:-?\(|(?<!\w):-?/(?!/)|"
            r":'\(",
            0.8,
            0.5,
            (),
        ),
    )
)
