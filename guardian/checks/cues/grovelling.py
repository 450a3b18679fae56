"""Cues of grovelling: an apology that is too much in a single breath."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

GROVELLING = Cues(
    cue(
        r"(?:can't|cannot|can not|couldn't|could not|can hardly|can never|don't know how to|do not know how to|"
        r"wish i "
        r"could|hardly know how to) (?:\w+ )?(?:begin to |even begin to |even )?(?:apologi[sz]e|tell you how|say how|"
        r"express (?:how|my|our|the)|describe how|put into words how|say)(?: [\w'-]+){0,3} (?:enough|sorry|regret|"
        r"remorse|shame|"
        r"ashamed|guilt\w*|bad (?:i|we))|words (?:fail|cannot|can't|can not|could never|do not|don't) (?:\w+ ){0,3}"
        r"(?:express|say|describe|convey|suffice|enough|sorry|regret)(?: \w+){0,4}|(?:no|not enough|aren't enough|"
        r"never "
        r"enough|are not enough) (?:apolog(?:y|ies)|words|excuses?) (?:\w+ ){0,4}(?:enough|adequate|sufficient|"
        r"suffice|"
        r"make up|undo|in the world|for what)",
        0.9,
    ),
    cue(
        r"(?:a |an? \w+ )?(?:hundred|thousand|thousands|million|ten thousand|hundreds|endless|countless|infinite|"
        r"boundless)(?: of)?(?: times)?(?: over)? (?:apologies|pardons|sorrys|sorries|sorry|regret|regrets|excuses)|"
        r"(?:apologi[sz]e|apologies|sorry|pardon|forgiveness) (?:a|one) (?:hundred|thousand|million) times(?: over)?|"
        r"(?:over and over|again and again|time and again|for ever|forever|endlessly|for the rest of my life|until i "
        r"die) (?:\w+ )?(?:sorry|apologi[sz]\w+|regret\w*|ashamed)|(?:apologi[sz]e|regret\w*|sorry|offer it) (?:\w+ "
        r"){0,2}(?:over and over|again and again|for ever|forever|endlessly|for the rest of)(?: \w+){0,2}",
        0.9,
    ),
    cue(
        r"(?:unspeakably|unutterably|indescribably|inexpressibly|immeasurably|infinitely|endlessly|eternally|"
        r"abjectly|profoundly|"
        r"unbelievably|beyond words|from the bottom of (?:my|our) hearts?|on (?:my|our) (?:bended )?knees|immensely|"
        r"desperately|hideously) (?:and \w+ )?(?:sorry|ashamed|apologi[sz]\w+|mortified|regret\w*|embarrassed|"
        r"apologetic)|"
        r"(?:hang|bow|hide|lower) (?:my|our) (?:heads?|faces?)(?: \w+){0,3} (?:shame|you|disgrace)|(?:profoundest|"
        r"greatest|utter|abject|burning|deep|deepest) (?:shame|humility|remorse|contrition)|bows? (?:down )?(?:low )?"
        r"before you|(?:on|down on|fall to|get down on) (?:my|our) (?:bended )?knees|(?:plead|beg|pray|ask|hope) for "
        r"(?:your )?(?:mercy|clemency|absolution)|grovel\w*",
        0.9,
    ),
    cue(
        r"(?:never|not ever|can't|cannot|won't|can not) (?:\w+ )?forgive (?:myself|ourselves|me for)|"
        r"(?<!you )(?:haven't|have "
        r"not|didn't|did not|couldn't|could not|can't|cannot|hardly) (?:slept|sleep|eaten|eat)(?: \w+){0,6}|"
        r"(?:unworthy|not worthy|undeserving|don't deserve|do not deserve) (?:of )?(?:a |an |your |you|our |such)"
        r"(?:\w+ ?){0,4}|what an? (?:\w+ )?(?:idiot|fool|moron|dunce|clown) (?:i am|i've been|i was|we are)|"
        r"(?:i'm|i am|i was|i've been) (?:such |just |really )?(?:an? )(?:\w+ )?(?:idiot|fool|moron|"
        r"awful (?:host|person|"
        r"human)|terrible (?:host|person|human)|failure|disgrace|horrible person|monster|wretch)|please (?:\w+ )?"
        r"(?:don't|do not) (?:\w+ )?(?:be (?:angry|cross|mad|too hard) (?:with|at|on)|hate) (?:us|me)|(?:say|tell me|"
        r"promise) (?:that )?you (?:don't|do not|won't) hate (?:me|us)|find it in your heart(?: \w+){0,4}|i could (?:"
        r"die|cry|sink|crawl)(?: \w+){0,5}|ever (?:make (?:this|it|that) up|make up for (?:this|it|that))",
        0.9,
    ),
    cue(
        r"(?:very|deeply|truly|so|really|terribly|awfully|dreadfully|sincerely|super|extremely)(?:,| and|, and) "
        r"(?:very|deeply|truly|so|really|terribly|awfully|dreadfully|sincerely|super|extremely|utterly) (?:sorry|"
        r"ashamed|apologetic|mortified)|sorry,? (?:sorry|and sorry|so sorry)|(?:mortified|ashamed|appalled|"
        r"embarrassed|devastated|horrified),? (?:and )?(?:ashamed|mortified|appalled|embarrassed|horrified|"
        r"devastated)(?: \w+){0,4}|(?:sincerest|most heartfelt|most humble|humblest|deepest|profoundest|most sincere|"
        r"very deepest),? (?:and )?(?:most )?(?:sincerest|heartfelt|humble|humblest|deepest|profoundest|sincere|"
        r"abject)|(?:terribly|awfully|so) "
        r"\w+ and (?:terribly|awfully|so) sorry",
        0.8,
    ),
    # Stacked up, without bounds, or said again though said before.
    cue(
        r"(?:sincerest|most sincere|deepest|most heartfelt|heartfelt|humblest|most humble|profound|most profound|"
        r"very "
        r"deepest|"
        r"unreserved|abject|greatest|fullest)(?: [\w'-]+){0,2},? (?:and |our |my |most |very |again |once more "
        r"){1,3}(?:sincerest|"
        r"sincere|deepest|heartfelt|humblest|humble|profound|unreserved|abject|greatest|fullest)(?: [\w'-]+){0,3}|"
        r"(?:profusely|"
        r"unreservedly|sincerely|deeply|humbly|wholeheartedly|utterly|abjectly),? (?:and )?(?:profusely|unreservedly|"
        r"sincerely|"
        r"deeply|humbly|wholeheartedly|utterly|abjectly|from the bottom)(?: [\w'-]+){0,5}|(?:regrets?|shame|"
        r"apolog(?:y|ies)|guilt|"
        r"remorse|embarrassment|sorrow) (?:is|are|knows?|has|have|without|beyond|goes) (?:\w+ )?(?:boundless|endless|"
        r"no (?:end|"
        r"bounds|limits?|words)|end|limit|measure|immense|infinite|words|indescribable|beyond words|immeasurable)(?: "
        r"[\w'-]+){0,3}|"
        r"sorry (?:beyond|more than|from the) (?:words|measure|belief|all|bottom|i can|we can)(?: [\w'-]+){0,4}|ever "
        r"(?:pardon|"
        r"forgive|excuse) (?:us|me|our|my)(?: [\w'-]+){0,3}",
        0.85,
    ),
    cue(
        r"(?:know|said|say|saying|sorry|apologi[sz]e|apologi[sz]ed|apologi[sz]ing) (?:i |we |it |this |that |so |"
        r"sorry |for |"
        r"already |keep ){0,4}(?:said|keep saying|already said|apologi[sz]ing so|apologi[sz]ing again|saying sorry|"
        r"so "
        r"(?:often|much|"
        r"many times)|over and over|for the \w+ time)[^.!?\n]{0,30}(?:sorry|apologi[sz]e|apologies|excuse|forgive)|"
        r"(?:everything|it all|"
        r"all of (?:it|this)|all this)(?: is|'s| was)? (?:all )?(?:my|our) fault|(?:i'm|i am|we're|we are|i feel|i "
        r"felt) (?:just |"
        r"simply |such |so |truly |really )?(?:the worst|useless|hopeless|a terrible|a horrible|worthless|"
        r"unforgivable|inexcusable|"
        r"beyond ashamed|so ashamed i|sick about|dying of)(?: [\w'-]+){0,4}|(?:unforgivable|inexcusable|indefensible|"
        r"disgraceful|"
        r"utterly shameful)[^.!?\n]{0,60}(?:sorry|apolog\w+|forgive|shame|disgrace)|(?:sorry|apolog\w+|"
        r"forgive)[^.!?\n]{0,60}"
        r"(?:unforgivable|inexcusable|indefensible|disgraceful|shameful)|pretty please|i beg (?:of )?you|i implore "
        r"you|we implore you|don't be (?:angry|mad|cross|furious) (?:with|at) (?:me|us)",
        0.7,
        unless=r"\b(?:please,? please (?:call|ring|do not|don't|stop|keep|stay)|your anger)\b",
    ),
    cue(
        r"(?:beg|plead|pray|implore)(?:s|ging|ing)?(?:,| you| \w+ly| and \w+|"
        r" on \w+ \w+){0,4}[^.!?\n]{0,40}(?:pardon|"
        r"forgiveness|forgive|"
        r"mercy|clemency|indulgence)|(?:in tears|heartbroken|devastated|distraught|inconsolable|crushed|shattered|"
        r"sick to (?:my|our) "
        r"stomachs?|sleepless)[^.!?\n]{0,30}(?:over|about|because|that|by|at)(?: [\w'-]+){1,6}|(?:i|we) (?:could|"
        r"want "
        r"to|just "
        r"want to) (?:crawl|sink|vanish|disappear|die|weep|cry)(?: [\w'-]+){0,4}",
        0.75,
        unless=r"\b(?:you (?:are|were|must|feel)|your (?:loss|wife|husband|mother|father))\b|\bbeg your pardon\b",
    ),
)
