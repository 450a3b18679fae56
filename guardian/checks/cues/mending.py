"""Words by which a sentence mends something, tells what happened, or speaks of what the customer has or asked for."""

from __future__ import annotations

_DAY = r"(?:today|tonight|tomorrow|now|(?:on |by |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"

MENDS = (
    r"\b(?:because|by mistake|in error|so (?:that )?(?:we|i) (?:can|could|may|order|find|know|send)|so that|which is "
    r"why|on (?:its|the|their) way back|back (?:to|on|in|with|at) (?:you|your|the)|are back|(?:comes?|leaves?|ships?|"
    r"arrives?|"
    rf"sent|posted|delivered|picked up|collected) (?:back |out |off |to you )?{_DAY}|(?:is|are|was|"
    rf"were|has "
    r"been|have been|gets?|got) (?:\w+ )?(?:cancelled|refunded|replaced|repaired|fixed|reversed|reopened|taken twice|"
    r"charged twice|booked twice|withdrawn|stopped|corrected|restored)|nothing to pay|pay nothing|(?:don't|do not|"
    r"won't|will not) need|no need|needn't|is enough|are enough|you (?:asked|mentioned|ordered|bought|own|wanted|wrote|"
    r"have (?:now|already|had|bought|ordered)|reported|described|sent)|the one you have|as you asked|took you off|"
    r"taken you off|(?:goes|go) into the|for the (?:wait|week|walk|trouble you)|costs? you nothing|we (?:pay|cover|"
    r"owe)|our (?:mistake|fault|error)|snapped|(?:is|are) (?:safe|fine) for you|was lost|turned out)\b"
)
