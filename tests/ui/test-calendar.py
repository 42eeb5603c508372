# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan is exported as a calendar, for oneself and for the client, and again."""
import glob
import json
import os
import re
import shutil

from lib import tap
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
LANGUAGE = os.environ["AUSKLANG_TEST_LANGUAGE"]
PROPOSED = {"de": "abschied-von-feinkost-brueckner.ics",
            "en": "ending-with-feinkost-brueckner.ics"}[LANGUAGE[:2]]


def entries(me):
    path, = glob.glob(me.path("library/clients/brueckner*.json"))
    with open(path, encoding="utf-8") as file:
        return json.load(file)["calendar_entries"]


def unfolded(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read().replace("\r\n ", "").split("\r\n")


def export(me, item, proposed, path):
    """Through the menu of the plan; the dialog proposes a name."""
    me.menu("button", item, name=me.say("Menu of the plan"))
    me.until(lambda: len(me.windows()) > 1, 10, "file dialog")
    me.until(lambda: proposed in [node.text for node in me.find_all("entry")], 10, proposed)
    me.keys("ctrl+a")
    me.type(path)
    me.keys("Return")


def told(me, pattern, button):
    """Both in one look: a toast does not stay."""
    nodes = [node for window in me.windows() for node in window.below()]
    return [node for node in nodes if node.role == "label" and re.search(pattern, node.name)] and \
        [node for node in nodes if node.role == "label" and node.name == button]


@tap.case("the calendar of one's own is written, and the toast shows where it is")
def mine(me):
    shutil.copytree(EXAMPLES, me.path("library"))
    me.start("--library", me.path("library"), "--today", "2026-11-23")
    me.click("label", "Feinkost Brückner", within=("list", me.say("Clients")))
    me.click("page tab", me.say("Transition"))
    path = me.path("mine.ics")
    export(me, me.say("Export to _my calendar…"), PROPOSED, path)
    me.until(lambda: told(me, r"^28 .*mine\.ics", me.say("_Show")), 10, "toast")
    lines = unfolded(path)
    title = {"de": "Letzter Leistungstag", "en": "Last working day"}[LANGUAGE[:2]]
    assert f"SUMMARY:{title} · Feinkost Brückner" in lines
    assert lines.count("BEGIN:VTODO") == 19 and lines.count("BEGIN:VEVENT") == 9, lines
    me.until(lambda: len(entries(me)) == 28, 10, "entries in the file")


@tap.case("the client's is in the client's language and says nothing private")
def client(me):
    path = me.path("client.ics")
    export(me, me.say("Export for the _client’s calendar…"), "uebergabe-von-jule-hartwig.ics",
           path)
    me.until(lambda: os.path.exists(path), 10, "calendar")
    lines = unfolded(path)
    assert "SUMMARY:Letzter Leistungstag · Jule Hartwig" in lines
    assert "BEGIN:VTODO" not in lines and "Gespräch" not in "".join(lines)


@tap.case("an export is not undone, and what was removed is cancelled in the next one")
def again(me):
    path = me.path("again.ics")
    step = ("list item", re.compile("^Domain umziehen"))
    me.click(me.find(*step), at=(.2, .5))
    me.keys("Delete")
    me.wait_gone(*step)
    export(me, me.say("Export to _my calendar…"), PROPOSED, path)
    me.until(lambda: os.path.exists(path), 10, "calendar")
    lines = unfolded(path)
    gone = lines.index("SUMMARY:Domain umziehen · Feinkost Brückner")
    assert "SEQUENCE:1" in lines[gone - 3:gone] and "STATUS:CANCELLED" in lines[gone:gone + 8]
    me.until(lambda: [entry for entry in entries(me) if entry["cancelled"]], 10, "in the file")
    me.keys("ctrl+z")
    me.wait_for(*step)
    assert [entry["cancelled"] for entry in entries(me)].count(True) == 1


@tap.case("where there is no plan there is no calendar")
def empty(me):
    me.click("label", "Alpenglow", within=("list", me.say("Clients")))
    me.menu("button", me.say("Export to _my calendar…"), name=me.say("Menu of the plan"))
    nothing = me.say("There is nothing in the plan yet that a calendar could show.")
    me.until(lambda: told(me, re.escape(nothing), nothing), 10, "toast")
    assert len(me.windows()) == 1


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
