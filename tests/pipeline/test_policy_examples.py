"""Every example of docs/policy.md, in force: what becomes of letters under it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from guardian.checks.check import Action
from guardian.policy.facts import Facts
from guardian.policy.model import Audience, HoldReply, Override, Policy
from guardian.policy.scope import select
from guardian.policy.share import LEAST
from guardian.settings.load import load
from guardian.settings.resolve import policy_of, ready_policy
from tests.fakes import submission
from tests.letters_for import GOOD, HARSH, letter
from tests.pipeline.conftest import Rig

PAGE = (Path(__file__).parents[2] / "docs" / "policy.md").read_text(encoding="utf-8")
SERVERS = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
SECTIONS: dict[str, str] = dict(re.findall(r"(?ms)^## ([^\n]+)\n(.*?)(?=^## |\Z)", PAGE))
EXAMPLES = {
    heading: found for heading, text in SECTIONS.items() if (found := re.findall(r"(?ms)^```toml\n(.*?)^```", text))
}
KIM = "kim@example.org"
GERMAN = (
    "es tut mir leid, dass die Kanne leckt. Das Geld ist am Donnerstag wieder auf Ihrem Konto, und die neue Kanne auch."
)
LONG = (
    "I am sorry that the kettle leaked, and I have asked the people in our store to send you a new one today, "
    "which is with you by Thursday at your own house."
)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One letter, and the reply and reason that it gets."""

    text: str = HARSH
    account: str = "agent@example.test"
    to: str = "maria@customer.example"
    fields: dict[str, str] = field(default_factory=dict)
    code: int
    reason: str
    finds: str = ""  # a check that is among those of the closing line
    not_finds: str = ""


HELD = {"code": 550, "reason": "findings"}
CASES: dict[str, list[Case]] = {
    "A ready policy": [Case(**HELD), Case(text=GOOD, code=250, reason="clean")],
    "Families and single checks": [Case(**HELD, not_finds="clarity.long-sentence")],
    "Options of a check": [
        Case(text=LONG, **HELD, finds="clarity.long-sentence"),
        Case(text=f"{GOOD} ACME is our maker's name.", code=250, reason="clean", not_finds="tone.shouting"),
    ],
    "How sure a check must be": [Case(**HELD)],
    "House phrases": [
        Case(text=f"{GOOD} Please kindly  Revert.", code=250, reason="notes-only", finds="house.avoid"),
        Case(text=f"{GOOD} Project Titanium begins.", **HELD, finds="house.never"),
    ],
    "Another policy for some letters": [
        Case(account=KIM, **HELD),
        Case(text=GOOD, account="desk@example.org", code=250, reason="clean"),
        Case(account="desk@example.org", code=550, reason="findings"),
    ],
    "Letters that are not judged": [
        Case(to="ann@office.example.org", code=250, reason="internal"),
        Case(to="ann@example.org.evil.example", **HELD),
        Case(fields={"List-Id": "<talk.lists.example>"}, **HELD),
        Case(fields={"Auto-Submitted": "auto-replied"}, code=250, reason="automatic"),
    ],
    "Languages": [Case(text=GERMAN, code=250, reason="language"), Case(**HELD)],
    "Watching only": [Case(code=250, reason="observed", finds="tone.blame"), Case(text=GOOD, code=250, reason="clean")],
    "For some accounts first": [Case(code=250, reason="canary"), Case(account=KIM, **HELD)],
    "A budget": [Case(**HELD)],
    "One policy for several machines": [
        Case(text=f"{GOOD} Per my last email, it is blue.", **HELD, finds="house.never"),
        Case(text=f"{GOOD} Kindly revert.", code=250, reason="notes-only", finds="house.avoid"),
    ],
}


def loaded(heading: str, folder: Path) -> Policy:
    """The policy of one section's example; a block may name its file in its first line."""
    for block in EXAMPLES[heading]:
        named = re.match(r"# (\S+\.toml)\n", block)
        path = folder / (named[1] if named else "guardian.toml")
        extends = re.search(r"(?m)^extends = .*\n", block)
        first = extends[0] if extends else ""
        path.write_text(block if path.name != "guardian.toml" else first + SERVERS + block.replace(first, "", 1))
        path.chmod(0o600)
    return policy_of(load(folder / "guardian.toml"))


def made(case: Case, number: int) -> bytes:
    """The case's letter, each in a thread of its own."""
    quoted = "" if case.text is GERMAN else "The kettle leaks and I am frustrated. Can I have my money back?"
    octets = letter(
        case.text, to=case.to, thread=f"<t{number}@c.example>", message_id=f"<m{number}@x.example>", quoted=quoted,
        subject=f"Re: kettle {number}",
    )  # fmt: skip
    if case.text is GERMAN:
        octets = octets.replace(b"Dear Maria,", b"Liebe Maria,").replace(b"Kind regards", b"Viele Gr=C3=BC=C3=9Fe")
    return b"".join(f"{k}: {v}\r\n".encode() for k, v in case.fields.items()) + octets


