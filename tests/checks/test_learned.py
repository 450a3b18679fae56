"""The learned models: what ships, what they say of plain examples, how small and how quick they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import guardian
from guardian.checks import features, learned
from guardian.checks.check import Finding, Reading, Where
from guardian.checks.fold import Folded
from guardian.checks.insight import read
from guardian.checks.risk import risk
from tests.checks.flagged import letter

FILE = Path(guardian.__file__).parent / "data" / "learned.bin"

# Each pair asks for the same; the first says it in a way that hurts. Several trades, none of them from a set.
PAIRS = {
    "tone.impolite": (
        ("Why would you plug the router into that port?", "Could you tell me which port the router is plugged into?"),
        ("What are you even asking for?", "Thanks for writing. Would you mind telling me a little more about it?"),
        ("Why didn't you bring your library card?", "Hi Tom, could you please bring your library card next time?"),
        ("You must fill in the form. What is so hard about it?", "Would you please fill in the form? Thank you!"),
        ("Do you ever check your meter?", "Hello, if you have a moment, could you check the meter? Many thanks."),
    ),
    "tone.hostile": (
        ("This is a stupid complaint and I am sick of it.", "This is a fair complaint and we will look into it."),
        ("What a ridiculous waste of time.", "Thank you for your time."),
        ("You people are idiots.", "You were all very kind."),
        ("That is pathetic, stop whining.", "That is a clear account, thank you."),
    ),
    "tone.profanity": (
        ("This damn parcel is a piece of crap.", "This parcel is damaged."),
        ("The fucking boiler again.", "The boiler again."),
    ),
    "tone.blame": (
        ("You never read what we send you.", "I would love to read what you sent us."),
        ("Why did you ignore the clear instructions?", "Could you try the steps below? They are short, I promise."),
        ("Your careless handling is the problem here.", "Thank you for handling it so carefully."),
    ),
    "care.acknowledges": (
        ("I'm so sorry about your loss, and thank you for telling me.", "The invoice is attached."),
        ("I am really sorry that the hotel was so loud.", "The hotel has forty rooms."),
    ),
    "care.encourages": (
        ("Well done, that was great work! I hope all goes well.", "The file has two columns."),
        ("Take care, and good luck with the move!", "The van holds ten boxes."),
    ),
    "care.asks": (("Which of the two lamps flickers?", "The lamp flickers."),),
    "answer.offers": (
        ("Please send me the contract and I will call you tomorrow.", "It rained all week."),
        ("Can we meet on Tuesday to discuss the lease?", "The lease is a document."),
    ),
    "customer.upset": (
        ("I am so angry and disappointed, this is awful.", "Thanks a lot, I love it!"),
        ("Worst hotel ever, it was horrible.", "What a great stay, thank you."),
    ),
}
FLAT = [(name, *pair) for name, pairs in PAIRS.items() for pair in pairs]


def of(words: str) -> Reading:
    """A letter's reading."""
    return read(letter(words))


@pytest.mark.parametrize(("name", "more", "less"), FLAT)
def test_the_worse_or_warmer_wording_scores_higher(name: str, more: str, less: str) -> None:
    """Of two ways to say the same, the model prefers the right one."""
    high, low = learned.of_words(name, Folded(more)), learned.of_words(name, Folded(less))
    assert high is not None
    assert low is not None
    assert high > low + 0.05


def test_a_reading_is_judged_as_its_words_are() -> None:
    """A letter without greeting and sign-off scores as its bare words do."""
    words = "Why didn't you just look at the bill?"
    assert learned.score("tone.impolite", of(words)) == learned.of_words("tone.impolite", Folded(words))


def test_the_customers_words_are_judged_for_customer_scores_only() -> None:
    """Whose words a model reads is settled by its name."""
    calm, cross = "Thank you so much, I love it.", "This is awful and I am angry."
    upset = [learned.score("customer.upset", read(letter("Hello.", customer=c))) for c in (calm, cross)]
    assert upset[1] > upset[0]  # type: ignore[operator]
    tone = [learned.score("tone.hostile", read(letter("The bill is attached.", customer=c))) for c in (calm, cross)]
    assert tone[0] == tone[1]


def test_greeting_and_signoff_are_left_out() -> None:
    """They are manners, and say nothing of what stands between them."""
    bare = of("The bill is attached.")
    full = read(
        letter("Hi Ann,\n\nThe bill is attached.\n\nBest wishes\nJo", greeting="Hi Ann,", signoff="Best wishes\nJo")
    )
    assert learned.score("care.encourages", full) == learned.score("care.encourages", bare)


