"""Pure: what hardship the customer's own words tell of, for the checks that mind it."""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.insight import once, seen
from guardian.checks.wording import Wording

_KIN = (
    r"(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|grand\w+|nan|gran|baby|child|aunt|"
    r"uncle|friend|parents?|spouse|dog|cat|fianc[eé]e?)"
)
_GRAVE = Wording(
    r"\b(?:die[ds]?|dying|passed away|death|dead (?:husband|wife|mother|father|son|daughter)|funerals?|bereave\w*|"
    rf"widow\w*|late {_KIN}|lost (?:my|our|the|his|her) (?:\w+ )?{_KIN}|{_KIN} is (?:dead|gone|no longer with)|buried|"
    r"burial|cremat\w+|hospice|obituary|miscarr\w+|stillb\w+|cancer|chemo\w*|tumou?rs?|leuk\w+|radiotherapy|"
    r"terminal(?:ly)? ill|palliative|dementia|alzheimer\w*|parkinson\w*|stroke|heart attack|cardiac|intensive care|"
    r"in (?:a )?coma|ventilator|dialysis|transplant|amputat\w+|paraly\w+|suicid\w+|(?:took|taken) (?:his|her|their) "
    r"(?:own )?li(?:fe|ves)|drown(?:ed|s)?|overdose|depress(?:ion|ed|ive)|psychiatr\w+|nervous breakdown|burn-?out|"
    r"self[- ]harm|ptsd|anorexi\w+|sepsis|assault\w*|raped?|stalk\w+|abus(?:e|ed|ive)|domestic violence|mugged|"
    r"(?:was|were|been|got|be|and) killed|murder\w*|premature (?:baby|birth|twins)|born (?:too )?early|house "
    r"(?:burned|burnt|fire|flooded)|burn(?:t|ed)? down|in a (?:women's )?(?:refuge|shelter)|fled (?:from )?(?:my|the|"
    r"our)|violent (?:husband|ex|partner|father)|landslide|avalanche|eating disorder|bulimi\w+|(?:had|after|in) (?:a|"
    r"the) (?:house |kitchen |flat )?fire|earthquake|hurricane|lost (?:my|our) (?:home|house|baby|twins)|homeless|"
    r"evict\w+|(?:didn't|did not|not) (?:live|survive|make it)|(?:put|had to put) (?:him|her|them|our \w+) (?:down|"
    r"to sleep)|put (?:down|to sleep)|identify (?:my|his|her|the body)|run over|hit by a (?:car|bus|train|lorry|"
    r"truck)|lost (?:my|his|her) (?:sight|hearing|leg|arm|hand|voice|memory|eyesight|breast)|going blind|(?:has|have|"
    r"had|with) ms(?=[ .,;]|$)|motor neurone|in rehab|detox|addict(?:ed|ion)|relapse[ds]?|had to flee|flee(?:ing)? "
    r"(?:from )?(?:my|our|the|\w+ )|tsunami|tornado|wildfires?|bombing|shelling|evacuated|lost (?:my|his|her) sense "
    r"of|long covid|seizures?|neonatal|nicu|restraining order|harass(?:ed|ment)|trauma\w*|custody|motor neurone|"
    r"mastectom\w+|agoraphob\w+|stoma|colostom\w+|(?:son|daughter|child|husband|wife|mother|father|boy|girl|brother|"
    r"sister) (?:has been|is|went|has gone) missing|schizophren\w+|bipolar|lymphoma|melanoma|cystic fibrosis|"
    r"sclerosis|hysterectom\w+|ivf|spina bifida|down's syndrome|kidney (?:failure|disease)|liver (?:failure|disease)|"
    r"quadripleg\w+|parapleg\w+|concentration camp|torture\w*|motor neurone|hiv\b|aneurysm|brain (?:injury|bleed|"
    r"haemorrhage|damage)|life support|meningitis|stroke unit|no longer alive|(?:weeks|months|days) (?:left )?to "
    r"live|war (?:zone|in)|bombed|(?:diagnos\w+|illness|seriously ill|very ill|critically ill))\b"
)
_BEFORE = 40
# What dies and is not mourned, before the word.
_THINGS = re.compile(
    r"\b(?:cars?|vans?|bikes?|engine|motor|phone|tablet|laptop|computer|pc|server|router|modem|battery|batteries|"
    r"printer|screen|drive|disk|fridge|freezer|oven|boiler|heater|washer|dryer|machine|pump|mixer|kettle|tv|radio|"
    r"lamp|bulb|plants?|trees?|roses?|hedge|lawn|grass|seedlings|orchid|ficus|line|connection|call|app|it)(?: (?:that "
    r")?(?:you|we|i|they)(?:'ve| have)? \w+)?(?: (?:has|have|had|just|finally|suddenly|also|then|again|now|simply|"
    r"already|completely|all))*,? $"
)
_HARD = Wording(
    r"\b(?:hospital|surgery|operat(?:ion|ed on)|ambulance|a&e|emergency room|ill|sick|injur\w+|broke (?:my|his|her) "
    r"\w+|broken (?:leg|arm|hip|pelvis|wrist|ankle|neck|foot|hand|back|collarbone|ribs?)|fractur\w+|disab\w+|"
    r"wheelchair|crutches|blind|deaf|accident|burn(?:s|ed|t) (?:my|his|her)|blisters?|allerg\w+|anaphyla\w+|epi-?pen|"
    r"insulin|bleed\w*|scald\w*|bites|(?:lost|losing) my job|laid off|let go|made redundant|redundanc\w+|unemploy\w+|"
    r"out of work|bankrupt\w*|insolv\w*|clos(?:e|ing) (?:the|our|my) (?:firm|shop|business|company|restaurant|cafe|"
    r"doors)|debts?|can't (?:afford|pay)|cannot (?:afford|pay)|food money|divorc\w+|separat(?:ed|ion)|break-?up|left "
    r"me|pregnan\w+ complicat\w+|robbed|burgl\w+|stolen|broken into|break-in|in tears|cri(?:ed|es|ying)|scared|afraid|"
    r"frightened|panic\w*|desperate|anxi\w+|can't sleep|humiliat\w+|bullied|flood(?:ed|ing)?|lost everything|"
    r"ruin(?:ed|s)|stranded|grieving|grief|mourning|carer|caring for my|nursing home|care home|bitten|(?:wife|husband|"
    r"partner) (?:has )?left|layoffs?|special needs|refugees?|asylum|stitches|stammer\w*|stutter\w*|epilep\w+|"
    r"multiple sclerosis|autis\w+|mental health|chronic|elderly|on my own with|colic|not slept|no sleep|haven't slept|"
    r"hardly sleep|losing (?:my|his|her) hair|insomnia|menopause|migraines?|in pain|painkillers|out of my mind|at my "
    r"wits' end|beside myself|in (?:prison|jail)|foreclos\w+|sleeping (?:in my|in the|in our) car|food ?bank|raising "
    r"(?:the|my|our) (?:kids|children) alone|single (?:mother|father|mum|mom|dad|parent)|baby formula|formula)\b"
)


@once
def grave(reading: Reading) -> bool:
    """Whether the customer tells of death, serious illness, violence or the loss of a home."""
    theirs = seen(reading).theirs
    return any(
        not _THINGS.search(theirs.plain, max(0, m.start() - _BEFORE), m.start()) for m in _GRAVE.finditer(theirs)
    )


def hard(reading: Reading) -> bool:
    """Whether the customer tells of that, or of lesser misfortune: an injury, a lost job, fear, tears."""
    return grave(reading) or _HARD.search(seen(reading).theirs) is not None
