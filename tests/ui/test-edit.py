# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A part of a letter in the user's words: it lasts when the data change, and is what is sent."""
import json
import os
import re
import shutil

from lib import tap
from lib.person import Person

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
GERMAN = LANGUAGE.startswith("de")
CLIENT = "brueckner-soehne-feinkost-9724eda9" if GERMAN else "hartley-garden-centres-d4a049be"
MINE = "Wir feiern das." if GERMAN else "We will celebrate."
MORE = " Um zwölf." if GERMAN else " At noon."
OLD = "31. Dezember 2026" if GERMAN else "31 December 2026"
NEW = "15. Januar 2027" if GERMAN else "15 January 2027"
TYPED = "15.01.2027" if GERMAN else "15/01/2027"


def saved(me, member):
    path = me.path("library", "clients", CLIENT + ".json")
    return json.load(open(path, encoding="utf-8"))[member]


def letter(me, *words):
    """The page that has all of this, however its lines break."""
    return me.wait_for("image", description=re.compile(
        r"[\s\S]*".join(word.replace(" ", r"\s+") for word in words)))


def mark(me):
    me.click("button", me.say("_Mark as Sent…"))
    me.wait_for("window", me.say("Mark as Sent"))
    me.click("button", me.say("_Mark as Sent"))


def go(me, page):
    me.click("page tab", me.say(page))


@tap.case("a part is written anew in its place, and the page follows")
def edit(me):
    shutil.copytree(os.environ["AUSKLANG_DATA_DIR"] + "/examples", me.path("library"))
    me.start("--library", me.path("library"), "--today", "2026-11-23", "--client", CLIENT,
             "--page", "papers")
    me.click("button", me.say("Edit “%s”") % me.say("Last working day", "block"))
    me.keys("ctrl+End")
    me.type(" " + MINE)
    letter(me, OLD, MINE)
    me.wait_for("label", me.say("Your text"))
    me.until(lambda: saved(me, "drafts"), 10, "draft in the file")
    block, = saved(me, "drafts")[0]["blocks"]
    assert block["text"] == block["base"] + " " + MINE, block


@tap.case("a part is left out, moved and put back by undo")
def order(me):
    name = me.say("Parties", "block")
    words = "Vertragspartner:" if GERMAN else "Parties:"
    page = letter(me, words).name
    me.click("check box", name)
    me.until(lambda: not me.find("image", page, description=re.compile(words)), 10,
             "letter without it")
    me.keys("ctrl+z")
    letter(me, words, MINE)
    me.click("button", me.say("Edit “%s”") % name)
    me.keys("alt+Down")
    letter(me, MINE, words)
    me.keys("ctrl+z")
    letter(me, words, MINE)


@tap.case("when the last day changes both are shown, and mine is kept")
def keep(me):
    go(me, "Profile")
    me.fill("entry", TYPED, me.say("_Last working day"), within=("list", me.say("Ending")))
    go(me, "Papers")
    me.wait_for("label", me.say("The data have changed"))
    me.click("button", me.say("_Take the change"))
    letter(me, NEW, MINE)
    me.keys("ctrl+z")
    me.click("button", me.say("_Compare…"))
    window = me.wait_for("window", me.say("The Data Have Changed"))
    both = me.find("entry", me.say("Both together"), within=window).text
    assert NEW in both and MINE in both, both
    me.click("button", me.say("Keep m_ine"), within=window)
    me.wait_gone("label", me.say("The data have changed"))
    letter(me, OLD, MINE)


@tap.case("what is sent has my words, and so has version 2")
def sent(me):
    mark(me)
    me.wait_for("label", me.say("Version %d") % 1)
    me.until(lambda: saved(me, "papers"), 10, "paper in the file")
    assert MINE in " ".join(saved(me, "papers")[0]["text"].split())
    me.click(me.find("entry", me.say("Last working day", "block")), at=(.5, .3))
    me.keys("ctrl+End")
    me.type(MORE)
    me.wait_for("label", me.say("Changed since version %d was sent") % 1)
    me.wait_gone("label", me.say("Marked as sent, and kept as it is"))
    mark(me)
    me.wait_for("label", me.say("Version %d") % 2)
    me.until(lambda: len(saved(me, "papers")) == 2, 10, "papers in the file")
    one, two = (" ".join(paper["text"].split()) for paper in saved(me, "papers"))
    assert OLD in one and MINE in one and MORE not in one, one
    assert OLD in two and MINE + MORE in two, two


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
