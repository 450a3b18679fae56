"""Expressions of what binds an author: what we will do, what the reader will have, whatever the person and mood."""

from __future__ import annotations

import re

NOT_DONE = (
    r"(?!not\b|never\b|need\b|have to\b|be (?:happy|glad|able|delighted|pleased|unable|closed|open|away|off|"
    r"out of|on "
    r"(?:leave|holiday|vacation)|available|here\b|honest|more than happy|grateful|sorry|disappointed|in (?:the|"
    r"a) meeting|looking "
    r"forward|too)|see\b(?: what| if| whether|,|\.)|miss\b|understand\b|notice\b|admit\b|assume\b|bet\b|say\b|"
    r"agree\b|"
    r"always\b|try\b|hope\b|aim\b|do (?:my|our) (?:best|utmost)|consider\b|probably\b|hopefully\b|most likely\b|"
    r"likely\b|"
    r"possibly\b|no longer\b|only\b|gladly\b|look forward|love\b|feel\b|remember\b|require\b|depend\b|"
    r"let you decide|be (?:honest|frank))"
)
_ADVERB = (
    r"(?:also |then |now |gladly |personally |just |of course |certainly |definitely |still |both |all |"
    r"soon |immediately |again )*"
)
# Any deed in the present tense, which a time to come makes a promise.
_PRESENT = (
    r"(?!(?:\w+ed|am|are|is|was|were|have|had|has|do|did|can|could|may|might|must|should|would|will|shall|need|"
    r"want|know|think|see|"
    r"hope|believe|understand|like|love|hear|feel|guess|assume|suppose|expect|wish|remember|trust|doubt|own|mean|"
    r"seem|got|went|came|"
    r"sent|wrote|told|said|made|gave|took|found|left|kept|held|met|paid|put|saw|spoke|sold|lost|began|ran|read|"
    r"brought|bought|"
    r"caught|rang|built|felt|heard|knew|thought|only|never|usually|always|often|normally|don't|can't|won't|didn't|"
    r"cannot|close|"
    r"open|offer|sell|live|stay|wait|regret|apologi[sz]e|thank|appreciate|recommend|suggest|advise|ask you|look "
    r"forward|all|both|"
    r"at|on|in|and|or|who|not|no|used|last|work|charge|require|serve|celebrate|accept|ask for|prefer|play|allow|"
    r"discuss|mention|note|welcome|permit|run an?|teach|sing|host|cover|show|use|follow|say|agree|face|appear|"
    r"belong|remain|keep open|need)\b)[a-z]{3,14}"
)
_US = (
    r"(?:i|we|he|she|(?:my|our) [\w-]+(?: [\w-]+){0,2}|(?:some(?:one|body)|an? [\w-]+|"
    r"the [\w-]+)(?: [\w-]+)? (?:from|of) (?:our|my) [\w-]+)"
)
_WILL = (
    r"(?:'ll| will| shall|'m going to|'re going to|'s going to| am going to| are going to| is going to|"
    r" promise to|'m about to)"
)
_SUBJECT = (
    r"(?:(?!(?:you|and|but|so|or|then|that|which|on|at|by|in|to|if|when|once|until|because|as|week|noon|midday|today|"
    r"tomorrow|tonight|morning|afternoon|evening|january|february|march|april|june|july|august|september|october|"
    r"november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)[\w'-]+ )"
)
_DOING = (
    r"(?:send|call|ring|phone|write|email|e-mail|mail|reply|answer|post|ship|deliver|dispatch|bring|fit|install|"
    r"repair|fix|replace|"
    r"refund|credit|transfer|pay|visit|come|collect|fetch|check|test|review|report|update|confirm|book|order|"
    r"arrange|organise|"
    r"organize|prepare|finish|complete|release|publish|deploy|switch|move|migrate|restore|clean|change|cancel|"
    r"remove|add|"
    r"return|hand|pick|drop|put|scan|forward|pass|start|begin|go|leave|meet|show|process|issue|get|have|file|"
    r"submit|sign|open|"
    r"contact|give|let|look(?! forward)|follow|do|make|take|set|text|chase|print|cut|build|paint|measure|"
    r"inspect|load|pack|reimburse|unblock|unlock|"
    r"swap|upgrade|patch|roll|close|decide|translate|draft|finalise|finalize|notify|inform|tell)"
)
_OUT = (
    r"(?:goes|go(?! on sale)|ships|leaves|arrives|comes|starts|begins|lands|gets [\w-]+ed|gets (?:sent|cut|"
    r"built|made|put|done|paid)|(?:is|are|gets) (?:finished|mended|repaired|fixed|sent|delivered|posted|shipped|"
    r"paid|refunded|collected|installed|fitted|replaced|credited|complete|restored|published|printed|returned)(?! "
    r"until)|is (?:with|back|ready|"
    r"yours|done|up|on (?:your|its)|in (?:your|the))|are (?:with|back|ready|yours|done|on (?:your|their)|"
    r"in (?:your|the))|"
    r"(?!stays |remains |keeps |lasts |this |always |its |was |has |is |as |thus |plus |us |days |hours |weeks |"
    r"news )[a-z]+s (?:over|out|up|off|in|by|it|them|the|your|you|back)|calls|rings|writes|visits|delivers|follows?)"
)
# What binds whether or not a time is told: we are named, and what we will do.
BINDS = re.compile(
    rf"\b(?:{_US}{_WILL} {_ADVERB}{NOT_DONE}\w+(?: sure(?: that)? (?:[\w-]+ ){{1,3}}\w+)?|(?:i|we) (?:promise|"
    rf"guarantee) (?:to|you|that)|you have my word|"
    r"(?:some(?:one|body)|(?:a|our|my) (?:colleague|technician|engineer|team|manager|driver|plumber|electrician|"
    r"courier|fitter)(?: \w+)?)"
    rf"(?:'ll| will| is going to) {NOT_DONE}\w+|"
    r"let (?:me|us) (?:ask|find out|look into|chase|speak (?:to|with)|talk (?:to|with)|take (?:it|this) up|check with)|"
    r"you(?:'ll| will) (?:have|get|receive|hear) (?:it|them|my|our|the (?:answer|reply|results?|report|money|"
    r"refund|figures|"
    r"new|rest)|their (?:answer|reply)|an? (?:new|call|reply|mail|refund|answer)|your (?:money|refund|new)|from "
    r"(?:me|us)|"
    r"back)|(?:updates?|news) from (?:me|us)|will be \w+(?:ed|en|t|ne) by (?:us|me|our \w+))"
)
# What binds only with a time to come.
BINDS_DATED = re.compile(
    rf"\b(?:(?:i|we)(?:'m| am|'re| are) (?:also |just |now |both )?\w+ing|(?:i|we) {_ADVERB}(?:{_DOING}|{_PRESENT})|"
    rf"(?:(?:me|i|my \w+) and \w+|\w+ and (?:i|me|my \w+)) (?:{_DOING}|{_PRESENT})|(?:i|we)(?:'m| am|'re| are) "
    rf"(?:committed|"
    r"bound|obliged) to \w+ing|(?:count on|reckon with|look out for) (?!delays?\b|queues?\b|traffic\b|"
    r"noise\b)(?:[\w'-]+ ){0,3}[\w'-]+|"
    r"(?:he|she|they|i|we) (?:has|have|gets?|will have) (?:you|it|them|everything) \w+|(?:the )?(?:first|second|"
    r"other|last|"
    r"next|final|remaining) (?:half|part|batch|instal?ments?|one|set|lot|draft|version)(?= (?:on|by|in|at|follows))|"
    rf"(?:he|she|it|they|this|that|everything|all of it|the rest)(?:'ll| will|'s going to| is going to|"
    rf" are going to) {NOT_DONE}\w+|"
    rf"{_SUBJECT}{{1,4}}(?:will|shall|is going to|are going to) {NOT_DONE}\w+|"
    rf"{_SUBJECT}{{1,4}}{_OUT}|(?:is|are) (?:due|scheduled|booked|planned|set) (?:to|for|on)|"
    r"you(?:'ll| will)? (?:get|have|receive|hear)|you(?:'ll| will) (?:know the (?:outcome|result|answer|decision|"
    r"date|price)|know (?:what|when|whether|if|more)|see (?:the|your|it|them)|find (?:it|them)|be \w+ed)|you can "
    r"(?:count on|rely on|expect|have|"
    r"collect|pick)|"
    r"expect (?:a|an|the|my|our|it|to (?:hear|get|receive|have))|"
    r"(?:an? (?:answer|reply|call|update|report)|(?:my|our|the|next) [\w-]+) (?:from|by) (?:me|us)|"
    rf"{_SUBJECT}{{1,4}}(?:is|are) (?:going|coming|leaving|shipping|arriving|starting|returning|moving) (?!to )|"
    r"\w+ (?:is|are) being \w+(?:ed|en|t))\b"
)
