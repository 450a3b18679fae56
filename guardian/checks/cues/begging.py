"""Cues of asking something for oneself: any way to ask, beside what only the house has a use for."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_ASKING = (
    r"(?:would you (?:mind|be (?:willing|able|so kind|up for|open to|interested|happy|prepared)|care|consider|like to|"
    r"please|kindly)|(?:could|can|will|may|might) (?:you|we|i)|won't you|please|kindly|do|why not|"
    r"(?:we|i)(?:'d| would)? (?:\w+ )?(?:love|like|appreciate|welcome|be (?:\w+ )?(?:grateful|glad|delighted|happy|"
    r"thankful|honou?red)|value|invite you|ask you|encourage you|hope|wonder)|it would (?:\w+ )?(?:help|mean|be|make)|"
    r"if you(?:'d| would| could| can| have| get| find| feel| liked?|'re| are| were| know| enjoyed)|"
    r"(?:don't|do not|never) forget|be sure|feel free|(?:take|spare|give us|have|got|need|needs) (?:us )?(?:a|one|two|"
    r"three|five|\d+|just|your) (?:\w+ )?(?:minutes?|moments?|seconds?|secs?)|remember to|"
    r"help us|support us|while you(?:'re| are| wait)?|in the meantime|meanwhile|by the way|before you go)"
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
    r"play store|glassdoor|checkatrade|social media|our socials|online|our (?:page|wall|profile|channel|site|website))"
)
_GIVEN = (
    r"\b(?:free to leave|rather not|members? votes?|opening hours|if you(?:'d| would)? prefer not|no need|needn't|we "
    r"no longer|was sent by mistake|stop(?:ped)? the|your "
    r"review "
    r"(?:is|was|of|on)|you (?:rated|reviewed|wrote|left|gave|posted)|under review|review (?:date|meeting|board|team|of "
    r"your)|to review your|peer review|house survey|survey of (?:your|the) (?:house|roof|flat|property|land))\b"
)

BEGGING = Cues(
    cue(
        r"know (?:anyone|someone|anybody|somebody|a friend|people|others|other \w+) (?:else )?who(?:'d| would|'s| "
        r"is| are| might|"
        r" wants?| needs?| could)?(?: \w+){1,5}|you(?:'d| would|'ll| will)?(?: both| each| all){1,2} (?:get|"
        r"receive|earn|have)"
        r"(?: \w+){1,6}|(?:for every|for each) (?:friend|customer|person|neighbou?r|referral)(?: \w+){1,4}|(?:can|"
        r"could|may) "
        r"we count on (?:you|your \w+)|(?:lend|give) (?:us )?a (?:helping )?hand|(?:still |are |is |we're |"
        r"currently ){1,3}"
        r"(?:lacks?|lacking|needs?|looking for|seeking|short of|searching for|in need of) (?:\w+ "
        r"){0,3}(?:volunteers?|helpers?|"
        r"parents|hands|members|donors?|sponsors?|testers?|participants|supporters|models?|families|people|"
        r"players|singers|"
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
        rf"{_ASKING} (?:[\w'-]+ ){{0,6}}(?:{_CAUSE}|(?:speak|talk|chat|be quoted|appear|feature) (?:to|with|by|in) "
        rf"(?:\w+ "
        rf"){{0,2}}{_PRESS}|vote (?:for|in)|nominate|endorse|subscribe to our|follow (?:us|our)|tag us|sign up to our|"
        rf"(?:be|become) (?:a|our|an) (?:\w+ )?(?:ambassador|reference|testimonial|model|test customer|beta tester))"
        rf"(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:{_PRAISE}|{_STUDY}|your (?:opinion|vote|support|voice|feedback)|(?:our|the) {_CAUSE}) (?:\w+ "
        rf"){{0,4}}(?:goes a "
        rf"long way|go a long way|counts?|matters?|helps?|(?:is|are|would be) (?:\w+ )?(?:welcome|appreciated|needed|"
        rf"wanted|helpful|great|lovely|worth)|needs?|still needs?|awaits?|means? (?:a lot|the world|so much)|"
        rf"makes? (?:our|"
        rf"all the|a (?:big|huge)))(?: [\w']+){{0,4}}",
        0.7,
        unless=_GIVEN + r"|\byour (?:opinion|feedback|voice) (?:has|was|about)\b",
    ),
    cue(
        rf"(?:leave|leaving|pop|popping|drop|write|writing|post|posting|put|give|giving|add|spread) (?:us |up "
        rf")?(?:a |an |"
        rf"your |some |the |in a |one )?(?:[\w-]+ ){{0,2}}(?:reviews?|ratings?|comments?|words?|stars|"
        rf"testimonials?|thumbs[- "
        rf"]up|recommendations?|love) (?:\w+ ){{0,3}}(?:on|at|over on|via) {_PUBLIC}(?: \w+){{0,2}}|(?:on|at) "
        rf"{_PUBLIC} "
        rf"(?:would|helps|means|goes)(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:tell|let|show) (?:us|others|the world|other \w+|people|everyone) (?:\w+ )?(?:about (?:your|the) (?:\w+ )?"
        r"(?:experience|visit|stay|journey|story)|how (?:we|you found|was your|you rate|your (?:\w+ )?(?:visit|stay|"
        r"experience))|what you (?:think|love|like|thought))(?: \w+){0,3}|(?:rate|score|grade|rank|judge|assess) "
        r"(?:this|"
        r"our|the|my|us|me|your) ?(?:\w+ )?(?:reply|answer|service|chat|call|help|support|agent|assistance|"
        r"conversation|"
        r"visit|stay|experience|performance|team|staff|from|on|out of)?(?: \w+){0,3}",
        0.65,
        unless=_GIVEN + r"|\b(?:pain|symptoms?|difficulty|tell us (?:about|what) (?:the|you (?:see|need|want)))\b",
    ),
    cue(
        r"(?:send|bring|point|steer|refer|introduce|direct) (?:them|him|her|people|others|your \w+|a friend|"
        r"friends|anyone|"
        r"\w+ \w+) (?:our way|to us|along to us|in our direction)|(?:know|have) (?:anyone|someone|anybody|somebody|"
        r"(?:any|other|some) (?:friends|people|colleagues|neighbou?rs|families|firms)|a friend|friends|colleagues|"
        r"neighbou?rs|people)(?: else)? (?:who|that|in need)(?: \w+){1,4}|(?:put in|say|have) a (?:good |kind "
        r")?word (?:for|"
        r"about) us(?: \w+){0,3}|(?:pass|hand|give|share) (?:our|this|the) (?:\w+ )?(?:name|card|leaflets?|link|"
        r"code|flyers?|"
        r"details) (?:on )?(?:to|with|around) (?:\w+ )?(?:friends|colleagues|neighbou?rs|others|family|anyone|people)",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:share|post|upload|send us|show us|submit|film|record|tag) (?:a |an |your |us |it |some |the |us in "
        rf")?(?:\w+ ){{0,3}}"
        rf"(?:pictures?|photos?|selfies?|videos?|story|stories|snaps?|clip|moments?)? ?(?:\w+ ){{0,4}}(?:with us "
        rf"on|on|to|in "
        rf"our|for our) (?:{_PUBLIC}|newsletter|gallery|competition|contest|calendar|instagram|story)",
        0.7,
        unless=_GIVEN,
    ),
)
