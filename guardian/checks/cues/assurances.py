"""Pure: cues of formulas that assure: received, given attention, at the heart of what we do."""

from __future__ import annotations

from guardian.checks.match import cue

MATTER = (
    r"(?:e-?mail|mail|message|request|enquiry|inquiry|query|ticket|case|complaint|concern|feedback|report|application|"
    r"submission|correspondence|letter|call|question|issue|matter|claim|booking request|details)s?"
)

ASSURANCES = (
    cue(
        rf"(?:we|i)(?:'ve| have)? (?:\w+ )?(?:received|got|logged) your {MATTER},? and (?:will|we'll|shall|are|"
        rf"we will|it)|"
        r"(?:will|shall|'ll) (?:respond|reply|be answered|answer|get back to you)(?: to (?:you|it|this))? (?:within|"
        r"in) "
        r"(?:[\w-]+ ){1,4}(?:working|business) (?:days?|hours?)",
        0.65,
        advice="Give the day for this one: “You will hear from me by Friday.”",
    ),
    cue(
        r"(?:a|one) member of (?:our|the) (?:[\w-]+ )?(?:team|family|staff|crew) (?:will|shall)|(?:is|are|"
        r"lies?) at the heart "
        r"of (?:everything|all|what) (?:that )?we do",
        0.7,
        advice="Say who, and when: “Nora will ring you on Thursday before noon.”",
        unless=r"\b(?:tomorrow|today|tonight|on \w+day|by \w+day|before \w+|at \d)\b",
    ),
    cue(
        rf"(?:to )?(?:better serve|serve) (?:you|our (?:customers|guests|members))(?: better)?|helps? us (?:to )?"
        rf"(?:improve|get better|grow|serve)|your {MATTER} (?:is|are) (?:being )?(?:given|receiving|"
        rf"getting) (?:our |the |"
        rf"due |its )?(?:\w+ )?(?:attention|consideration)|has our (?:full|undivided|complete) attention",
        0.65,
        advice="Leave it out: what you did for them says it.",
    ),
    cue(r"looks? forward to (?:serving|welcoming|assisting|seeing) you(?: again| soon| back)?", 0.35),
)
