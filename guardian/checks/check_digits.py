"""Pure: numbers that prove themselves by a check digit: those of payment cards and of bank accounts."""

from __future__ import annotations


def is_card(digits: str) -> bool:
    """Whether a card network could have issued this number: its first digits, its length and its check digit."""
    size, two, four = len(digits), int(digits[:2]), int(digits[:4])
    issued = (
        (digits[0] == "4" and size in (13, 16, 19))
        or (
            size == 16
            and (51 <= two <= 55 or 2221 <= four <= 2720 or two == 65 or four == 6011 or 3528 <= four <= 3589)
        )
        or (size == 15 and two in (34, 37))
        or (size == 14 and two in (30, 36, 38))
        or (size in (16, 18, 19) and two in (50, 56, 57, 58, 62, 63, 67))
    )
    doubled = (int(c) * (1 + i % 2) for i, c in enumerate(reversed(digits)))
    return issued and len(set(digits)) > 1 and sum(d - 9 * (d > 9) for d in doubled) % 10 == 0


def is_iban(value: str) -> bool:
    """Whether it is an account number by ISO 13616 (its remainder by 97)."""
    turned = value[4:] + value[:4]
    return 15 <= len(value) <= 34 and int("".join(str(int(c, 36)) for c in turned)) % 97 == 1
