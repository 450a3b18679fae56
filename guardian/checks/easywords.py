"""Pure: words that every adult and most children know, in the manner of Dale and Chall's list, and their plain endings.

The list is our own: everyday words, and the everyday words of letters to customers.
"""

from __future__ import annotations

from functools import lru_cache


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as prose."""
    return frozenset(text.split())


EASY = words(
    """
a able about above account across act add address afraid after afternoon again against age ago agree ahead air alike
alive all allow almost alone along already also although always am among an and anger angry animal another answer
ant any anybody anyone anything anyway anywhere apart app apple april are arm army around arrive art as ask asleep
at ate attach august aunt autumn awake away baby back bad bag bake ball balloon band bang bank bar bare bark barn
base basket bat bath bathroom battery be beach beak bean bear beat beautiful became because become bed bedroom bee
been before beg began begin begun behind being believe bell belong below belt bench bend bent berry beside best bet
better between beyond big bike bill bird birthday bit bite black blanket bleed bless blew blind block blood bloom
blow blue board boat body boil bold bone book booking boot bore born both bother bottle bottom bought bow bowl box
boy branch brave bread break breakfast breath breathe brick bridge bright bring broke broken brook broom brother
brought brown brush bucket bug build built bull bump bunch burn burst bus bush business busy but butter butterfly
button buy by cab cabin cable cage cake calf call came camel camera camp can cancel candle candy cannot cap cape car
card care careful carpet carrot carry cart carve castle cat catch cattle caught cause cave ceiling cent center
certain chain chair chalk chance change charge chase cheap check cheek cheer cheese cherry chest chew chicken chief
child children chimney chin chocolate choice choose chop chose church circle city clap class claw clay clean clear
clerk clever click cliff climb clock close cloth clothes cloud clown club coach coal coast coat coffee coin cold
color colour comb come comfort common company computer cook cookie cool copper copy cord corn corner cost cotton
cough could count country couple course cousin cover cow crack cradle crash crawl crazy cream credit creek creep
crew crime crop cross crow crowd crown cruel crumb cry cub cup curl curtain curve customer cut dad daddy damp dance
danger dare dark darling date daughter dawn day dead deaf deal dear death december deep deer delay delivery den desk
did die different dig dinner dirt dirty dish dive do dock doctor does dog doll dollar done donkey door double doubt
dove down drag drain drank draw drawer drawn dream dress drew dried drink drip drive driven driver drop drove drown
drum drunk dry duck dug dull dumb during dust duty each eager ear early earn earth east easy eat edge egg eight
eighteen eighty either elbow elephant eleven elf else email empty end enemy engine enjoy enough enter even evening
ever every everybody everyone everything everywhere except eye face fact fail faint fair fairy faith fall fallen
false family fancy far farm farmer farther fast fat father fault favorite fear feast feather february fed feed feel
feet fell felt fence fetch fever few field fifteen fifth fifty fight file fill find fine finger finish fire first
fish fist fit five fix flag flame flap flash flat flew flies float flock flood floor flour flower fly fold folder
folk follow food fool foot for forehead forest forget forgive forgot forgotten fork form forth forty fought found
four fourteen fourth fox free freeze fresh friday fridge friend frog from front frost frozen fruit full fun funny
fur further game gang garden gas gate gather gave gay gentle gentleman get ghost giant gift girl give given glad
glass glove go goat god goes gold golden gone good goodbye goose got grab grace grade grain grand grandfather
grandmother grape grass grave gray great green grew grey grin ground group grow grown guard guess guest guide gun
habit had hair half hall hammer hand handle hang happen happy hard hardly harm has hat hatch hate have hawk hay he
head heal healthy heap hear heard heart heat heaven heavy heel held hello help hen her herd here hero hers herself
hey hid hidden hide high hill him himself hire his hit hive hold hole holiday hollow holy home honest honey hood
hook hop hope horn horse hospital hot hotel hour house how howl hug huge hum hundred hung hungry hunt hunter hurry
hurt husband hush hut i ice idea if ill important in inch indeed indian ink inside instead internet into invoice
iron is island it its itself jacket jail january jar jaw jelly jewel job join joke jolly journey joy judge juice
july jump june jungle just keep kept kettle key kick kid kill kind king kingdom kiss kitchen kite kitten knee kneel
knew knife knight knit knock knot know known lace ladder lady laid lake lamb lame lamp land lane lap laptop large
last late laugh law lawn lay lazy lead leader leaf lean leap learn least leather leave leaves led left leg lemon
lend length less lesson let letter lick lid lie life lift light lightning like line link lion lip list listen lit
little live load loaf lock log login lonely long look loose lord lose loss lost lot loud love lovely low luck lucky
lump lunch lying machine mad made magic maid mail make male mama man many map march mark market marry master mat
match matter may maybe me meadow meal mean meant measure meat medicine meet melt men mend menu merry message met
middle might mile milk mill million mind mine minute mirror miss mistake mix mobile moment monday money monkey month
moon more morning most mother mountain mouse mouth move mow much mud mug mule music must my myself nail name nap
narrow nasty naughty near nearly neat neck need needle neighbor neighbour neither nest net never new news next nice
night nine nineteen ninety no nobody nod noise noisy none noon nor north nose not note nothing notice november now
number nurse nut o'clock oak obey ocean october odd of off offer office officer often oh oil old on once one onion
online only open or orange orchard order other ought our ours out outdoors outside oven over owe owl own ox pace
pack package page paid pail pain paint pair pal palace pale pan pancake papa paper parade parcel pardon parent park
part party pass password past paste pasture pat patch path pay payment pea peace peach peak pear peck peel peep pen
pencil penny people pepper perhaps person pet phone photo piano pick picnic picture pie piece pig pile pill pillow
pin pine pink pint pipe pirate pit pitch pity place plain plan plane plant plate play player playground pleasant
please plenty plow plum pocket poem point poke pole police polite pond pony pool poor pop porch port possible pot
potato pound pour powder praise pray present press pretend pretty price prince princess print printer prize problem
promise proper protect proud prove public pull pump punch puppy pure purple purse push puss put puzzle quack quart
quarter queen queer question quick quickly quiet quit quite rabbit race rag rail railroad railway rain rainbow raise
ran ranch rang rat rather reach read ready real really reason receipt receive red refund remember rent repair reply
report rest return reward ribbon rice rich rid ride right ring ripe rise river road roar roast rob robe robin rock
rocket rode roll roof room root rope rose rough round row royal rub rude rug ruin rule run rush sack sad saddle safe
said sail sailor salt same sand sang sank sat satin saturday save saw say scare school scratch scream screen sea
seal season seat second secret see seed seek seem seen seldom sell send sense sent september servant serve service
set settings settle seven seventeen seventy several sew shade shadow shake shall shape share sharp she shed sheep
sheet shelf shell shepherd shine ship shipping shirt shoe shone shook shoot shop shore short shot should shoulder
shout show shower shut shy sick side sigh sight sign silence silent silk silly silver simple since sing single sink
sir sister sit site six sixteen sixty size skate skin skip skirt sky slave sled sleep sleepy slept slice slid slide
slight slip slow small smart smell smile smoke smooth snail snake snap snow so soap sock sofa soft software soil
sold soldier solve some somebody someone something sometimes somewhere son song soon sore sorrow sorry sort soul
sound soup sour south space spade speak special speech speed spell spend spent spider spill spin spirit splash spoil
spoke spoken spoon sport spot spread spring spy square squirrel stable stage stair stamp stand star stare start
station stay steal steam steel steep step stick stiff still sting stir stocking stole stomach stone stood stool stop
store stork storm story stove straight strange stranger straw stream street strength stretch string strip strong
stuck student study stuff stump such sudden suddenly suffer sugar suit summer sun sunday sunshine supper support
suppose sure surprise swallow swam swamp swear sweep sweet swell swept swift swim swing sword system table tablet
tail tailor take taken tale talk tall tame tap taste taught tax tea teach teacher team tear tease teeth telephone
television tell temper ten tent terrible test text than thank that the their them themselves then there these they
thick thief thin thing think third thirsty thirteen thirty this thorn those though thought thousand thread three
threw throat throne through throw thrown thumb thunder thursday tick ticket tie tiger tight till time tin tiny tip
tire tired title to toad today toe together toilet told tomorrow ton tongue tonight too took tool tooth top torn
toss touch toward towards towel tower town toy trace track trade train trap travel tree trick trip trot trouble
truck true truly trunk trust truth try tub tuesday tug tune turkey turn turtle twelve twenty twice twig twin two
ugly umbrella uncle under understand understood unless until up update upon upper upset us use user usual very video
view village visit visitor voice wade wagon waist wait wake walk wall want war warm warn was wash waste watch water
wave way we weak wear weather web website wedding wednesday wee weed week weep weigh weight welcome well went were
west wet whale what wheat wheel when whenever where whether which while whip whisper whistle white who whole whom
whose why wicked wide wife wild will win wind window wine wing wink winter wipe wire wise wish witch with within
without wolf woman women wonder wonderful wood wooden wool word wore work world worm worn worry worse worst worth
would wrap wreck write written wrong wrote yard yarn year yell yellow yes yesterday yet you young your yours
yourself youth zoo
"""
)
_ENDINGS = ("s", "es", "d", "ed", "r", "er", "st", "est", "ly", "ing", "y", "n", "en", "ful", "less", "ish")


@lru_cache(maxsize=8192)
def easy(word: str) -> bool:
    """Whether a lower-case word is an easy one, or an easy one with an ending."""
    if word in EASY:
        return True
    bare = word.partition("'")[0]
    if bare in EASY:
        return True
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 2:
            stem = bare[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in EASY
            if stem in EASY or stem + "e" in EASY or doubled or (stem[-1] == "i" and stem[:-1] + "y" in EASY):
                return True
    return False
