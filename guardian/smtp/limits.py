"""Pure: how much one client, and all of them together, may use. Times in seconds, sizes in octets."""

from __future__ import annotations

import ipaddress
from collections import Counter
from dataclasses import dataclass

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
FREE_REFUSALS = 3  # people mistype
LONGEST_PAUSE = 15.0  # seconds
FORGOTTEN_AFTER = 600.0  # seconds without a refused login
MOST_REMEMBERED = 10_000  # clients with refused logins
LOOPBACK = ipaddress.IPv4Address("127.0.0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Each with its reason.

    Attributes:
        connections: counted before TLS, which costs 276 KiB a connection.
        per_address: the same for one client; an IPv6 /64 is one client, loopback is not counted.
        command: a command line with its CRLF.
        auth_line: the same for AUTH and its answers (RFC 4954 §4).
        errors: wrong commands in a session.
        junk: NOOP, RSET, VRFY, EHLO and the like since the last letter.
        auth_failures: refused logins in a session.
        login_pause: before the answer to a refused login, from the fourth of one client on, doubled with each; for
            upstream all of them come from guardian, so it cannot tell who guesses. Logins that succeed never wait.
        recipients: of one letter; far above what submission servers take, so that upstream is who refuses.
        letter: the most that is taken, even when upstream would take more.
        memory: all letters being read or answered.
        idle: between commands (RFC 5321 §4.5.3.2.7).
        session: its whole age, looked at only between letters.
        handshake: for TLS.
        data_idle: without an octet within a letter.
        rate, rate_after: octets a second on average, once so many seconds have passed. Not a total: 25 MB
            through a slow line are honest.
        answer: from the final dot to a reply: a net under the pipeline's own 45 s; mail apps give up at 60.
        keepalive: how long upstream is left without a word while a letter is read.
        closing: how long a closed connection may take to be gone.
    """

    connections: int = 1000
    per_address: int = 50
    command: int = 2048
    auth_line: int = 12_288
    errors: int = 20
    junk: int = 100
    auth_failures: int = 3
    login_pause: float = 1.0
    recipients: int = 10_000
    letter: int = 64 * 1024 * 1024
    memory: int = 256 * 1024 * 1024
    idle: float = 300.0
    session: float = 1800.0
    handshake: float = 30.0
    data_idle: float = 120.0
    rate: float = 500.0
    rate_after: float = 30.0
    answer: float = 55.0
    keepalive: float = 60.0
    closing: float = 5.0

    def too_slow(self, *, elapsed: float, quiet: float, octets: int) -> bool:
        """Whether `octets` of a letter in `elapsed` seconds, the last `quiet` seconds ago, is too slow."""
        return quiet > self.data_idle or (elapsed > self.rate_after and octets < self.rate * elapsed)


def address_of(peername: object) -> Address:
    """The address in a peername; a Unix socket has none and is loopback. An IPv4-mapped one is IPv4."""
    if not isinstance(peername, tuple) or not peername:
        return LOOPBACK
    address = ipaddress.ip_address(peername[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address


class Occupancy:
    """What is in use now, over all listeners that share it."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.connections = 0
        self.memory = 0
        self._by_address: Counter[int | Address] = Counter()
        self._refusals: dict[int | Address, tuple[int, float]] = {}

    def enter(self, address: Address) -> bool:
        """Count a connection in; False, and nothing counted, when it is one too many."""
        if self.connections >= self.limits.connections:
            return False
        key = self._key(address)
        if not address.is_loopback:
            if self._by_address[key] >= self.limits.per_address:
                return False
            self._by_address[key] += 1
        self.connections += 1
        return True

    def readmit(self, address: Address) -> None:
        """Count a connection in whatever the limits say: it is about to be counted out."""
        self.connections += 1
        if not address.is_loopback:
            self._by_address[self._key(address)] += 1

    def leave(self, address: Address) -> None:
        """Count a connection out."""
        self.connections -= 1
        if not address.is_loopback:
            key = self._key(address)
            self._by_address[key] -= 1
            if not self._by_address[key]:
                del self._by_address[key]  # or every address ever seen stays

    def refused(self, address: Address, now: float) -> float:
        """Count a refused login of this client in; the seconds that its answer is to wait."""
        if address.is_loopback:
            return 0.0
        key = self._key(address)
        count, last = self._refusals.pop(key, (0, now))
        count = 1 if now - last > FORGOTTEN_AFTER else count + 1
        if len(self._refusals) >= MOST_REMEMBERED:
            del self._refusals[next(iter(self._refusals))]  # the one that was quiet longest
        self._refusals[key] = count, now
        if count <= FREE_REFUSALS:
            return 0.0
        return min(self.limits.login_pause * 2.0 ** min(count - FREE_REFUSALS - 1, 10), LONGEST_PAUSE)

    def reserve(self, octets: int) -> bool:
        """Take room for `octets` (negative: give it back). False, and nothing taken, when there is none."""
        if octets > 0 and self.memory + octets > self.limits.memory:
            return False
        self.memory += octets
        return True

    @staticmethod
    def _key(address: Address) -> int | Address:
        return int(address) >> 64 if isinstance(address, ipaddress.IPv6Address) else address
