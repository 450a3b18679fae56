"""Words of selling: what is sold, its ranks, prices and praise, who has it, and what shows that nothing is sold."""

from __future__ import annotations

TIER = (
    r"(?:premium|pro|plus|gold|platinum|silver|diamond|vip|deluxe|prime|ultimate|unlimited|elite|max|pro\+|priority|"
    r"signature|all-inclusive|executive|superior|xl|turbo|business[- ]class|first[- ]class|extended|select|complete|"
    r"comfort|advanced|professional|enterprise|family|annual|yearly|lifetime|multi-year|full-service|white-glove)"
)
WARE = (
    r"(?:plans?|packages?|packs?|bundles?|memberships?|add-?ons?|subscriptions?|tiers?|editions?|upgrades?|versions?|"
    r"models?|successors?|insurance|cover|coverage|warrant(?:y|ies)|protection|tariffs?|contracts?|season tickets?|"
    r"boosters?|ranges?|lines?|collections?|catalogues?|products?|treatments?|courses?|series|accessor(?:y|ies)|"
    r"extras?|"
    r"accounts?|cards?|passes|pass|suites?|tools?|kits?|sets?|devices?|gadgets?|services?|lounge|spa|club|workshops?|"
    r"webinars?|lessons|classes|trips?|cruises?|tours?|holidays|menus?|hampers?|wines?|vouchers?|apps?|modules?|skins?|"
    r"expansions?|dlc|broadband|fibre|loans?|savings account|credit card|mattress(?:es)?|cushions?|sofas?|shoes|boots|"
    r"frames|lenses|ovens?|fridges?|printers?|routers?|bikes?|tyres|covers?|cases?|filters?|creams?|serums?|"
    r"supplements?|polic(?:y|ies)|licen[cs]es?|solutions?|flat rates?|titles|brochures?|catalogs?|insurance polic(?:y|"
    r"ies)|novelt(?:y|ies)|wardrobe|jewellery|furniture|gear|equipment|merchandise|merch)"
)
NUM = r"(?:[£$€] ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)? ?(?:[£$€]|euros?|dollars?|pounds?|quid|bucks|eur|usd|gbp|francs))"
FINE = (
    r"(?:new|newest|latest|brand[- ]new|all-new|exclusive|popular|best-?selling|award-winning|lovely|beautiful|"
    r"gorgeous|"
    r"wonderful|fantastic|amazing|great|stylish|elegant|premium|improved|next-generation|cutting-edge|handmade|limited|"
    r"special|attractive|sturdier|newer|bigger|larger|smarter|faster|better|luxurious|matching|modern|cosy|trendy|"
    r"cheaper|affordable|reduced|discounted|seasonal|summer|autumn|winter|spring|christmas|easter|valentine's|holiday)"
)
FOLK = (
    r"(?:customers?|guests?|members?|clients?|users?|people|passengers|owners|parents|families|drivers|tenants|"
    r"patients|"
    r"travellers|travelers|households|those|subscribers|shoppers|firms|buyers|players|readers|cardholders|holders|most)"
)
GIVEN = (
    r"\b(?:our (?:\w+ )?(?:terms|refund polic|polic(?:y|ies) (?:is|does|says|states))|terms|at no (?:extra |"
    r"additional )?(?:cost|charge)|no extra charge|without charge|at our (?:cost|"
    r"expense)|you (?:asked|wanted|enquired|inquired|mentioned|ordered|bought|booked|paid|already have|own)|as you "
    r"asked|"
    r"free of charge|for free|for nothing|refund\w*|your (?:current|own|existing|old)|replacement|out of stock|broken|"
    r"faulty|wrong|wrongly|instead|mistake|error|no need|needn't|don't need|caused|fixed|repair\w*|fix|expired|"
    r"(?:i|we)(?:'ve| have|'ll| will)? (?:\w+ )?(?:cancel\w*|remov\w*|took|taken|move\w*|swap\w*|upgraded|waive\w*|"
    r"credit\w*|sent|send|switched|stopped)|compatible|included|enough for|password|log ?in|compare|whichever|"
    r"account number|wholly|recall\w*|sold out|sorry to)\b"
)
