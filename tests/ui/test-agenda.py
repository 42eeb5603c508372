# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda: what is due over all clients, from there to the thing, and the desktop’s
notifications of it."""
import json
import os
import re
import shutil

from lib import tap
from lib.notifications import Notifications
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
TODAY = "2026-11-23"
HARTLEY = "clients/hartley-garden-centres-d4a049be.json"
VERLAG = "clients/verlag-morgenstern-7140c9fc.json"
LATE = "Zugang zum Redaktionssystem abgeben"
GERMAN = os.environ["AUSKLANG_TEST_LANGUAGE"].startswith("de")
DATE = "Montag, 23. November" if GERMAN else "Monday 23 November"


def start(me, *more):
    if not os.path.exists(me.path("library")):
        shutil.copytree(EXAMPLES, me.path("library"))
    me.start("--library", me.path("library"), "--today", TODAY, *more)


def row(me, words, section=None):
    """A thing's row by some words of what is said about it."""
    within = ("list", section) if section else None
    return me.wait_for("list item", re.compile(re.escape(words)), within=within)


def overdue(me):
    return me.say("Overdue")


def step(me, name):
    """The step of that name in Verlag Morgenstern's file."""
    with open(me.path("library", VERLAG), encoding="utf-8") as file:
        return next(s for s in json.load(file)["steps"] if s["name"] == name)


@tap.case("with no client chosen there is the agenda, and it says how much is due")
def shown(me):
    start(me)
    me.wait_for("heading", DATE)
    me.wait_for("heading", overdue(me))
    words = "5 überfällig, 10 diese Woche" if GERMAN else "5 overdue, 10 this week"
    me.wait_for("button", f"{me.say('Agenda')}, {words}")
    said = row(me, LATE, overdue(me)).name
    for part in ("Verlag Morgenstern", "17. November 2026" if GERMAN else "17 November 2026",
                 "seit 6 Tagen überfällig" if GERMAN else "6 days overdue"):
        assert part in said, said
    # What comes first has a card of its own, and is not in the list again.
    me.wait_text("An Rechnung 2026-024 erinnern" if GERMAN else "Remind of invoice 2026-024")
    assert len(me.find_all("list item", within=("list", overdue(me)))) == 4


@tap.case("a thing opens where it is seen to; the agenda is one key away")
def opened(me):
    me.click(row(me, LATE, overdue(me)))
    me.wait_for("page tab", me.say("Transition"))
    chosen = me.until(lambda: me.focused(), what="a step with the focus")
    assert LATE in chosen.name, chosen
    me.keys("alt+Home")
    me.wait_for("heading", DATE)
    me.click("button", me.say("_Open the invoice"))
    me.wait_for("heading", me.say("Invoices"))
    me.until(lambda: "2026-024" in " ".join(me.texts()), what="the invoice")
    me.keys("alt+Home")
    me.wait_for("heading", DATE)


@tap.case("by keyboard: from what comes first through the rows, and into one")
def keyboard(me):
    me.keys("alt+Home")
    me.until(lambda: me.focused() and me.focused().role == "button", what="the first button")
    me.keys("Tab")
    me.until(lambda: "2026-031" in me.focused().name and me.focused().role == "list item",
             what="the first row")
    me.keys("Down")
    me.until(lambda: LATE in me.focused().name, what="the second row")
    me.keys("Return")
    me.wait_for("page tab", me.say("Transition"))
    me.keys("alt+Home")
    me.wait_for("heading", DATE)


@tap.case("what is ticked off goes, and comes back with Undo")
def ticked(me):
    name = me.say("Tick off “%s”").replace("%s", LATE)
    me.click("check box", name)
    me.click("button", me.say("_Undo"))    # first: a message does not wait
    me.wait_for("check box", name)
    me.click("check box", name)
    me.wait_gone("check box", name)
    # The agenda goes on at the row that took its place.
    me.until(lambda: me.focused() and me.focused().role == "list item", what="the next row")
    me.until(lambda: step(me, LATE)["state"] == "done" and step(me, LATE)["done_on"] == TODAY,
             what="the step done in the file")
    me.keys("ctrl+z")
    me.wait_for("check box", name)
    me.until(lambda: step(me, LATE)["state"] != "done", what="the step open in the file")


@tap.case("more than a glimpse of what is for later can be asked for")
def more(me):
    later = me.say("Later", "agenda")
    words = re.compile(r"^(Show \d+ more|\d+ weitere zeigen)$")
    me.wait_gone("button", me.say("_Undo"), timeout=20)    # its toast may lie over the row
    before = len(me.find_all("list item", within=("list", later)))
    assert before == 6, before
    me.click("list item", words, within=("list", later))
    me.until(lambda: len(me.find_all("list item", within=("list", later))) > 40, what="all of them")
    assert not me.complaints(), me.complaints()
    assert me.stop() == 0


@tap.case("it is told once a day, without names, and a click opens the agenda")
def told(me):
    notifications = me.notifications = Notifications(me)
    me.prefer(notify="true")
    start(me, "--client", "hartley")
    told_once, = notifications.wait(1)
    assert re.match(r"^\d+ (things are due|Dinge stehen an)$", told_once["title"]), told_once
    for word in ("Brückner", "Verlag", "Rechnung"):
        assert word not in told_once["title"] + told_once["body"], told_once
    me.wait_for("page tab", me.say("Transition"))
    notifications.click(0)
    me.wait_for("heading", DATE)
    assert me.stop() == 0
    start(me)
    me.wait_for("heading", DATE)
    row(me, LATE)
    me.until(lambda: True)
    assert notifications.listen() == 1, notifications.sent
    assert not me.complaints(), me.complaints()
    assert me.stop() == 0


@tap.case("with names up to three things are told by themselves, and a click opens the thing")
def named(me):
    shutil.rmtree(me.path("library"))
    shutil.copytree(EXAMPLES, me.path("library"))
    for name in os.listdir(me.path("library/clients")):
        if not name.startswith("hartley"):
            os.remove(me.path("library/clients", name))
    path = me.path("library", HARTLEY)
    with open(path, encoding="utf-8") as file:
        client = json.load(file)
    client["steps"] = [s for s in client["steps"] if s["name"] == "Say who will hold the domain"]
    client.update(assets=[], projects=[], referrals=[], invoices=[])
    me.write(path, json.dumps(client))
    notifications, before = me.notifications, len(me.notifications.sent)
    me.prefer(notify="true", notify_names="true")
    start(me)
    late, = notifications.wait(before + 1)[before:]
    assert late["title"] == "Say who will hold the domain" and "Hartley’s" in late["body"], late
    assert "default" in late["actions"] and len(late["actions"]) == 2, late
    notifications.click(before)
    me.wait_for("page tab", me.say("Transition"))
    chosen = me.until(lambda: me.focused(), what="a step with the focus")
    assert "Say who will hold the domain" in chosen.name, chosen
    assert not me.complaints(), me.complaints()
    assert me.stop() == 0


with Person(language=os.environ["AUSKLANG_TEST_LANGUAGE"]) as person:
    tap.main(person, ordered=True)
