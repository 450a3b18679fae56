"""Hints, in a reply to those who fear or hope for an end, that it is told as known: what will be, what never is."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_IT = r"(?:it|he|she|they|that|this|this one|you|the [\w-]+|your [\w-]+|[\w-]+s|and [\w-]+)"
OUTCOMES = Cues(
    # What will be.
    cue(
        rf"{_IT}(?:'ll| will|'s going to| is going to| are going to|'re going to) (?:\w+ )?(?!need|get (?:a|an|the|"
        rf"your|it|in "
        r"touch)\b|receive|hear from|find (?:the|a|it)|have (?:to|a|until)|pay|be (?:able|charged|told|informed|"
        r"called|asked|"
        r"contacted|here|sent|invoiced|billed|with you|\w+ing)|want|take|cost|ring|call|write|come by|send|bring|"
        r"check|look (?:"
        r"at|into)|start|open|close|let|know|read|try|ask you|give|show you|tell|meet|wait|decide|see (?:the|a|"
        r"whether|if|how|"
        r"you)|depend|not\b|only\b|then\b|also\b)[a-z]+",
        0.52,
        unless=r"\b(?:i'll|i will|we'll|we will|if|should|once|when)\b",
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
        r"(?:survives?|withstands?|stands?|takes?|beats?|copes? with|passes) (?:anything|everything|any|every|all|"
        r"like a "
        r"rock)|(?:don't|doesn't|never|won't) (?:refuse|reject|turn down|cancel|fail|let down|disappoint|leave) (?:my|"
        r"our|any "
        r"of|a single|on)|the (?:money|rest|place|visa|job|yes|keys?) (?:follows|comes by itself|is yours)|not this "
        r"time|"
        r"you (?:walk|come|go) (?:out|home|away|back) (?:with|without|as)|there's (?:a|your) (?:buyer|place|seat|yes|"
        r"deal)|"
        r"third time's a charm|at your (?:price|terms)|(?:they|it|she|he) always (?:do|does|say|says|works?|comes?|"
        r"gets?)|"
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
