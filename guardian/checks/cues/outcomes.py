"""Hints, in a reply to those who fear or hope for an end, that it is told as known: what will be, what never is."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_IT = r"(?:it|he|she|they|that|this|this one|you|the [\w-]+|your [\w-]+|[\w-]+s|and [\w-]+)"
OUTCOMES = Cues(
    # What will be.
    cue(
        rf"{_IT}(?:'ll| will|'s going to| is going to| are going to|'re going to) (?:\w+ )?(?:work|hold|last|help|"
        rf"pass|win|"
        r"survive|heal|stay|love|thank|ask for|laugh|arrive|make it|come (?:back|through|home|out)|look (?:like|as|"
        r"just)|"
        r"be (?:your|the|gone|fine|safe|back|a|as|like|there|over|through|happy|dry|granted|approved|accepted)|forget|"
        r"sleep|walk|run|fly|see|speak|sail|outlast|cover|disappear|vanish)",
        0.55,
        unless=r"\b(?:i'll|i will|we'll|we will|if|should)\b",
    ),
    # What never is.
    cue(
        r"(?:it|they|that|nothing|nobody|no one|she|he|these|those|[\w-]+s) (?:won't|don't|doesn't|never|will never|"
        r"can't|"
        r"cannot|couldn't|could never)(?: ever| even)? (?:come|go|get|break|leak|show|fade|fail|fall|hurt|happen|lose|"
        r"refuse|"
        r"return|slip|tear|move|crack|peel|smell|notice|miss|bite|burst|sink|bother)",
        0.52,
        unless=r"\b(?:if|unless|i'll|we'll)\b",
    ),
    # It never failed anybody.
    cue(
        r"(?:works?|worked|helps?|helped|holds?|held|passes|passed|lasts?) (?:for|with|on|in)? ?(?:everybody|everyone|"
        r"every|"
        r"all|any|anybody|each)|yet to (?:meet|see|lose|find|hear|break)|every (?:single )?(?:one|time) (?:of|so far|"
        r"and|"
        r"without)|each and every|not (?:one|once|a single \w+) (?:has|have|did|of)|(?:nobody|no one|none of \w+)(?: "
        r"\w+)? "
        r"(?:has|have|had|ever|could|can|will|would)|never (?:had|lost|failed|seen|heard|met) (?:a|an|one|any|it)",
        0.55,
    ),
    # It is as good as done.
    cue(
        r"start (?:packing|celebrating|planning|dancing)|(?:it's|that's|is|she's|he's) (?:as good as )?(?:yours|ours|"
        r"through|"
        r"in)(?=[.,;!]|$)|you'd (?:swear|think|never (?:know|guess))|(?:gets?|arrives?|comes?|goes) (?:there|out|home|"
        r"through|"
        r"back) (?:looking|just|as|in one|whole|safe|unharmed|like)|pays? (?:up )?(?:when|once|as soon as)|(?:is|are) "
        r"(?:back )?"
        r"(?:on your account|in your pocket)|safer than|as safe as|(?:have|got) a (?:nose|feeling|sense|gift) for "
        r"(?:it|these|"
        r"such|this)|(?:drive|sleep|eat|drink|spend|dance|sign) as you (?:please|like)",
        0.55,
    ),
)