def test_every_example_is_tried() -> None:
    """One for each section that has a table."""
    assert EXAMPLES.keys() == CASES.keys()


@pytest.mark.parametrize("heading", sorted(CASES))
async def test_what_becomes_of_letters(heading: str, rig: Rig, tmp_path: Path) -> None:
    """Held or passed, and for which reason."""
    rig.policy = loaded(heading, tmp_path)
    rig.restart()
    for number, case in enumerate(CASES[heading]):
        sent = submission(made(case, number), id=f"s{number}", account=case.account, rcpt=(case.to,))
        reply = await rig.send(sent)
        closing = rig.closing()
        reason = "clean" if closing["reason"] == "notes-only" and not case.finds else closing["reason"]
        assert (closing["outcome"] == "hold", reason) == (case.code == 550, case.reason), (number, closing)
        if case.account != "desk@example.org":  # that one is answered 250 for a held letter
            assert reply.code == case.code
        assert case.finds in ("", *closing["checks"])
        assert case.not_finds not in closing["checks"]


def test_families_and_single_checks(tmp_path: Path) -> None:
    """A check is stronger than its family; both are as written, whatever the letter is like."""
    policy = loaded("Families and single checks", tmp_path)
    assert policy.actions["clarity.jargon"] is Action.NOTE
    assert policy.actions["clarity.passive"] is Action.OFF
    assert {"clarity.jargon", "tone.blame"} <= policy.explicit


def test_a_ready_policy_by_its_name(tmp_path: Path) -> None:
    """All of it."""
    assert loaded("A ready policy", tmp_path).actions == ready_policy("gentle").actions


def test_how_sure(tmp_path: Path) -> None:
    """For that check only."""
    assert loaded("How sure a check must be", tmp_path).thresholds == {"tone.blame": "gentle"}


def test_scopes_cover_what_the_page_says(tmp_path: Path) -> None:
    """Each by what it goes by, the first one first; and what it changes."""
    whole = loaded("Another policy for some letters", tmp_path)
    noon = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)  # a Monday
    plain = Facts(account="ann@example.org", recipients=("x@y.example",), at=noon)

    def of(**changes: object) -> str:
        return select(whole, replace(plain, **changes)).version.partition("/")[2]

    assert of() == ""
    assert of(recipients=("x@y.example", "boss@vip.example"), account=KIM) == "vip"
    assert of(account=KIM, first_reply=True) == "newcomers"
    assert of(first_reply=True) == "first-answers"
    assert of(at=noon.replace(hour=23)) == of(at=noon.replace(hour=6)) == "night"
    assert of(at=noon.replace(day=22, hour=23)) == ""
    assert of(account="desk@example.org") == "helpdesk"
    by = {scope.name: scope.policy for scope in whole.scopes}
    assert by["vip"].gate.override is Override.APPROVER
    assert by["vip"].actions["clarity.passive"] is Action.HOLD
    assert by["newcomers"].preset == "strict"
    assert by["first-answers"].actions["care.no-acknowledgement"] is Action.HOLD
    assert by["night"].gate.cooling_off == 1800
    assert (by["helpdesk"].audience, by["helpdesk"].hold_reply) == (Audience.SOFTWARE, HoldReply.ACCEPT)


async def test_the_budget(rig: Rig, tmp_path: Path) -> None:
    """Spent after as many letters as say anything, and told once."""
    rig.policy = loaded("A budget", tmp_path)
    codes = []
    for number in range(LEAST + 1):
        sent = submission(made(Case(text=f"{HARSH} {number}", **HELD), number), id=f"s{number}")
        codes.append((await rig.send(sent)).code)
    assert (codes[0], codes[-1]) == (550, 250)
    assert rig.closing()["reason"] == "budget"
    assert [event for event, _ in rig.lines].count("hold_budget_spent") == 1


def test_files_extend_each_other(tmp_path: Path) -> None:
    """The lower file's checks and phrases are in force, under this one's."""
    policy = loaded("One policy for several machines", tmp_path)
    assert policy.actions["tone.sarcastic"] is Action.NOTE
    assert policy.budget[0] == 0.03
    assert [words for words, _, _ in policy.options["house.avoid"]["phrases"]] == ["kindly revert"]
    assert [words for words, _, _ in policy.options["house.never"]["phrases"]] == ["per my last email"]
