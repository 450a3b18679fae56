"""Pure: what hardship the customer's own words tell of, for the checks that mind it."""

from __future__ import annotations

from guardian.checks.check import Reading
from guardian.checks.insight import seen
from guardian.checks.wording import Wording

_KIN = (
    r"(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|grand\w+|nan|gran|baby|child|"
    r"aunt|uncle|"
    r"friend|parents?|spouse|dog|cat|fianc[eé]e?)"
)
_GRAVE = Wording(
    rf"\b(?:die[ds]?|dying|passed away|death|dead (?:husband|wife|mother|father|son|daughter)|funerals?|bereave\w*|"
    rf"widow\w*|"
    rf"late {_KIN}|lost (?:my|our|the|his|her) (?:\w+ )?{_KIN}|{_KIN} is (?:dead|gone|"
    rf"no longer with)|buried|burial|cremat\w+|hospice|"
    rf"obituary|"
    r"miscarr\w+|stillb\w+|cancer|chemo\w*|tumou?rs?|leuk\w+|radiotherapy|terminal(?:ly)? ill|palliative|dementia|"
    r"alzheimer\w*|"
    r"parkinson\w*|stroke|heart attack|cardiac|intensive care|in (?:a )?coma|ventilator|dialysis|transplant|"
    r"amputat\w+|paraly\w+|"
    r"suicid\w+|overdose|depress(?:ion|ed|ive)|psychiatr\w+|nervous breakdown|burn-?out|self[- ]harm|ptsd|"
    r"anorexi\w+|sepsis|"
    r"assault\w*|raped?|stalk\w+|abus(?:e|ed|ive)|domestic violence|mugged|murder\w*|premature (?:baby|birth|"
    r"twins)|born (?:too )?early|"
    r"house (?:burned|burnt|fire|flooded)|burnt? down|earthquake|hurricane|lost (?:my|our) (?:home|house|baby|"
    r"twins)|homeless|evict\w+|"
    r"(?:diagnos\w+|illness|seriously ill|very ill|critically ill))\b"
)
_HARD = Wording(
    r"\b(?:hospital|surgery|operat(?:ion|ed on)|ambulance|a&e|emergency room|ill|sick|injur\w+|broke (?:my|his|"
    r"her) \w+|broken "
    r"(?:leg|arm|hip|pelvis|wrist|ankle|neck|foot|hand|back|collarbone|ribs?)|fractur\w+|disab\w+|wheelchair|"
    r"crutches|blind|deaf|"
    r"accident|burn(?:s|ed|t) (?:my|his|her)|blisters?|allerg\w+|anaphyla\w+|epi-?pen|insulin|"
    r"bleed\w*|scald\w*|bites|"
    r"(?:lost|losing) my job|laid off|let go|made redundant|redundanc\w+|unemploy\w+|out of work|bankrupt\w*|"
    r"insolv\w*|clos(?:e|ing) "
    r"(?:the|our|my) (?:firm|shop|business|company|restaurant|cafe|doors)|debts?|can't (?:afford|pay)|cannot "
    r"(?:afford|pay)|food "
    r"money|divorc\w+|separat(?:ed|ion)|break-?up|left me|pregnan\w+ complicat\w+|robbed|burgl\w+|stolen|broken "
    r"into|break-in|"
    r"in tears|cri(?:ed|es|ying)|scared|afraid|frightened|panic\w*|desperate|anxi\w+|can't sleep|humiliat\w+|bullied|"
    r"flood(?:ed|ing)?|lost everything|ruin(?:ed|s)|stranded|grieving|grief|mourning|carer|caring for my|nursing "
    r"home|care home|"
    r"special needs|autis\w+|mental health|chronic|elderly|on my own with|baby formula|formula)\b"
)


def grave(reading: Reading) -> bool:
    """Whether the customer tells of death, serious illness, violence or the loss of a home."""
    return _GRAVE.search(seen(reading).theirs) is not None


def hard(reading: Reading) -> bool:
    """Whether the customer tells of that, or of lesser misfortune: an injury, a lost job, fear, tears."""
    return grave(reading) or _HARD.search(seen(reading).theirs) is not None
