"""Cues of asking for praise, votes, custom or a better mark, by how it is asked."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_MARK = (
    r"(?:reviews?|ratings?|testimonials?|recommendations?|referrals?|stars?|votes?|comments? online|scores?|thumbs[- ]"
    r"up|likes|good words?|kind words?|nice words?|shout-?outs?|endorsements?|google review|survey response)"
)
_BAD = r"(?:negative|bad|poor|low|one-star|1-star|two-star|critical|public|angry|recent|online|harsh|unfair)"
_BOSS = (
    r"(?:supervisor|manager|boss|team ?lead(?:er)?|line manager|head office|superiors?|employer|bosses|management|"
    r"chief|director)"
)
_CROWD = (
    r"(?:friends?|family|colleagues?|neighbou?rs?|relatives|classmates|followers|club|contacts|acquaintances|"
    r"co-workers|team ?mates|mates|other (?:parents|guests|customers|members|people)|people you know|everyone you "
    r"know|parents|circle|network)"
)
_GIVEN = (
    r"\b(?:you (?:rated|reviewed|wrote|left|gave|posted|told|asked)|no need|needn't|stop(?:ped)? the|by mistake|"
    r"unless you|free to leave|we won't|taken you|under review|vote like any|members' vote|pain|please ignore)\b"
)

CANVASSING = Cues(
    # It would help us.
    cue(
        rf"(?:an?|your|another|some|one|any|such an?|few) (?:[\w-]+ ){{0,2}}{_MARK} (?!of our|is |has |was "
        rf")(?:[\w'-]+ ){{0,6}}(?:would|will|"
        rf"'d|could|"
        rf"can|might|does|do|helps?|really helps?|means?) (?:\w+ ){{0,2}}(?:help|assist|support|mean|make|boost|be|do|"
        rf"go|give|us|our|me|my|cheer|go)(?: [\w'-]+){{0,4}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:{_MARK}|word of mouth|feedback|your vote) (?:are|is|keeps?|mean|help|decide|count) (?:\w+ )?(?:the "
        rf"(?:lifeblood|heart|bread|backbone|life|best)|our (?:lifeblood|best|bread|oxygen)|everything|all that|what|a "
        rf"gift|us |gold|vital|crucial|essential|us(?= alive| going| afloat| grow)|for us|to us)(?: [\w'-]+){{0,5}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:it |that |this )?(?:would|'d|will|'ll|could) (?:\w+ )?(?:mean|help|make|be|do) (?:[\w'-]+ "
        r"){0,5}(?:if|were) you "
        r"(?:\w+ ){0,2}(?:mention|mentioned|named|name|praise|praised|recommend|recommended|vote|voted|rate|rated|"
        r"review|reviewed|share|shared|like|liked|post|posted|spread|tell others|told others|tag|tagged|"
        r"follow|followed|give us|gave us|give me|gave me|leave|left|tell my|told my|put in|write|wrote)(?! (?:the|a) "
        r"(?:message|note|number))(?: [\w'-]+){0,5}",
        0.75,
        unless=_GIVEN,
    ),
    # For one's own sake: the mark, the boss, the bonus.
    cue(
        r"(?:ten|10|five|5|nine|9|full|top|maximum|highest|excellent|perfect|best) (?:out of|of) (?:ten|10|five|5)(?: "
        r"[\w'-]+){0,4}|(?:anything|everything|a score|all|any \w+) (?:below|under|less than|lower than|but) (?:an? |"
        r"that |it |the )?(?:\w+ )?(?:counts?|is|goes|means?|will|hurts?)(?: [\w'-]+){0,5}|(?:top|full|highest|maximum|"
        r"good|best|high|positive|excellent) (?:marks|scores?|points|grades?|ratings?)(?= (?:would|will|from|in|on|"
        r"help|please|for (?:me|us|my|our)))(?: [\w'-]+){0,4}",
        0.7,
        unless=_GIVEN + r"|\b(?:you (?:gave|scored|got)|exam|test|your (?:son|daughter|score|marks?|grade))\b",
    ),
    cue(
        rf"(?:tell|write to|let|inform|mention (?:it |this )?to|drop) (?:[\w']+ )?(?:my|our) {_BOSS} (?:[\w']+ "
        rf"){{0,3}}(?:how|that|what|know|a (?:line|note|word)|about)(?: [\w'-]+){{0,5}}|(?:put in|say|leave) an? "
        rf"(?:good|kind|nice|little) word (?:for (?:me|us)|about (?:me|us)|with my)(?: [\w'-]+){{0,4}}|(?:mention|"
        rf"mentioned|name|mentioning|praise) (?:me|my name|us)(?: by name)? (?:in|on|to|when)(?: [\w'-]+){{0,5}}|"
        rf"(?:for|affects?|counts (?:for|towards)|decides?|depends? on|part of) (?:my|our) (?:\w+ )?(?:bonus|"
        rf"statistics|"
        rf"stats|targets?|promotion|appraisal|performance review|ranking|score|monthly figures)(?: [\w'-]+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    # Taking a bad mark back, and closing the case for us.
    cue(
        rf"(?:take (?:down|back|off)|remove|delete|withdraw|retract|edit|change|update|amend|revise|reconsider|alter|"
        rf"adjust|raise|improve|correct|pull|soften) (?:(?:your|the|that|this) (?:{_BAD} )?(?:{_BAD} )?(?:reviews?|"
        rf"ratings?|stars?|complaint|score)|your (?:{_BAD} )?(?:{_BAD} )?(?:post|tweet|comments?|feedback|"
        rf"remarks?))(?: [\w'-]+){{0,5}}",
        0.75,
        unless=_GIVEN + r"|\b(?:we|i) (?:have|can|will|'ve|'ll) (?:\w+ )?(?:take|remove|delete|withdraw|change|update)",
    ),
    cue(
        r"(?:mark|flag|set|tick) (?:the|this|your|it|our) ?(?:\w+ )?(?:as )?(?:solved|resolved|closed|"
        r"completed|done|answered|satisfied|best answer|helpful)(?: [\w'-]+){0,4}|(?:close|resolve) (?:the|this) "
        r"(?:ticket|case) (?:for (?:me|us)|on your (?:side|end)|so (?:that )?(?:i|we|my|our))(?: [\w'-]+){0,4}",
        0.65,
        unless=r"\b(?:i(?:'ve| have|'ll| will)?|we(?:'ve| have|'ll| will)?) (?:\w+ )?(?:mark|flag|set|close)|^if\b|\bif"
        r" (?:it|that|this) (?:works|helps)\b",
    ),
    # Telling others.
    cue(
        rf"(?:tell|let|inform|invite|ask|bring|refer|recruit|remind|encourage) (?:all |both )?(?:your|some|any|the "
        rf"other|"
        rf"other|five|three|two|ten|a few|more) (?:[\w-]+ ){{0,2}}{_CROWD} (?:about (?:us|our)|know (?:about (?:us|"
        rf"our)|"
        rf"(?:that |how )?(?:we|our))|"
        rf"to (?:our|us|join|sign|try|come|visit|follow|book|shop)|too|as well|along|and (?:help|get|earn|win|save|"
        rf"both|you))(?: [\w'-]+){{0,5}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"spread(?:ing)? the (?:word|news|love)(?: [\w'-]+){0,5}|(?:help|support) (?:our|us|the) (?:[\w-]+ "
        r"){0,4}(?:grow|win|"
        r"reach|climb|become|get (?:to|noticed|known|found|the word)|be (?:seen|found)|fill|spread|raise)(?: "
        r"[\w'-]+){0,5}|(?:recommend|mention) (?:us|our (?:\w+ )?(?:shop|school|hotel|workshop|club|service|"
        r"team|firm|company|clinic|practice|store|app|website)|me) (?:to|in|on|at|among|when|further|warmly)(?: "
        r"[\w'-]+){0,4}|(?:invite|refer|bring|send us|name|recruit) (?:two|three|four|five|ten|\d+|more|new) (?:\w+ "
        r")?(?:contacts|friends|people|customers|members|leads|names)(?: [\w'-]+){0,3}",
        0.75,
        unless=_GIVEN + r"|\b(?:i'd|i would|can i|we'd) (?:\w+ )?(?:recommend|suggest)",
    ),
    # The survey that comes, the scale, the vote.
    cue(
        r"(?:you(?:'ll| will| may| might| should| are going to)? (?:\w+ )?(?:be )?(?:receive|receiving|get|getting|"
        r"find|see|be sent|be asked|be invited|be contacted)|look out for|watch out for|we(?:'ll| will| are going to|"
        r"'re going to)? (?:\w+ )?(?:send|sending|email|invite|ask)(?: you)?|please expect) (?:[\w-]+ "
        r"){0,6}(?:surveys?|"
        r"questionnaires?|"
        r"evaluation|evaluate (?:our|us|my|this|the)|rate (?:our|us|my|this|the|your)|poll|feedback (?:form|request|"
        r"link|email)|satisfaction \w+|review (?:link|request|invitation))(?: [\w'-]+){0,5}",
        0.7,
        unless=_GIVEN + r"|\b(?:no (?:more|longer)|another|removed|unsubscribed|won't|will not|house|land|roof)\b",
    ),
    cue(
        r"(?:how likely (?:are|is|would)|would you) (?:\w+ ){1,3}(?:to )?recommend (?:us|our|this|me)(?: [\w'-]+){0,4}|"
        r"(?:your|the) (?:participation|taking part|vote|quick vote|quick rating|verdict|evaluation of (?:us|our)|"
        r"assessment of (?:us|our)) (?:is|are|would be|will be|means|helps|counts|matters)(?: [\w'-]+){0,4}|(?:vote|"
        r"voting|"
        r"nominate|nominating|cast (?:your|a) vote|give (?:us )?your (?:vote|voice)) (?:for|us|our|in)(?: "
        r"[\w'-]+){1,5}|with your (?:vote|voice|review|rating|five stars)(?: [\w'-]+){0,3}",
        0.75,
        unless=_GIVEN + r"|\b(?:club|assembly|board|meeting|council|agm|committee|opening hours)\b(?! of the)",
    ),
    cue(
        r"(?:click|tap|press|hit|choose|pick) (?:on )?(?:the|one of the|a|that) (?:[\w-]+ ){0,2}(?:smiley|smileys|"
        r"smile|stars?|thumb|thumbs|happy face|face|heart|like button|emoji)(?: [\w'-]+){0,6}|gift us(?: "
        r"[\w'-]+){1,3}|(?:a|one) (?:small|little|tiny|quick|last) (?:request|favou?r|thing|plea|ask) (?:from (?:our|"
        r"my|us)|of (?:ours|mine|you)|in return|on our|for us)(?: [\w'-]+){0,4}|(?:in return|in exchange),? (?:could|"
        r"would|we'd|we would|we ask|please|i'd|i ask|may)(?: [\w'-]+){1,6}",
        0.75,
        unless=_GIVEN,
    ),
    # A picture, a story, a name for our advertising.
    cue(
        r"(?:use|print|quote|feature|publish|show|share|put|turn|repost) (?:your|the) (?:\w+ )?(?:words|letter|story|"
        r"mail|"
        r"e-?mail|name|case|photos?|pictures?|kind \w+|comments?|quote|message|experience) (?:\w+ ){0,2}(?:on|in|for|"
        r"into|as|with) (?:our|a|the|social)(?: [\w'-]+){0,4}|(?:become|be|act as|serve as) (?:a|an|our|one of our) "
        r"(?:\w+ )?(?:reference (?:customer|client|for)|testimonial|ambassador|brand \w+|poster \w+|case study|"
        r"success story|happy customer|face of)(?: [\w'-]+){0,3}",
        0.7,
        unless=_GIVEN + r"|\b(?:never|unless|won't|will not|not (?:use|print|quote))\b",
    ),
    # What is paid for names, and stars that are counted on.
    cue(
        r"\d+ (?:euros? |pounds? |dollars? |points |francs )?(?:for|to) you and (?:\d+|another|the same|as much) "
        r"(?:\w+ )?(?:for|to) (?:them|him|her|your \w+)|for (?:each|every) (?:[\w-]+ ){1,3}(?:you|your friends?) "
        r"(?:bring|send|recruit|refer|win|introduce|sign up|recommend|find)(?: us)?(?: [\w'-]+){0,4}|(?:jot|note|"
        r"write) down (?:their|some) (?:names?|numbers?|addresses)(?: [\w'-]+){0,4}|tell (?:them|him|her) (?!that\b|"
        r"we\b|i\b|it\b|how\b|the\b|what\b|you\b|to\b)\w+ sent you|(?:five|5|four|some|gold) stars? (?:on|in|at|from|"
        r"would|help|mean|are)(?: [\w'-]+){0,6}",
        0.75,
        unless=_GIVEN + r"|\b(?:hotel|stars? (?:on the|at the) (?:map|chart|form|field)s? (?:mark|mean|show))\b",
    ),
)
