# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter is marked as sent, changed, and sent again: what was sent stays as it was."""
import glob
import hashlib
import json
import os
import re
import shutil
import stat

from lib import tap
from lib.person import Person

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
CLIENT = "hartley-garden-centres-d4a049be"
NEW = "Keys come back by courier."


def papers(me):
    path = me.path("library", "clients", CLIENT + ".json")
    return json.load(open(path, encoding="utf-8"))["papers"]


def frozen(me, paper):
    path = me.path("library", "documents", CLIENT, paper["file"])
    with open(path, "rb") as file:
        return path, file.read()


def mark(me, way):
    me.click("button", me.say("_Mark as Sent…"))
    me.wait_for("window", me.say("Mark as Sent"))
    me.pick("combo box", me.say(way, "send channel"), name=me.say("_How"))
    me.click("button", me.say("_Mark as Sent"))


@tap.case("what is marked as sent is kept as a PDF that stays what it is")
def first(me):
    shutil.copytree(os.environ["AUSKLANG_DATA_DIR"] + "/examples", me.path("library"))
    me.start("--library", me.path("library"), "--today", "2026-11-23", "--client", CLIENT,
             "--page", "papers")
    me.wait_text(me.say("Not sent yet."))
    mark(me, "By registered post")
    me.wait_for("label", me.say("Version %d") % 1)
    me.until(lambda: papers(me), 10, "paper in the file")
    paper, = papers(me)
    assert (paper["kind"], paper["version"], paper["sent"], paper["dated"], paper["channel"],
            paper["recipient"]) == ("agreement", 1, "2026-11-23", "2026-11-23", "registered",
                                    "Rebecca Hartley"), paper
    assert paper["file"] == "agreement-hartley-garden-centres-2026-11-23-v1.pdf", paper["file"]
    path, data = frozen(me, paper)
    assert hashlib.sha256(data).hexdigest() == paper["sha256"]
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert "Bringing our work to a good close" in me.run("pdftotext", path, "-")


@tap.case("a later change is told, and shown word by word")
def change(me):
    changed = me.say("Changed since version %d was sent") % 1
    assert not me.find_all("label", changed)
    me.fill(me.wait_for("entry", me.say("_Other terms agreed, one per line")), NEW)
    me.wait_for("label", changed)
    # The toast may lie over the button.
    me.wait_gone("label", me.say("Marked as sent, and kept as it is"))
    me.click("button", me.say("_Show…"))
    window = me.wait_for("window", me.say("What Has Changed"))
    text = me.find("entry", me.say("The text with its changes"), within=window).text
    assert NEW in text and "at no charge" in " ".join(text.split()), text
    me.keys("Escape")
    me.until(lambda: len(me.windows()) == 1, 10, "closed window")


@tap.case("sent again it is version 2, and version 1 is what it was")
def second(me):
    before = frozen(me, papers(me)[0])
    mark(me, "By e-mail")
    me.wait_for("label", me.say("Version %d") % 2)
    me.wait_gone("label", re.compile("%s.*" % me.say("Changed since version %d was sent")[:14]))
    me.until(lambda: len(papers(me)) == 2, 10, "papers in the file")
    one, two = papers(me)
    assert frozen(me, one) == before
    assert (two["version"], two["channel"]) == (2, "email") and two["sha256"] != one["sha256"]
    assert NEW in me.run("pdftotext", frozen(me, two)[0], "-")


@tap.case("what was marked by mistake is taken back; the file stays")
def undo(me):
    me.keys("ctrl+z")
    me.wait_gone("label", me.say("Version %d") % 2)
    me.until(lambda: len(papers(me)) == 1, 10, "one paper in the file")
    assert len(glob.glob(me.path("library", "documents", CLIENT, "*.pdf"))) == 2


@tap.case("what came back is noted with the letter")
def received(me):
    me.wait_gone("button", me.say("_Undo"), timeout=20)    # its toast may lie over the row
    me.click("label", me.say("Version %d") % 1)
    me.fill(me.wait_for("entry", me.say("_Received on")), "2026-11-26")
    me.keys("Return")
    me.until(lambda: papers(me)[0].get("received") == "2026-11-26", 10, "day in the file")
    assert me.find_all("label", me.say("received", "paper"))


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
