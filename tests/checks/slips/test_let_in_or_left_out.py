"""Letters that let somebody in, promise a file or were sent too soon; and near ones that are fine."""

from __future__ import annotations

from guardian.checks.slips import missing_attachment, secret, unfinished
from tests.checks.flagged import told_apart

LETTERS = [
    (
        secret.CHECK,
        True,
        "Mirela Kos",
        "Our new boat mooring: how do we get through the pontoon at night?",
        "Dear Mirela,\n\nthe pontoon light comes on by itself after sunset. At the steel wicket "
        "you tap 2, then 9, then 9, then 6 and lean on it until it clicks. Your berth is the "
        "fourth on the left.\n\nAnte, harbour office",
    ),
    (
        secret.CHECK,
        False,
        "Mirela Kos",
        "Our new boat mooring: how do we get through the pontoon at night?",
        "Dear Mirela,\n\nthe pontoon light comes on by itself after sunset. At the steel wicket "
        "hold your card to the plate and lean on it until it clicks. Your berth is number 2996, "
        "the fourth on the left.\n\nAnte, harbour office",
    ),
    (
        secret.CHECK,
        True,
        "Jonas",
        "I moved phones and the choir archive throws me out.",
        "Hi Jonas,\n\nI looked at your entry: what it wants from you is the name of your first "
        "horse, Bläss, and the year 1988 right behind it without a gap. Works here, just tried "
        "it.\n\nHeidi",
    ),
    (
        secret.CHECK,
        False,
        "Jonas",
        "I moved phones and the choir archive throws me out.",
        "Hi Jonas,\n\nI looked at your entry: it was blocked after five tries, nothing more. I "
        'have set it free; choose a new word for yourself under "Start again", and it will let '
        "you in. Works here, just tried it.\n\nHeidi",
    ),
    (
        secret.CHECK,
        True,
        "Señor Ibarra",
        "I need the form for the residence office that you filled in for me.",
        "Dear Señor Ibarra,\n\nthe form is in the post since this morning. For the appointment "
        "online they ask for what stands on your card, Y-4471902-K, valid until 3 March 2029, "
        "and for your date of birth.\n\nGestoría Prat",
    ),
    (
        secret.CHECK,
        False,
        "Señor Ibarra",
        "I need the form for the residence office that you filled in for me.",
        "Dear Señor Ibarra,\n\nthe form is in the post since this morning. For the appointment "
        "online they ask for the number that stands on your card, top right, and for your date "
        "of birth. It has file mark R-4471902.\n\nGestoría Prat",
    ),
    (
        secret.CHECK,
        True,
        "Paula",
        "The till at the stall asks for a supervisor.",
        "Hi Paula,\n\nthat happens with refunds over 50. Answer it with 55021 and it goes through; "
        "please write down each one in the blue book.\n\nAydin",
    ),
    (
        secret.CHECK,
        False,
        "Paula",
        "The till at the stall asks for a supervisor.",
        "Hi Paula,\n\nthat happens with refunds over 50. Ring 55021 and Aydin comes down with his "
        "key; please write down each one in the blue book.\n\nAydin",
    ),
    (
        unfinished.CHECK,
        True,
        "Mona",
        "May I pay in March?",
        "Hi Mona,\n\nMarch is fine. March is fine, of course. Please write the number of the "
        "invoice on it. nicer??\n\nKasse",
    ),
    (
        unfinished.CHECK,
        False,
        "Mona",
        "May I pay in March?",
        "Hi Mona,\n\nMarch is fine. April is fine too, of course. Please write the number of the "
        "invoice on it. Any nicer month??\n\nKasse",
    ),
    (
        unfinished.CHECK,
        True,
        "Alvaro",
        "Do you mend umbrellas?",
        "Hi Alvaro,\n\nyes, for 12 euros a rib.\n- say how long\n- say sorry for late answer\n- "
        "opening hours\n\nSchirm & Sohn",
    ),
    (
        unfinished.CHECK,
        False,
        "Alvaro",
        "Do you mend umbrellas?",
        "Hi Alvaro,\n\nyes. Please tell us:\n- how long it is\n- how many ribs are broken\n- when you "
        "can come by\n\nSchirm & Sohn",
    ),
    (
        unfinished.CHECK,
        True,
        "Naomi",
        "Is the lecture recorded?",
        "Dear Naomi,\n\nyes, and it is online from the next day, under "
        "https://lectures.example/..... You need your student number for it.\n\nAV desk",
    ),
    (
        unfinished.CHECK,
        False,
        "Naomi",
        "Is the lecture recorded?",
        "Dear Naomi,\n\nyes, and it is online from the next day, under "
        "https://lectures.example/2027. You need your student number for it...\n\nAV desk",
    ),
    (
        missing_attachment.CHECK,
        True,
        "Sanne",
        "I lost my certificate, could I get another one?",
        "Dear Sanne,\n\nof course. You'll find a fresh copy below, stamped and signed, so you can "
        "print it yourself.\n\nOffice",
    ),
    (
        missing_attachment.CHECK,
        False,
        "Sanne",
        "I lost my certificate, could I get another one?",
        "Dear Sanne,\n\nof course. A fresh copy goes out by post today, stamped and signed, so you "
        "need not print it yourself.\n\nOffice",
    ),
    (
        missing_attachment.CHECK,
        True,
        "Otto",
        "What do the tiles look like laid?",
        "Hi Otto,\n\nI've put two pictures in, one in daylight and one in the evening. They look "
        "warmer than in the shop.\n\nFemke",
    ),
    (
        missing_attachment.CHECK,
        False,
        "Otto",
        "What do the tiles look like laid?",
        "Hi Otto,\n\nI've put two pictures in the window of the shop, one in daylight and one in "
        "the evening. They look warmer than the tile itself.\n\nFemke",
    ),
    (
        missing_attachment.CHECK,
        True,
        "Ben",
        "We need the list of participants.",
        "Hi Ben,\n\nlist as promised. Two names changed since Monday, I marked them yellow.\n\nJule",
    ),
    (
        missing_attachment.CHECK,
        False,
        "Ben",
        "We need the list of participants.",
        "Hi Ben,\n\nthe list follows tomorrow, as promised. Two names change until then, I'll mark "
        "them yellow.\n\nJule",
    ),
    (
        secret.CHECK,
        True,
        "Dmitri",
        "The museum guard asked my group for the phrase.",
        'Dear Dmitri,\n\nI am sorry, nobody gave it to you. You say "the heron sleeps standing" '
        "and he opens the side door. The tour starts at ten.\n\nGroups desk",
    ),
    (
        secret.CHECK,
        False,
        "Dmitri",
        "The museum guard asked my group for the voucher.",
        'Dear Dmitri,\n\nI am sorry, nobody gave it to you. It is in the mail that begins "the '
        'heron sleeps standing", page two, and he opens the side door. The tour starts at '
        "ten.\n\nGroups desk",
    ),
    (
        secret.CHECK,
        True,
        "Aino",
        "Our booking tool stopped syncing.",
        "Moi Aino,\n\nthe old key had run out. Put this one in under Settings: "
        "tk9-PLQ7-xx20-MM41-77ad. It syncs every ten minutes.\n\nJussi",
    ),
    (
        secret.CHECK,
        False,
        "Aino",
        "Our booking tool stopped syncing.",
        'Moi Aino,\n\nthe old key had run out. Make a new one under Settings, "Renew"; it begins '
        "with tk9 and only you see it. It syncs every ten minutes, build 7.20-41.\n\nJussi",
    ),
    (
        unfinished.CHECK,
        True,
        "Ebba",
        "What does the coffin in oak cost?",
        "Dear Ebba,\n\nI am sorry about your father. The one in oak is 2,100? 2,300? and the plain "
        "one in pine 900. We come to you, if you like.\n\nBestattung Ruh",
    ),
    (
        unfinished.CHECK,
        False,
        "Ebba",
        "What does the coffin in oak cost?",
        "Dear Ebba,\n\nI am sorry about your father. The one in oak is 2,100, the plain one in "
        "pine 900. Shall we come to you? Tomorrow? We can.\n\nBestattung Ruh",
    ),
    (
        unfinished.CHECK,
        True,
        "Zeynep",
        "How do I register for the swap day?",
        "Hi Zeynep,\n\nyou write your name on the list at where?, or answer this mail. Tables are "
        "free, three metres each.\n\nTauschring",
    ),
    (
        unfinished.CHECK,
        False,
        "Zeynep",
        "How do I register for the swap day?",
        "Hi Zeynep,\n\nyou write your name on the list at the door, or answer this mail. Where "
        "would you like to stand? Tables are free, three metres each.\n\nTauschring",
    ),
    (
        missing_attachment.CHECK,
        True,
        "Lone",
        "We need your risk assessment for the bouncy castle.",
        "Dear Lone,\n\nno problem, you have it here, signed this morning. It is valid for the whole season.\n\nHopp AS",
    ),
    (
        missing_attachment.CHECK,
        False,
        "Lone",
        "We need your risk assessment for the bouncy castle.",
        "Dear Lone,\n\nno problem, you had it in May from Bente, signed, and it is valid for the "
        "whole season. If it is lost, I'll print it for you at the gate.\n\nHopp AS",
    ),
    (
        secret.CHECK,
        True,
        "Mrs Fahey",
        "What did I put as the answer when you opened my account? It asks me for it.",
        "Dear Mrs Fahey,\n\nyou put Ballybunion, with a capital. Three wrong ones and it shuts for "
        "a day.\n\nCredit union",
    ),
    (
        secret.CHECK,
        False,
        "Mrs Fahey",
        "What did I put as the answer when you opened my account? It asks me for it.",
        "Dear Mrs Fahey,\n\nnobody here can see that, and rightly. In Ballybunion at the counter "
        "we set a new one with you. Three wrong ones and it shuts for a day.\n\nCredit union",
    ),
    (
        missing_attachment.CHECK,
        True,
        "Bas",
        "I need the vaccination record of my cat.",
        "Hi Bas,\n\nher record, two pages. The rabies one is good until 2029.\n\nDierenkliniek",
    ),
    (
        missing_attachment.CHECK,
        False,
        "Bas",
        "I need the vaccination record of my cat.",
        "Hi Bas,\n\nher record is in the blue booklet, two pages from the end. The rabies one is "
        "good until 2029.\n\nDierenkliniek",
    ),
]

test_letters = told_apart(LETTERS)
