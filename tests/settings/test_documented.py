"""Every configuration that the pages show is one: it loads as it stands, behind the two servers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guardian.settings.load import load
from guardian.settings.resolve import policy_of
from tests.certificates import Authority

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SERVERS = '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
GENERATED = {"checks.md", "configuration.md"}
BLOCKS = [
    pytest.param(block, id=f"{page.name}-{number}")
    for page in PAGES
    if page.name not in GENERATED
    for number, block in enumerate(re.findall(r"(?ms)^ *```toml\n(.*?)^ *```", page.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize("block", BLOCKS)
def test_it_loads(block: str, tmp_path: Path) -> None:
    """With the files that it names there, however empty, and the certificates real ones."""
    certificate = Authority(tmp_path / "tls").issue()
    text = re.sub(r"(?m)^ +", "", block)
    extends = re.search(r"(?m)^extends = .*\n", text)
    first = extends[0] if extends else ""
    rest = text.replace(first, "", 1) if first else text
    rest = re.sub(r'(?m)^cert += ".*"', f'cert = "{certificate.cert}"', rest)
    rest = re.sub(r'(?m)^key +=  *"/.*"', f'key = "{certificate.key}"', rest)
    for name in re.findall(r'(?m)^password_file = "(.*?)"', rest):
        (tmp_path / name).write_text("secret\n")
        (tmp_path / name).chmod(0o600)
    if "team.toml" in first:
        (tmp_path / "team.toml").write_text("")
        (tmp_path / "team.toml").chmod(0o600)
    path = tmp_path / "guardian.toml"
    path.write_text(first + ("" if "[upstream]" in rest else SERVERS) + rest)
    path.chmod(0o600)
    assert policy_of(load(path)).version


def test_pages_have_examples() -> None:
    """The policy's page most of all."""
    pages = {str(param.id).rpartition("-")[0] for param in BLOCKS}
    assert {"policy.md", "gate.md", "introducing.md", "README.md"} <= pages
