"""Pure: on which line of a TOML document a key stands. `tomllib` reads values but forgets their places.

The document must have been accepted by `tomllib`: this scanner follows the grammar (TOML 1.0) only far enough
to tell keys from values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

Key = tuple[str, ...]

_SPACE = re.compile(r"[ \t\r\n]+|#[^\n]*")
_BLANK = re.compile(r"[ \t]*")
_STRING = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ATOM = re.compile(r"[^,\]\}\r\n#]+")
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.lines: dict[Key, int] = {}
        self._arrays: dict[Key, int] = {}
        self._counted, self._line = 0, 1

    def line(self) -> int:
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def skip(self, pattern: re.Pattern[str]) -> None:
        while (match := pattern.match(self.text, self.at)) and match.end() > self.at:
            self.at = match.end()

    def here(self) -> str:
        return self.text[self.at : self.at + 1]

    def key(self) -> Key:
        parts: list[str] = []
        while True:
            self.skip(_BLANK)
            if match := _STRING.match(self.text, self.at):
                parts.append(_unquote(match[0]))
            elif match := _BARE_KEY.match(self.text, self.at):
                parts.append(match[0])
            else:
                return tuple(parts)
            self.at = match.end()
            self.skip(_BLANK)
            if self.here() != ".":
                return tuple(parts)
            self.at += 1

    def value(self, path: Key) -> None:
        """Walk over a value, noting the keys of inline tables. Without recursion: arrays may nest deeply."""
        open_: list[tuple[str, Key, int]] = []
        while True:
            self.skip(_SPACE)
            c = self.here()
            if c in ("[", "{") and c:
                open_.append((c, path, 0))
                self.at += 1
                path = self._enter(open_)
                continue
            if match := _STRING.match(self.text, self.at) or _ATOM.match(self.text, self.at):
                self.at = match.end()
            while open_:
                self.skip(_SPACE)
                c = self.here()
                self.at += 1
                if c == ",":
                    kind, outer, n = open_.pop()
                    open_.append((kind, outer, n + 1))
                    path = self._enter(open_)
                    break
                open_.pop()
            if not open_:
                return

    def _enter(self, open_: list[tuple[str, Key, int]]) -> Key:
        """The path of the next member of the innermost array or inline table."""
        self.skip(_SPACE)
        kind, outer, n = open_[-1]
        if kind == "[":
            path = (*outer, str(n))
        else:
            line = self.line()
            path = outer + self.key()
            self.skip(_BLANK)
            if self.here() == "=":
                self.at += 1
        if path != outer and self.here() not in ("]", "}"):
            self.lines.setdefault(path, self.line() if kind == "[" else line)
        return path

    def table(self) -> Key:
        line = self.line()
        array = self.text.startswith("[[", self.at)
        self.at += 2 if array else 1
        path = self._numbered(self.key())
        self.at += 2 if array else 1
        if array:
            n = self._arrays.get(path, -1) + 1
            self._arrays[path] = n
            self.lines.setdefault(path, line)
            path = (*path, str(n))
        self.lines.setdefault(path, line)
        return path

    def _numbered(self, path: Key) -> Key:
        """`[scope.checks]` after a `[[scope]]` belongs to the last scope."""
        out: Key = ()
        for i, part in enumerate(path):
            out = (*out, part)
            if i < len(path) - 1 and out in self._arrays:
                out = (*out, str(self._arrays[out]))
        return out

    def document(self) -> None:
        table: Key = ()
        while True:
            self.skip(_SPACE)
            if self.at >= len(self.text):
                return
            if self.here() == "[":
                table = self.table()
                continue
            line, start = self.line(), self.at
            path = table + self.key()
            self.skip(_BLANK)
            for depth in range(len(table) + 1, len(path) + 1):
                self.lines.setdefault(path[:depth], line)
            self.at += 1
            self.value(path)
            if self.at <= start:
                return


def _unquote(text: str) -> str:
    if text.startswith("'"):
        return text.strip("'")

    def plain(match: re.Match[str]) -> str:
        code = match[1]
        return chr(int(code[1:], 16)) if code[0] in "uU" else _ESCAPED.get(code, code)

    return _ESCAPE.sub(plain, text[1:-1])


def locate(text: str) -> Mapping[Key, int]:
    """Path of every key, table and array member -> its line, from 1. Array members are counted from "0"."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines


def line_of(lines: Mapping[Key, int], path: Key) -> int:
    """The line of a key; of the nearest table above it when it is not written; 1 when there is none."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1