def test_the_words_that_carry_a_verdict_are_named_where_they_stand() -> None:
    """The place of a word is its place in the letter."""
    words = "Thank you for the photos. What a stupid mistake to make."
    spans = learned.carried("tone.hostile", of(words))
    assert "stupid" in " ".join(words[s.start : s.end] for s in spans)
    assert "Thank" not in [words[s.start : s.end] for s in spans]


def test_an_unknown_model_says_nothing() -> None:
    """None and (), never an error."""
    assert learned.score("tone.unheard-of", of("Hello.")) is None
    assert learned.carried("tone.unheard-of", of("Hello.")) == ()
    assert learned.of_words("tone.unheard-of", Folded("Hello.")) is None


def test_nothing_to_read_is_nothing_found() -> None:
    """An empty letter has no tone."""
    assert learned.score("tone.hostile", of("")) == 0.0


def test_a_model_never_outvotes_a_rule() -> None:
    """A model alone stays below a rule that is sure."""
    assert learned.mixed(0.9, 0.0) == 0.9
    assert learned.mixed(0.9, None) == 0.9
    assert learned.mixed(0.0, 1.0) < 0.7
    assert learned.mixed(0.5, 0.5) > 0.5


def test_the_weights_are_small() -> None:
    """Three megabytes at the most."""
    assert FILE.stat().st_size <= 3_000_000


def test_another_file_is_refused() -> None:
    """Weights are only read from a file that says it holds them."""
    with pytest.raises(ValueError, match="not a file of learned weights"):
        learned.Models(b"something else")


def test_memory_for_words_is_bounded() -> None:
    """Rare words of many letters are not kept for ever."""
    weights = learned.models()
    assert weights is not None
    for i in range(learned.MOST_KEPT + 50):
        weights.cues[f"w{i}"]
    assert len(weights.cues) <= learned.MOST_KEPT


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_scored_between_nothing_and_sure(words: str) -> None:
    """No text breaks a model or places a span outside the letter."""
    assert 0.0 <= (learned.of_words("tone.impolite", Folded(words)) or 0.0) <= 1.0
    assert all(0 <= s.start < s.end <= len(words) for s in learned.carried("tone.blame", of(words)))


def test_features_name_the_strategies() -> None:
    """Politeness strategies stand among the features by name."""
    _, rest = features.sentence("could you please check the meter?")
    assert {"@^could", "@please", "@?", "@?you", "@?please"} <= set(rest)
    _, rest = features.sentence("why didn't you read it?")
    assert {"@^what", "@you+not", "@?not", "why didn't", "why|didn't|you"} <= set(rest)


def test_names_and_addresses_are_no_features() -> None:
    """Addresses and links are taken out."""
    words, _ = features.sentence("write to ann@example.org or see https://example.org/x today")
    assert words == ["write", "to", "or", "see", "today"]


def test_pieces_tell_a_words_ends() -> None:
    """A piece at a word's end is another than one inside."""
    assert features.pieces("lamps") == ["~<lam", "~lamp", "~amps", "~mps>"]
    assert features.pieces("a") == []


def finding(check: str, score: float = 1.0) -> Finding:
    """A finding with this id."""
    return Finding(check=check, where=Where.BODY, start=0, end=1, words="x", message="", advice="", score=score)


def test_risk_grows_with_what_is_found_and_less_with_more_of_the_same() -> None:
    """Each finding adds, a repeated one adds half."""
    reading = of("The parcel left on Monday.")
    none, one = risk([], {}, reading), risk([finding("tone.blame")], {}, reading)
    two = risk([finding("tone.blame")] * 2, {}, reading)
    other = risk([finding("tone.blame"), finding("tone.hostile")], {}, reading)
    assert 0.0 < none < one < two < other < 1.0
    assert risk([finding("clarity.long-sentence")], {}, reading) == none


def test_risk_hears_the_tone_where_no_rule_fires() -> None:
    """Models alone separate a rude from a kind letter."""
    rude = risk([], {}, of("Why do you always ignore what we write? Your work is sloppy and it annoys all of us."))
    kind = risk([], {}, of("Thank you for writing, and I am sorry for the wait. Could you send me the number, please?"))
    assert rude > 0.5 > 0.2 > kind


def test_risk_sees_a_letter_that_does_nothing_for_the_customer() -> None:
    """With the customer's words at hand: who says what they do, and by when, is less of a risk."""
    asked = "My boiler has been out for a week and I am freezing."
    idle = read(letter("Appointments are given in the order of requests.", customer=asked))
    active = read(letter("I will be at your door with the part tomorrow at nine.", customer=asked))
    assert risk([], {}, idle) > risk([], {}, active)
