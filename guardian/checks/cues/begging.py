"""Cues of asking something for oneself: any way to ask, beside what only the house has a use for."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_ASKING = (
    r"(?:would you (?:mind|be (?:willing|able|so kind|up for|open to|interested|happy|prepared)|care|consider|"
    r"like to|please|kindly)|(?:could|can|will|may|might) (?:you|we|i)|won't you|please|kindly|do|why not|(?:we|"
    r"i)(?:'d| would)? (?:\w+ )?(?:love|like|appreciate|welcome|be (?:\w+ )?(?:grateful|glad|delighted|happy|"
    r"thankful|honou?red)|value|invite you|ask you|encourage you|hope|wonder)|it would (?:\w+ )?(?:help|mean|be|"
    r"make)|if you(?:'d| would| could| can| have| get| find| feel| liked?|'re| are| were| know| enjoyed)|(?:don't|"
    r"do not|never) forget|be sure|feel free|(?:take|spare|give us|have|got|need|needs) (?:us )?(?:a|one|two|three|"
    r"five|\d+|just|your) (?:\w+ )?(?:minutes?|moments?|seconds?|secs?)|remember to|help us|support us|"
    r"while you(?:'re| are| wait)?|in the meantime|meanwhile|by the way|before you go)"
)
_PRAISE = (
    r"(?:(?:a|an|your|some|short|quick|honest|nice|good|online|public|us a) (?:[\w-]+ )?review|reviews|ratings?|"
    r"thumbs[- ]up|testimonials?|five stars|5 stars|stars|(?<!your )(?<!for the )(?:good|kind|nice|positive|warm|few|"
    r"glowing|little|quick|lovely) (?:\w+ )?(?:words?|comments?|lines?|mention|things about us)|word (?:in )?for us|"
    r"shout-?outs?|recommendations?|likes?(?= on)|followers?)"
)
_STUDY = (
    r"(?:surveys?|questionnaires?|polls?|focus groups?|panels?|user research|market research|feedback (?:form|call|"
    r"session|round)|customer (?:study|research|council)|nps|case stud(?:y|ies)|evaluation form|satisfaction \w+)"
)
_CAUSE = (
    r"(?:donat\w+|fundrais\w+|charity (?:run|\w+)|petition|volunteers?|sponsor\w*|raffle|crowdfunding|appeal fund|"
    r"collection box)"
)
_PRESS = r"(?:journalists?|reporters?|interviews?|press|newspaper|local paper|podcast|magazine|documentary|camera crew)"
_PUBLIC = (
    r"(?:trustpilot|google|yelp|facebook|instagram|tripadvisor|twitter|tiktok|linkedin|youtube|capterra|g2|app store|"
    r"play store|glassdoor|checkatrade|social media|our socials|online|our (?:page|wall|profile|channel|site|"
    r"website))"
)
_GIVEN = (
    r"\b(?:free to leave|rather not|members? votes?|opening hours|if you(?:'d| would)? prefer not|no need|needn't|"
    r"we no longer|was sent by mistake|stop(?:ped)? the|your review (?:is|was|of|on)|you (?:rated|reviewed|wrote|"
    r"left|gave|posted)|under review|review (?:date|meeting|board|team|of your)|to review your|peer review|"
    r"house survey|survey of (?:your|the) (?:house|roof|flat|property|land))\b"
)

# What is asked for the sake of their own matter.
_FOR_IT = r"|\b(?:so (?:that )?(?:i|we) can|your (?:claim|refund|case|booking|order)|insurer|insurance|the carrier)\b"

BEGGING = Cues(
    cue(
        r"know (?:anyone|someone|anybody|somebody|a friend|people|others|other \w+) (?:else )?who(?:'d| would|'s|"
        r" is| are| might| wants?| needs?| could)?(?: \w+){1,5}|you(?:'d| would|'ll| will)?(?: both| each|"
        r" all){1,2} (?:get|receive|earn|have)(?: \w+){1,6}|(?:for every|for each) (?:friend|customer|person|"
        r"neighbou?r|referral)(?: \w+){1,4}|(?:can|could|may) we count on (?:you|your \w+)|(?:lend|"
        r"give) (?:us )?a (?:helping )?hand|(?:still |are |is |we're |currently ){1,3}(?:lacks?|lacking|needs?|"
        r"looking for|seeking|short of|searching for|in need of) (?:\w+ ){0,3}(?:volunteers?|helpers?|parents|hands|"
        r"members|donors?|sponsors?|testers?|participants|supporters|models?|families|people|players|singers|"
        r"drivers|readers|hosts?)(?: \w+){0,5}",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        rf"{_ASKING} (?:[\w'-]+ ){{0,6}}(?:{_PRAISE}|{_STUDY})(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"{_ASKING} (?:[\w'-]+ ){{0,6}}(?:{_CAUSE}|(?:speak|talk|chat|be quoted|appear|feature) (?:to|with|by|"
        rf"in) (?:\w+ ){{0,2}}{_PRESS}|vote (?:for|in)|nominate|endorse|subscribe to our|follow (?:us|our)|tag us|"
        rf"sign up to our|(?:be|become) (?:a|our|an) (?:\w+ )?(?:ambassador|reference|testimonial|model|"
        rf"test customer|beta tester))(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:{_PRAISE}|{_STUDY}|your (?:opinion|vote|support|voice|feedback)|(?:our|"
        rf"the) {_CAUSE}) (?:\w+ ){{0,4}}(?:goes a long way|go a long way|counts?|matters?|helps?|(?:is|are|"
        rf"would be) (?:\w+ )?(?:welcome|appreciated|needed|wanted|helpful|great|lovely|worth)|needs?|still needs?|"
        rf"awaits?|means? (?:a lot|the world|so much)|makes? (?:our|all the|a (?:big|huge)))(?: [\w']+){{0,4}}",
        0.7,
        unless=_GIVEN + r"|\byour (?:opinion|feedback|voice) (?:has|was|about)\b",
    ),
    cue(
        rf"(?:leave|leaving|pop|popping|drop|write|writing|post|posting|put|give|giving|add|spread) (?:us |"
        rf"up )?(?:a |an |your |some |the |in a |one )?(?:[\w-]+ ){{0,2}}(?:reviews?|ratings?|comments?|words?|"
        rf"stars|testimonials?|thumbs[- ]up|recommendations?|love) (?:\w+ ){{0,3}}(?:on|at|over on|"
        rf"via) {_PUBLIC}(?: \w+){{0,2}}|(?:on|at) {_PUBLIC} (?:would|helps|means|goes)(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:tell|let|show) (?:us|others|the world|other \w+|people|everyone) (?:\w+ )?(?:about (?:your|"
        r"the) (?:\w+ )?(?:experience|visit|stay|journey|story)|how (?:we|you found|was your|you rate|"
        r"your (?:\w+ )?(?:visit|stay|experience))|what you (?:think|love|like|thought))(?: \w+){0,3}|(?:rate|score|"
        r"grade|rank|judge|assess) (?:this|our|the|my|us|me|your) ?(?:\w+ )?(?:reply|answer|service|chat|call|help|"
        r"support|agent|assistance|conversation|visit|stay|experience|performance|team|staff|from|on|"
        r"out of)?(?: \w+){0,3}",
        0.65,
        unless=_GIVEN
        + r"|\b(?:insurance|insurer|needs? it|pain|symptoms?|difficulty|tell us (?:about|what) (?:the|you (?:see|"
        r"need|want)))\b",
    ),
    cue(
        r"(?:send|bring|point|steer|refer|introduce|direct) (?:them|him|her|people|others|your \w+|a friend|friends|"
        r"anyone|\w+ \w+) (?:our way|to us|along to us|in our direction)|(?:know|have) (?:anyone|someone|anybody|"
        r"somebody|(?:any|other|some) (?:friends|people|colleagues|neighbou?rs|families|firms)|a friend|friends|"
        r"colleagues|neighbou?rs|people)(?: else)? (?:who|that|in need)(?: \w+){1,4}|(?:put in|say|have) a (?:good |"
        r"kind )?word (?:for|about) us(?: \w+){0,3}|(?:pass|hand|give|share) (?:our|this|the) (?:\w+ )?(?:name|card|"
        r"leaflets?|link|code|flyers?|details) (?:on )?(?:to|with|around) (?:\w+ )?(?:friends|colleagues|"
        r"neighbou?rs|others|family|anyone|people)",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:share|post|upload|send us|show us|submit|film|record|tag) (?:a |an |your |us |it |some |the |"
        rf"us in )?(?:\w+ ){{0,3}}(?:pictures?|photos?|selfies?|videos?|story|stories|snaps?|clip|"
        rf"moments?)? ?(?:\w+ ){{0,4}}(?:with us on|on|to|in our|for our) (?:{_PUBLIC}|newsletter|gallery|"
        rf"competition|contest|calendar|instagram|story)",
        0.7,
        unless=_GIVEN,
    ),
    # A name, a mark, a place on our wall.
    cue(
        r"(?:send|point|steer|refer|pass) (?:them|him|her|people|anybody|anyone|somebody|others|friends) (?:my|"
        r"our) way|(?:a|an|some|the) (?:[\w'-]+ ){1,5}in it for you|put (?:us|me|our(?: \w+){1,2}|my \w+) forward|"
        r"nominations? (?:close|are|end|run|is)(?: \w+){1,4}|(?:every|each) (?:name|voice|cross|click|signature|"
        r"pair of hands|helper|penny|cent|coin) (?:counts|helps|matters)|your (?:cross|tick|signature|thumb|vote|"
        r"voice) (?:next to|beside|under|for|behind|on) (?:my|our|us|the) (?:\w+)|(?:could|can) (?:\w+ )?(?:use|"
        r"do with) your (?:cross|vote|voice|signature|help on|face|story|support)",
        0.75,
        unless=_GIVEN + _FOR_IT,
    ),
    cue(
        r"(?:\d|eight|nine|ten|four|five)(?: stars| points)? (?:upwards|and above|or above|or more|or higher|and up|"
        r"and over) (?:counts?|is|are|as|would|helps?|means?)(?: \w+){1,4}|(?:get|receive|sent|answer|"
        r"have) (?:\w+ ){0,3}questions (?:about|on) (?:this|your|our|the) (?:contact|call|chat|mail|conversation|"
        r"reply|answer|service|experience|visit|talk)(?: \w+){0,4}|(?:one|a|two|another|few|some) more (?:fives?|"
        r"stars?|followers?|likes?|votes?|reviews?|thumbs?|hearts?|signatures?)(?: [\w'-]+){0,4}|we(?:'re|"
        r" are)? (?:at|on|stand at|stuck at) \d[.,]\d(?: stars| points)?(?: [\w'-]+){0,4}|(?:push|pushes|lift|lifts|"
        r"get|gets|bring|brings|carry) us (?:over|past|up|into|onto|to) (?:the|a|first|top|number|"
        r"\d)(?: [\w'-]+){0,3}",
        0.75,
        unless=_GIVEN + _FOR_IT,
    ),
    cue(
        r"(?:would it be|is it|would you be) (?:all right|alright|ok|okay|fine|possible|up for it) (?:if|for|"
        r"with) [^.!?\n]{0,60}\b(?:our|my) (?:profile|page|wall|site|website|channel|feed|story|stand|window|"
        r"brochure|calendar|poster|cover|newsletter|film)(?: \w+){0,3}|(?:may|might|could|can) (?:we|i) (?:hang|pin|"
        r"show|put|print|post|use|have|film|photograph|picture) [^.!?\n]{0,60}\b(?:our|my) (?:profile|page|wall|"
        r"site|website|channel|feed|stand|window|brochure|calendar|poster|cover|newsletter|film|"
        r"campaign)(?: \w+){0,3}|(?:round|rounds) (?:it|our \w+|the \w+) off(?: \w+){0,2}|(?:we|i)(?:'re| are|'m|"
        r" am)? (?:\w+ )?(?:collecting|gathering|filming|shooting|recording|looking for) (?:[\w'-]+ ){0,3}(?:voices|"
        r"stories|clips|quotes|faces|learners|customers|guests|families|memories|recipes|opinions)(?: [\w'-]+){0,4}",
        0.7,
        unless=_GIVEN + _FOR_IT,
    ),
)
