"""Pure: which of an account's mailboxes are its Drafts and its Trash."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from guardian.imap.syntax import Answer, Value, decode_mailbox

# The names that mail apps and servers give these folders when the server knows no special use (RFC 6154),
# compared without regard to case.
DRAFTS = (
    "Drafts", "Draft", "Entwürfe", "Brouillons", "Borradores", "Bozze", "Concepten", "Rascunhos", "Utkast",
    "Kladder", "Luonnokset", "Szkice", "Kopie robocze", "Wersje robocze", "Koncepty", "Piszkozatok", "Ciorne",
    "Черновики", "Чернетки", "Taslaklar", "Πρόχειρα", "Esborranys", "Mustandid", "Juodraščiai", "下書き",
    "草稿", "草稿箱", "임시 보관함", "임시보관함", "المسودات", "טיוטות",
)  # fmt: skip
TRASH = (
    "Trash", "Deleted Items", "Deleted Messages", "Deleted", "Bin", "Papierkorb", "Gelöschte Elemente",
    "Gelöschte Objekte", "Corbeille", "Éléments supprimés", "Papelera", "Elementos eliminados", "Cestino",
    "Posta eliminata", "Prullenbak", "Verwijderde items", "Lixeira", "Lixo", "Itens Excluídos", "Papperskorgen",
    "Borttagna objekt", "Papirkurv", "Slettet post", "Roskakori", "Kosz", "Elementy usunięte", "Koš", "Lomtár",
    "Coș de gunoi", "Корзина", "Удаленные", "Удалённые", "Çöp Kutusu", "Κάδος απορριμμάτων", "Paperera",
    "ゴミ箱", "ごみ箱", "垃圾箱", "已删除邮件", "휴지통", "已刪除的郵件",
)  # fmt: skip
SENT = (
    "Sent", "Sent Items", "Sent Messages", "Sent Mail", "Gesendet", "Gesendete Elemente", "Gesendete Objekte",
    "Envoyés", "Éléments envoyés", "Messages envoyés", "Enviados", "Elementos enviados", "Posta inviata", "Inviata",
    "Verzonden", "Verzonden items", "Itens Enviados", "Skickat", "Skickade objekt", "Sendt", "Sendte elementer",
    "Lähetetyt", "Wysłane", "Elementy wysłane", "Odeslané", "Odoslané", "Elküldött", "Trimise", "Отправленные",
    "Надіслані", "Gönderilmiş Öğeler", "Απεσταλμένα", "送信済み", "已发送", "寄件備份", "보낸편지함",
)  # fmt: skip
_PARENTS = ("INBOX", "[Gmail]", "[Google Mail]")  # under which some servers keep the account's own folders


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A mailbox: `wire` is its name as the server wrote it, `name` as people read it."""

    name: str
    wire: bytes
    delimiter: str  # "" when the server has no hierarchy
    attributes: frozenset[str]  # lower case, with the backslash

    @property
    def selectable(self) -> bool:
        """RFC 3501 §7.2.2, RFC 5258 §3."""
        return not self.attributes & {"\\noselect", "\\nonexistent"}


def listed(answer: Answer) -> Iterator[Folder]:
    """The mailboxes of a LIST's answer; what has not its form is passed over. Raises Violation."""
    for values in answer.data("LIST"):
        match values:
            case [list() as attributes, bytes() | None as delimiter, bytes() as wire, *_]:
                yield Folder(
                    name=decode_mailbox(wire),
                    wire=wire,
                    delimiter=(delimiter or b"").decode("latin-1"),
                    attributes=frozenset(a.decode("latin-1").lower() for a in attributes if isinstance(a, bytes)),
                )


def foreign_prefixes(answer: Answer) -> tuple[str, ...]:
    """Where other people's and shared mailboxes begin, from NAMESPACE's answer (RFC 2342 §5). Raises Violation."""

    def prefixes(namespaces: Value) -> Iterator[str]:
        for namespace in namespaces if isinstance(namespaces, list) else ():
            match namespace:
                case [bytes() as prefix, *_] if prefix:
                    yield decode_mailbox(prefix)

    for values in answer.data("NAMESPACE"):
        return tuple(p for kind in values[1:3] for p in prefixes(kind))
    return ()


def own(folders: Iterable[Folder], foreign: Sequence[str]) -> tuple[Folder, ...]:
    """The mailboxes that can be selected and stand under none of the `foreign` prefixes."""
    return tuple(f for f in folders if f.selectable and not any(f.name.startswith(p) for p in foreign))


def has_special(folders: Iterable[Folder], use: str) -> bool:
    """Whether the server told a special use, in lower case, of one of them."""
    return any(use in f.attributes for f in folders)


def choose(folders: Sequence[Folder], configured: str) -> tuple[Folder | None, Folder | None]:
    """(Drafts, Trash) among `folders`; each None when there is none.

    Drafts: by special use (RFC 6154 §2), else the `configured` name, else a customary one. Trash: never the Drafts.
    """
    drafts = _special(folders, "\\drafts") or named(folders, configured) or _customary(folders, DRAFTS)
    others = [f for f in folders if f != drafts]
    return drafts, _special(others, "\\trash") or _customary(others, TRASH)


def sent(folders: Sequence[Folder]) -> Folder | None:
    """Where the account's sent letters are filed: by special use, else a customary name."""
    return _special(folders, "\\sent") or _customary(folders, SENT)


def to_create(folders: Sequence[Folder], prefix: str, name: str) -> str:
    """How a folder that the admin calls `name` is to be called on this server. `prefix`: of the personal namespace."""
    delimiter = next((f.delimiter for f in folders if f.delimiter), "/")
    return prefix + name.replace("/", delimiter)


def own_prefix(answer: Answer) -> str:
    """Where the account's own mailboxes begin, from NAMESPACE's answer (RFC 2342 §5); "" mostly. Raises Violation."""
    for values in answer.data("NAMESPACE"):
        match values:
            case [[[bytes() as prefix, *_], *_], *_]:
                return decode_mailbox(prefix)
    return ""


def _special(folders: Sequence[Folder], use: str) -> Folder | None:
    """The highest in the hierarchy that has the special use `use`."""
    flagged = [f for f in folders if use in f.attributes]
    return min(flagged, key=lambda f: f.name.count(f.delimiter) if f.delimiter else 0, default=None)


def named(folders: Sequence[Folder], name: str) -> Folder | None:
    """The one that an admin calls `name`, "/" being the server's own separator; also right under INBOX."""
    if not name:
        return None
    exact = next((f for f in folders if f.name == name), None)
    levelled = next((f for f in folders if f.name == _joined(f, *name.split("/"))), None)
    return exact or levelled or next((f for f in folders if f.name == _joined(f, "INBOX", *name.split("/"))), None)


def _customary(folders: Sequence[Folder], names: Sequence[str]) -> Folder | None:
    """The first that bears one of `names` at the top, or right under INBOX or Gmail's own folder."""
    known = {_plain(f.name): f for f in reversed(folders)}
    separators = {f.delimiter or "/" for f in folders}
    for name in names:
        for spelling in (name, *(parent + s + name for s in separators for parent in _PARENTS)):
            if _plain(spelling) in known:
                return known[_plain(spelling)]
    return None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _joined(folder: Folder, *levels: str) -> str:
    return (folder.delimiter or "/").join(levels)
