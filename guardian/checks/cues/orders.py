"""Cues of tone.impolite: more bare orders and questions that are reproaches."""

from __future__ import annotations

from guardian.checks.match import cue

FULL = r"(?:^|(?<=[.!?] )|(?<=\n))"
WITHOUT = "Leave “{words}” out, and say what you need and why: “So that I can go on, could you …?”"
SOFT = (
    r"\b(?:please|pls|could you|would you|can you|thanks|thank you|kindly|if you|whenever|when you|so that|then "
    r"(?:i|we)|"
    r"i'll|we'll|i will|we will|and (?:it|i|we)|let's|glad|happy|sorry|feel free|free)\b"
)

ORDERS = (
    cue(
        r"(?:watch|mind) your (?:tone|language|mouth|manners|words|own business|attitude)|(?:don't|do not) (?:you "
        r")?(?:dare|take that tone|"
        r"use that tone|talk to (?:me|us) like|speak to (?:me|us) like|bother(?: me| us| asking| writing| calling|"
        r" to| with|[.!])|waste|be "
        r"(?:so |such )?(?:a |an )?(?:ridiculous|silly|stupid|difficult|rude|smart|cheeky|dramatic|childish|lazy|"
        r"impatient|naive|"
        r"absurd|baby|drama queen|pest|nuisance)|make me|play (?:games|dumb|innocent|the victim)|expect (?:me|us) "
        r"to|expect (?:an|any|a) "
        r"(?:answer|reply|refund|miracles?|help|apology)|come (?:to us|to me|crying|running|complaining|back)|ask "
        r"(?:me|us|again|why)|"
        r"start (?:with|that)|give me (?:that|the|your)|tell (?:me|us) (?:how|what|that)|act (?:like|as if|"
        r"surprised)|blame (?:us|me))"
        r"(?: \w+){0,3}|(?:keep it|be) (?:short|brief|quick)(?=[.!])|(?:get|come) to the point|make up your mind|make "
        r"your mind up|stop (?:it|that|this)(?=[.!])|calm down|relax(?=[.!])|chill(?: out)?(?=[.!])|"
        r"get over (?:it|yourself)|"
        r"grow up|give (?:me|us) a break(?=[.!])|leave (?:me|us) alone",
        0.7,
        advice=WITHOUT,
        unless=r"\b(?:i(?:'d| would) love|sorry|sit back|and enjoy|hesitate|take it personally|don't bother (?:to "
        r")?(?:returning|return|sending|send)"
        r"|scam\w*|keep it)\b",
    ),
    cue(
        r"(?:for (?:god|goodness|heaven|christ|pete|crying)(?:'?s|ness)? ?(?:sakes?|out loud)|for crying out loud|"
        r"good (?:grief|lord|god)|oh "
        r"(?:come on|please|for)|come on(?=[.!,])|seriously(?=\?)|(?:honestly|really)(?=\?!|!|\?)|what the "
        r"(?:heck|\w+)\?|give me "
        r"strength|jeez|geez|sheesh|duh|pfft?)",
        0.6,
        advice=WITHOUT,
        unless=r"\b(?:come on (?:in|over|by|down)|what a|sorry|our (?:fault|mistake))\b",
    ),
    cue(
        rf"{FULL}(?:look|listen|see here|hey|oi|excuse me|hello|right|fine|whatever|suit yourself|as you wish|if "
        rf"you must|if you insist|"
        r"have it your way|your (?:loss|choice|problem|call|funeral|own fault|decision)|too bad|tough(?: luck)?|"
        r"hard luck|bad luck|oh "
        r"well|not (?:my|our) (?:problem|fault|circus)|deal with it|live with it|get used to it|next(?= question|"
        r"!)|who cares|obviously not|"
        r"clearly not|same answer|as usual|again)(?=[.!,?]+(?: |\n|$))",
        0.45,
        advice="Leave it out: the sentence after it does the work.",
        unless=r"\b(?:glad|thank|hello|hey there|right on|sorry)\b",
    ),
    cue(
        r"next time,? (?:please )?(?:say|tell|read|look|check|think|use|try|write|include|ask|spell|open|bring|"
        r"enter|type|send|come|pay|order|call|be|don't|do not|just|you (?:should|might|"
        r"could|want|need))(?: \w+){0,4}|(?:in|for the|for) future,? (?:please )?(?:don't|do not|read|check|think|"
        r"say|include|refrain|"
        r"look|use|be (?:more|less)|try)(?: \w+){0,4}|(?:before|instead of) (?:writing|asking|calling|complaining|"
        r"bothering|wasting|opening|"
        r"e-?mailing|contacting|sending) (?:to us|us|me|again|another|yet another|to me|in another)(?: \w+)?",
        0.5,
        advice="Put it as help: “What lets me answer faster another time: …”, instead of “{words}”.",
        unless=r"\b(?:i'll|we'll|i will|we will|to avoid|to keep|helps? (?:us|me)|faster|sooner|quicker|we "
        r"(?:should|can)|discount|free|so "
        r"that|happy|glad|see you|prevent|just (?:call|ring|write|tell|ask|drop|let|reply)|call me|ask for me|"
        r"ring me)\b",
    ),
    cue(
        rf"{FULL}(?:read|check|see|look (?:in|at|it)|go (?:to|through)|consult|use|study|open|search) (?:the|your|"
        rf"our|it|page|my|that) ?(?:\w+ )?(?:contract|manual|terms|faqs?|mail|e-?mail|website|instructions|leaflet|"
        rf"letter|sign|"
        rf"list|rules|docs?|documentation|agreement|policy|label|link|page|site|ticket|handbook|timetable|small "
        rf"print|homepage|up)(?=[.!])|what(?:'s| is) so (?:hard|difficult|complicated|unclear|confusing)(?: "
        rf"\w+){{0,3}}|(?:stop|"
        rf"quit) (?:asking|writing|calling|complaining|bothering|moaning|whining|shouting|sending|being)(?: "
        rf"\w+){{0,2}}|(?:just )?(?:send|do|pay|read|say|answer|fix|sign|fill|bring|give|try|use|call|go|wait) "
        rf"(?:it |us |me |that |"
        rf"this )?already(?=[.!])|(?:can|could) you (?:not )?(?:read|count|listen|see|hear|understand)(?=\?)|"
        rf"(?:come|be|act) (?:back )?when you (?:have|are|can|know)(?: \w+){{1,4}}(?=[.!])|(?:number|log|form|"
        rf"answer|code|key|report|address|file|name|date|reason|receipt), now(?=[.!])|and (?:now|fast|quickly|"
        rf"make it quick|be quick)(?=[.!])|not (?:my|our) (?:problem|job|department|business)(?=[.!,])",
        0.5,
        advice=WITHOUT,
        unless=SOFT,
    ),
    cue(
        rf"{FULL}wrong (?:department|person|place|form|address|number|desk|office|inbox|team|one|page|order|"
        rf"company|mailbox|window)(?=[.!,])|why (?:would|should|on earth would) you(?! not)(?: \w+){{1,3}}|ask "
        rf"(?:whoever|whomever|"
        rf"someone who|them(?=[.!])|your (?:bank|seller|doctor|lawyer|landlord|provider|shop|vet|teacher|insurer|"
        rf"employer|accountant)(?=[.!]))(?: \w+){{0,3}}|(?:then|so) (?:come and|go and|get|do it|pick it|find|buy|"
        rf"use|write|wait|call|ask|"
        rf"read)(?: [\w]+){{0,4}} (?:yourself|elsewhere|somewhere else)|{FULL}you want(?: \w+){{1,5}}\?|(?:we're|"
        rf"we are|i'm|i am) not (?:[a-z]+(?:ers|ors|ists|ians|sitters|keepers|readers)|(?:a|an|your|the) "
        rf"[a-z-]+(?: [a-z]+)?)(?=[.!]"
        rf"|, (?:are|am))|not (?:here|paid|employed) to(?: \w+){{1,3}}|{FULL}(?:pay|come|find it|fill it in|take "
        rf"it|send it|do it|sign|call) or(?: \w+){{1,3}}(?=[.!])|don't (?:bother|ask)(?=[.!,])|(?:that's|it's|this "
        rf"is) (?:your|not my|not our) "
        rf"(?:job|task|department|problem|homework)(?=[.!,])|make do(?=[.!])|deal with it(?=[.!])|{FULL}(?:try|"
        rf"ask|call|see) (?:billing|sales|support|reception|google|accounting|the (?:front )?desk|elsewhere|"
        rf"someone else|them)(?=[.!])",
        0.55,
        advice="Say who can help, or what you need, in a whole sentence: “… looks after this; I have asked them "
        "to write to you.”",
        unless=r"\b(?:sorry|afraid|passed|forwarded|asked (?:them|him|her)|i'll|we'll|please|thanks|thank you|"
        r"shall i|not a (?:lawyer|doctor|problem|bug|worry|fault)|native|sure|if you want|you want me|"
        r"happy|glad|a member)\b",
    ),
    cue(
        r"you (?:need to|have to|must|are (?:required|expected) to|had better|'d better|will)(?: \w+){1,2}",
        0.1,
    ),
    cue(r"(?:your problem|immediately|at once|obviously|clearly|nonsense|ridiculous|pointless|whatever)", 0.2),
    cue(
        rf"{FULL}(?:listen|look|see here),? (?:i|i've|i'm|we|we've|we're|you|you're|here|there|mate|pal|lady|"
        rf"mister|sir)(?: \w+){{0,2}}|what (?:is it|more|else|exactly) (?:do )?you (?:want|need|"
        r"expect)(?: \w+){0,3}|what do you want(?=[?!])|(?:do|try|write|fill|send|make|read) (?:it|"
        r"that|them|this) (?:all )?(?:over )?again(?=[.!])|(?:we|i)(?:'ve| have)(?: got)? (?:two hundred|"
        r"hundreds of|thousands of|a hundred|\d+|dozens of|plenty of|other|enough) (?:other )?(?:mails?|e-?mails?|"
        r"customers|tickets|people|calls|cases|requests|things to do|patients|guests)(?: \w+){0,3}|(?:i|we) "
        r"(?:can't|cannot|won't|will not|don't|do not) (?:hold|babysit|chase|run after|do your|read your|guess|"
        r"think for|smell)(?: \w+){0,3}|(?:how|where|what) (?:am|are|should|would|could) (?:i|we) (?:supposed to |"
        r"meant to )?(?:know|guess|remember|find)(?: \w+){0,2}|be (?:quick|brief|specific|precise|more specific|"
        r"on time|grateful|thankful|realistic|reasonable|serious)(?=[.!])",
        0.55,
        advice=WITHOUT,
        unless=SOFT,
    ),
)
