"""Pure: cues of desk talk: where a case stands, what is to be sent and by whom it must be seen, what it earns."""

from __future__ import annotations

from guardian.checks.cues.colleagues import OTHERS, PAPER, THEM
from guardian.checks.match import Cues, cue

_SEND = r"(?:send|send out|go out|go|release|publish|post|mail|fire off)"
_JOB = r"(?:ticket|case|chat|thread|account|lead)"

DESK = Cues(
    # Where the case stands.
    cue(
        rf"(?<!the )(?<!your )(?<!this )(?<!my )(?<!a ){_JOB} (?:can be|to be|is|was|has been|got|may be|needs|"
        rf"should be|re-?|auto)? ?(?:closed (?!by)|flagged|reopened|re-opened|escalated|merged|"
        r"snoozed|parked|triaged|reassigned|tagged|archived|on hold|blocked by)(?: [\w'-]+){0,5}(?=[.,;:!?)\]\n]|$)",
        0.6,
        unless=r"\byour?\b",
    ),
    cue(
        r"(?:handing|handed|hand|passing|pass|over) (?:this |it |him |her )?(?:over |on )?to (?:the )?(?:late|early|"
        r"night|day|next|morning|evening|weekend) (?:shift|desk|crew|team)"
        r"(?: [\w'-]+){0,4}|(?:macro|template|snippet|canned response|script|boilerplate)s? (?:used|no\.?|number|id|"
        r"#|\d)[\w #:-]{0,20}|(?:use|used|apply|paste|with|insert|see) "
        r"(?:the )?(?:macro|template|snippet|script|boilerplate) (?:#|no\.? |number )?[\w-]{1,20}(?: (?:for|and|but|"
        r"here)\b(?: [\w'-]+){0,4})?",
        0.7,
        unless=r"\byour?\b|\bhead(?:er|ing)\b",
    ),
    cue(
        r"(?:cust|cx|customer|client|guest|caller|pax|mum|tenant) (?:wants?|wanted|needs?|calls?|asks?|asked|to "
        r"call|happy|unhappy|upset|angry|rude|satisfied|"
        r"informed|advised|aware|unaware|insisted|disputes?|declined|accepted|agreed|promised|notified|contacted|"
        r"called back|rang|left|hung up|no[- ]show)"
        r"(?: [\w'-]+){0,5}",
        0.7,
        unless=r"\b(?:your|if|when|every|each|a|any|the|our|next|another|no|one|new|per|most|first|happy|that|of|to|"
        r"for) (?:customer|client|guest|caller|mum|tenant)|customer,",
    ),
    cue(
        r"(?:promised|offered|told|refunded|credited|confirmed|explained|committed) (?:nothing|no refund|no date) "
        r"(?:so far|yet|to (?:him|her|them))|(?:no|nothing) promised "
        r"(?:so far|yet)|(?:three|two|four|several|\d+|multiple|prior|previous) (?:chargebacks|no-shows|complaints|"
        r"refunds|warnings|late payments|dunning letters)"
        r"(?: (?:on file|so far|in|this|last|since|already)(?: [\w'-]+){0,3})?(?=[.,;:!?)\]\n]|$)",
        0.7,
        unless=r"\byour?\b|\b(?:have|had|got|received|seen) (?:three|two|four|several|\d+|multiple)",
    ),
    # What is to be sent, and by whom it must be seen.
    cue(
        rf"(?:ok|okay|good|ready|fine|clear|safe|cleared) to {_SEND}(?= ?\?|[.,;!)\]\n]|$)",
        0.7,
        unless=r"\byour?\b|\bi'm\b|\bit is\b|\bparcel\b|\bit's\b",
    ),
    cue(
        r"(?:suggested|proposed|draft|recommended|standard|possible|my) (?:reply|answer|response|wording|e-?mail "
        r"text)(?: (?:below|for|to|is|as follows|follows|here|v\d))?"
        r"(?: (?:the )?(?:customer|client|guest|tenant|him|her|them|review))?(?=[.,;:!?)\]\n]|$)|"
        r"here(?:'s| is| comes) (?:my |the |a |our )?(?:suggested |proposed |rough |first )?(?:draft|reply|answer|"
        r"response|wording) (?:for|to) (?:the )?(?:customer|client|guest|tenant|him|her|them|complaint)",
        0.75,
        unless=r"\byour?\b",
    ),
    cue(
        rf"(?:here(?:'s| is)|this is|that's|below is) (?:what|how|roughly what|more or less what) (?:i'd|i would|"
        rf"i'm going to|i am going to|i want to|i plan to|we could|we'd|we should) "
        rf"(?:send|write|reply|answer|say|tell)(?: (?:back|to)?(?: {THEM})?)?(?=[.,;:!?)\]\n]|$)",
        0.75,
    ),
    cue(
        rf"(?:feel free to|please|pls|can you|could you|you can) (?:tweak|reword|edit|adapt|polish|tidy up|trim|fix "
        rf"up|rephrase|soften)(?: (?:it|this|the {PAPER}|as needed|as you like|the wording|before|my))?"
        r"(?: [\w'-]+){0,4}",
        0.6,
        unless=r"\byour\b|\bsettings?\b|\bdesign\b",
    ),
    cue(
        r"draft (?:for|awaiting|pending|needs|to be|v\d|version \d|\d)(?: ?-)?(?: [\w'.-]+){0,6}|(?:needs|need|"
        r"awaiting|awaits|pending|waiting for|requires|subject to|wants) "
        r"(?:(?:\w+ )?sign-?off|(?:\w+'s )?approval|legal review|a second pair of eyes|proofreading|qa|a "
        r"manager'?s? ok|the ok)(?: (?:by|from|of) [\w.' ]{2,30})?(?=[.,;:!?)\]\n-]|$)",
        0.65,
        unless=r"\byour?\b|\b(?:council|permit|bank|insurer|city|planning|credit|order|loan|contract|offer of)\b",
    ),
    cue(
        r"(?:do not|don't|not yet|not to be|not for) (?:release|released|send|sent|send out|sent out|publish|"
        r"published|mail|mailed|distribution|release to (?:customer|client)|customer eyes|external use|"
        r"circulation|customers?|clients?|disclosure)(?: (?:yet|as is|until|before|like this|without)(?: "
        r"[\w'-]+){0,4})?(?=[.,;:!?)\]/\n]|$)",
        0.7,
        unless=r"\byour?\b|\b(?:it|we|i|they|were|was|will|did) (?:do |will )?(?:not|don't)|\bplease\b|\bmoney\b",
    ),
    cue(
        r"(?:legal|finance|compliance|management|billing|ops|it|hr|sales|qa|dev|devs|accounts|warehouse|dispatch|"
        r"marketing|pr|engineering|product) (?:please|pls|plz|to|kindly) "
        r"(?:advise|confirm|check|approve|review|comment|action|look|follow up|sign off|call|decide|handle)(?: "
        r"[\w'-]+){0,3}",
        0.8,
        unless=r"\b(?:your|asked|ask|want|wants|need|needs)\b",
    ),
    # What it earns the house.
    cue(
        r"(?:our|the|my) (?:\w+ )?(?:margin|mark-?up|cost price|purchase price|buying price|commission|profit|cut) "
        r"(?:on (?:this|it|that|these|the \w+)|here|for this)(?: (?:is|was|are)(?: [\w'%€$£.,-]+){1,4})?|"
        r"(?:margin|mark-?up|cost price|buying price) (?:on (?:this|it|that) )?(?:is|was|=|:) [€$£]?\d+",
        0.75,
        unless=r"\b(?:your|no margin|error)\b",
    ),
    cue(
        r"(?:say|said|saying|answer|refuse|decline) no (?:twice|first|once|at first|three times|at least \w+|by "
        r"default)(?: [\w'-]+){0,5}|(?:our|the|house|company|usual|standing) (?:line|script|tactic|trick|party line|"
        r"story|policy) is to "
        r"(?:say|deny|refuse|stall|wait|blame|pretend|let|drag|offer)(?: [\w'-]+){0,5}|(?:official|party|company) "
        r"line(?: is|:)?(?: [\w'-]+){0,5}",
        0.75,
    ),
    cue(
        r"(?:hope|hopefully|fingers crossed|with luck|pray)[, ]+(?:that )?(?:she|he|they|this one|nobody)(?:'ll)? "
        r"(?:doesn't|won't|don't|will|goes?|gives?|forgets?|drops?|buys?|accepts?|falls?|notices?)(?: [\w'-]+){0,5}",
        0.7,
        unless=OTHERS,
    ),
    cue(
        r"(?:see|find out|check|wait and see|let's see|hope) (?:if|whether|that) (?:she|he|they|this one) "
        r"(?:swallows?|bites?|accepts?|buys?|notices?|falls?|goes|gives|drops?|complains?|comes? back|pushes?|"
        r"settles?|takes?|asks?)(?: [\w'-]+){0,4}|wait for (?:his|her|their|another|the next|a second|a third) "
        r"(?:\w+ )?(?:reminder|complaint|mail|e-?mail|"
        r"call|reply|letter|reaction|threat) before (?:we |i )?\w+(?: [\w'-]+){0,3}",
        0.8,
        unless=OTHERS,
    ),
    cue(
        r"(?:approved|signed off|cleared|ok'?d|okayed|authori[sz]ed|reviewed|checked|vetted) by (?:[a-z]{2}|legal|"
        r"finance|the boss|management|compliance|tl|qa|my manager|head office)(?=[.,;)\]\n]| (?:up to|do not|but|"
        r"on))|do not exceed (?:[€$£]\s?)?\d+(?: ?(?:€|eur|euros?|usd|dollars|gbp|pounds))?(?= |[.,;)\]\n]|$)|not a "
        r"(?:cent|penny|euro|dollar|day) more",
        0.7,
        unless=r"\b(?:your|mg|km|dose|tablets?|kg|bar|degrees|watts?|litres|ml|drops)\b",
    ),
    cue(
        r"(?:nobody|no one|no-one|hardly anyone|customers? never|she|he|they)(?: has| have| will|'ll| won't|'s| "
        r"would)? (?:ever |not |never |even )?(?:noticed?|notices|reads?|finds? out|checks?|asks?)(?: [\w'-]+){0,4} "
        r"(?:so far|yet|anyway|small print|let's|lets|so we)|let's (?:just )?(?:keep|leave) it (?:like this|that "
        r"way|as it is|quiet|at that)",
        0.7,
        unless=OTHERS + r"|\byour?\b",
    ),
    cue(
        r"(?:this|that|another|the same) (?:nut ?case|nutter|idiot|muppet|moron|karen|time-?waster|crank|loon|"
        r"psycho|drama queen|whinger|whiner|clown|pain in the \w+|know-it-all|freak|weirdo|troublemaker|pest)|for "
        r"whoever (?:picks|takes|gets|handles|reads|opens|answers)(?: [\w'-]+){0,3}|bend over backwards|"
        r"(?:to be |please )?(?:copied|copy|paste|pasted|merge) (?:this |it |that )?(?:into|in) (?:the|our) "
        r"(?:reply|answer|mail|e-?mail|ticket|response|letter)|forwarded by \w+:",
        0.75,
        unless=r"\b(?:you are|you're|i am|i'm)\b",
    ),
    cue(
        r"(?:don't|do not|dont|never|not to|let's not|without) (?:put|say|writ(?:e|ing)|confirm|admit|stat(?:e|ing)|"
        r"mention|commit|promise)(?:ting)? (?:this |it |that |anything |any of this |to anything )?in (?:writing|an "
        r"e-?mail|black and white|text)|(?:our |the )?(?:lawyers?|legal|insurers?|solicitors?|accountants?|counsel) "
        r"(?:thinks?|says?|reckons?|fears?|warns?|believes?|expects?) "
        r"(?:that )?(?:we(?:'d| would|'ll| will| could| might|'re| are| may)|it's our)(?: [\w'-]+){1,5}",
        0.75,
        unless=r"\byour?\b",
    ),
    cue(
        r"if (?:she|he|they|customer|cust|client) (?:rings?|calls?|writes?|asks?|comes?|phones?|e-?mails?|"
        r"complains?|pushes?|insists?|moans?|threatens?|shows? up|mentions?)(?: again| back| in| about [\w' "
        r"]{2,20})?,? (?:just |then |please |pls )?(?:tell|say|put|send|offer|ignore|give|transfer|stall|hang up|do "
        r"not|don't|blame|promise|deny|pass|escalate|refer|fob)"
        r"(?: [\w'-]+){0,6}",
        0.75,
        unless=OTHERS,
    ),
    cue(
        r"(?:ltv|lifetime value|churn score|customer value|spend|revenue) (?:is|are|of|:|=) (?:very |quite |rather |"
        r"only )?(?:low|high|zero|small|negligible|under|below|\d)(?: [\w'-]+){0,3}|(?:haven't|have not|didn't|did "
        r"not) (?:checked|verified|asked|confirmed|tested|check|verify|ask|confirm|test)(?: [\w'-]+){0,6},? (?:hope|"
        r"hopefully|but (?:it'll|it will|should|i'd|let's)|"
        r"fingers crossed|let's hope)(?: [\w'-]+){0,5}",
        0.7,
        unless=r"\byour?\b",
    ),
    cue(
        r"(?:i|we) (?:suspect|bet|reckon|doubt|guess|wonder if|have a feeling|fear|strongly suspect|smell) (?:that "
        r")?(?:he|she|they)(?:'s|'re|'ll|'d)? (?!(?:have|are) (?:arrived|gone|lost))[\w'-]+(?: [\w'-]+){0,4}|do we "
        r"(?:know|have any idea|care) (?:if|whether|what|why|how) (?:he|she|they)(?:'s)?(?: [\w'-]+){1,5}|"
        r"(?:he|she) (?:gets?|can have|could have|should get|deserves?|will get|won't get|is getting|only gets) "
        r"(?:\d+|nothing|his |half)(?: ?[\w'%€-]+){0,4}|over to you for (?:the|this|his|"
        r"her)(?: \w+){0,3}|whoever (?:has|is on|covers|does|looks after) (?:the |this |late |early )?(?:[\w-]+ )?"
        r"(?:desk|shift|queue|case|ticket|inbox|duty)",
        0.75,
        unless=OTHERS,
    ),
    cue(
        r"(?:it )?costs? us (?:only |just |about |like )?[€$£]?\d+(?:[.,]\d+)? to (?:make|buy|ship|produce|replace|"
        r"do)|if (?:she|he|they) (?:appeals?|pushes?|insists?|sues?|objects?|protests?|escalates?|comes? back|goes "
        r"public),? (?:we |just )?(?:pay|settle|refund|cave|give|fold|offer|drop|close)",
        0.8,
        unless=OTHERS,
    ),
)
