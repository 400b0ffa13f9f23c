"""Currencies by sign, code and noun."""

from __future__ import annotations

from reader.language.english.word_set import word_set

SIGNS = {
    "$": "dollar",
    "£": "GBP",
    "€": "EUR",
    "¥": "yen",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
}
"""A sign alone; the dollar sign does not say whose."""

PREFIXES = {
    "us": "USD",
    "c": "CAD",
    "ca": "CAD",
    "a": "AUD",
    "au": "AUD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "r": "BRL",
    "nt": "TWD",
}
"""Letters right before a dollar sign."""

CODES = word_set(
    """
    usd eur gbp chf cad aud nzd hkd sgd jpy cny rmb inr sek nok dkk pln czk huf brl zar try rub krw mxn
    """
)
"""Codes that stand before or behind a figure in capital letters."""

NOUNS = {
    "dollar": "dollar",
    "dollars": "dollar",
    "euro": "EUR",
    "euros": "EUR",
    "sterling": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "quid": "GBP",
    "crown": "crown",
    "crowns": "crown",
    "krona": "crown",
    "kronor": "crown",
    "krone": "crown",
    "kroner": "crown",
    "koruna": "crown",
    "franc": "franc",
    "francs": "franc",
    "yen": "yen",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "rupee",
    "rupees": "rupee",
    "rouble": "RUB",
    "roubles": "RUB",
    "ruble": "RUB",
    "rubles": "RUB",
    "peso": "peso",
    "pesos": "peso",
    "rand": "ZAR",
    "real": "BRL",
    "reais": "BRL",
    "lira": "lira",
    "liras": "lira",
    "shekel": "ILS",
    "shekels": "ILS",
    "won": "KRW",
    "zloty": "PLN",
    "zlotys": "PLN",
    "forint": "HUF",
    "forints": "HUF",
    "dinar": "dinar",
    "dinars": "dinar",
    "dirham": "dirham",
    "dirhams": "dirham",
    "riyal": "riyal",
    "riyals": "riyal",
    "naira": "NGN",
    "shilling": "shilling",
    "shillings": "shilling",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "bitcoin": "BTC",
    "bitcoins": "BTC",
    "cent": "cent",
    "cents": "cent",
    "pence": "pence",
    "penny": "pence",
}
"""Nouns behind a figure. Those that several states use (dollar, crown, franc) keep their common name."""

DOUBTFUL_NOUNS = word_set("pound pounds won real rand crown crowns penny")
"""Also a weight, a verb or a thing: money only where the text around it speaks of money."""

FAMILIES = {
    "USD": "dollar",
    "CAD": "dollar",
    "AUD": "dollar",
    "NZD": "dollar",
    "HKD": "dollar",
    "SGD": "dollar",
    "TWD": "dollar",
    "CHF": "franc",
    "SEK": "crown",
    "NOK": "crown",
    "DKK": "crown",
    "CZK": "crown",
    "JPY": "yen",
    "INR": "rupee",
    "MXN": "peso",
    "TRY": "lira",
    "RMB": "CNY",
}
"""The common name under which a currency may also be told."""

MONEY_WORDS = word_set(
    """
    pay paid pays paying cost costs costing price priced prices worth fine fined fines bill award awarded
    damages budget compensation debt debts loan loans loss losses profit profits revenue revenues sales
    deposit fee fees salary wage wages bonus spend spent spending raise raised fund funds funding grant tax
    taxes bid offer offered deal bought buy sold sell sale earned earn earns investment invest invested bank
    shares stake turnover payout payment payments income rent money cash savings saved lost surplus deficit
    aid donated
    """
)
"""Words near which a bare ``300m`` is an amount of money and ``pounds`` are no weight."""
