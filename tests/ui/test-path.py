# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole path: in German from the first signal to a closed file, in English fading out."""
import glob
import json
import os
import re
import shutil

from lib import tap
from lib.person import Person

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
GERMAN = LANGUAGE.startswith("de")
CLIENT = "brueckner-soehne-feinkost-9724eda9" if GERMAN else "hartley-garden-centres-d4a049be"
TODAY = "2026-11-23"
LAST_DAY = "2027-01-15"
# What nobody but the freelancer may ever read
PRIVATE = ["QSIGNAL", "QREASON", "QBREAKER", "QAIM", "QSAID", "QPLEA", "QWAIVER"]


def client_of(me):
    with open(me.path("library", "clients", CLIENT + ".json"), encoding="utf-8") as file:
        return json.load(file)


def wait_saved(me, value, *members):
    """Waits until the file says so; members are names and places, outermost first."""
    def saved():
        place = client_of(me)
        for member in members:
            try:
                place = place[member]
            except (KeyError, IndexError):
                return False
        return place == value
    me.until(saved, 10, f"{'.'.join(map(str, members))}: {value} in the file")


def begin_anew(me):
    """One of the examples as it was before anything was wrong."""
    path = me.path("library", "clients", CLIENT + ".json")
    shutil.copytree(os.environ["AUSKLANG_DATA_DIR"] + "/examples", me.path("library"))
    client = client_of(me)
    client["ending"] = {"stage": "running"}
    for member in ("signals", "counter_offers", "steps", "papers", "drafts", "log",
                   "calendar_entries"):
        client[member] = []
    client["conversation"], client["closing"] = {}, {}
    client["assets"] = client["assets"][:1] if GERMAN else []
    client["projects"] = client["projects"][:1] if GERMAN else []
    client["invoices"] = client["invoices"][-1:] if GERMAN else []
    with open(path, "w", encoding="utf-8") as file:
        json.dump(client, file)


def go(me, page):
    me.click("page tab", me.say(page))


def decide(me, decision):
    go(me, "Decision")
    for title, text in (("Rea_son", "QREASON"), ("_Deal-breaker, in one line", "QBREAKER"),
                        ("_Aim, in one line", "QAIM")):
        me.fill("entry", text, me.say(title))
    me.click("label", me.say(decision, "decision"))
    me.click("button", me.say("_Record"))


@tap.case("something is wrong: a signal is noted")
def doubt(me):
    begin_anew(me)
    me.start("--library", me.path("library"), "--today", TODAY, "--client", CLIENT)
    go(me, "Decision")
    signals = ("list", me.say("Signals"))
    me.click("button", me.say("Add a signal"))
    me.pick("combo box", me.say("I have outgrown it", "signal"), me.say("_What it is"),
            within=signals)
    me.fill("entry", "QSIGNAL", me.say("What _happened"), within=signals)
    wait_saved(me, "QSIGNAL", "signals", 0, "note")
    wait_saved(me, "outgrown", "signals", 0, "kind")
    wait_saved(me, TODAY, "signals", 0, "date")


if GERMAN:
    @tap.case("decided with a cool head; the path goes on to the conversation")
    def decision(me):
        decide(me, "End")
        wait_saved(me, "conversation", "ending", "stage")
        wait_saved(me, TODAY, "ending", "decided_on")

    @tap.case("said to one person, in the general words of branch B")
    def conversation(me):
        go(me, "Conversation")
        lead = ("list", me.say("How you lead it"))
        me.pick("combo box", me.say("Things have changed", "talk branch"),
                me.say("_What it is about"), within=lead)
        me.fill("entry", "Meine Arbeit verlagert sich.",
                me.say("_General reason that may be said, in the client’s language"))
        wait_saved(me, "changed", "conversation", "branch")
        me.until(lambda: "Meine Arbeit verlagert sich." in client_of(me)["conversation"].values(),
                 10, "reason in the file")

    @tap.case("what was said is recorded, and what was agreed goes where it belongs")
    def record(me):
        me.fill("entry", TODAY, me.say("_Day"), within=("list", me.say("Appointment")))
        me.keys("Return")
        me.click("button", me.say("_We Have Talked"))
        wait_saved(me, TODAY, "conversation", "held_on")
        wait_saved(me, "firm", "ending", "stage")
        me.fill("entry", "QSAID", me.say("_What was said"))
        me.click("button", me.say("Add what was agreed"))
        agreed = ("list", me.say("Agreed"))
        me.fill("entry", "Letzter Tag ist der 15. Januar.",
                me.say("_What, in the client’s language"), within=agreed)
        me.pick("combo box", me.say("Date", "agreement kind"), me.say("_Kind"), within=agreed)
        me.fill("entry", LAST_DAY, me.say("_Day"), within=agreed)
        me.keys("Return")
        wait_saved(me, LAST_DAY, "conversation", "agreements", 0, "date")
        me.menu("button", me.say("Last working day"), name=me.say("_Put Where It Belongs"))
        wait_saved(me, LAST_DAY, "ending", "last_day")

    @tap.case("asked to stay: the plea is logged with its answer")
    def firm(me):
        me.click("button", me.say("Log a counter-offer"))
        offers = ("list", me.say("Counter-offers"))
        me.fill("entry", "QPLEA", me.say("_What they said"), within=offers)
        me.fill("entry", "Mein Entschluss steht.", me.say("What _you answered"), within=offers)
        wait_saved(me, "QPLEA", "counter_offers", 0, "words")

    @tap.case("the plan is made for the day that was agreed")
    def plan(me):
        go(me, "Transition")
        me.click("button", me.say("_Plan from template"))
        me.until(lambda: client_of(me)["steps"], 10, "steps in the file")

    @tap.case("the agreement has what was agreed, nothing private, and comes back signed")
    def writing(me):
        go(me, "Papers")
        page = me.wait_for("image", description=re.compile(r"15\.\s+Januar\s+2027"))
        assert not [word for word in PRIVATE if word in page.description], page.description
        me.wait_gone("button", me.say("_Undo"), timeout=20)    # its toast may lie over the button
        me.click("button", me.say("_Mark as Sent…"))
        me.wait_for("window", me.say("Mark as Sent"))
        me.click("button", me.say("_Mark as Sent"))
        me.until(lambda: client_of(me)["papers"], 10, "paper in the file")
        document, = glob.glob(me.path("library", "documents", CLIENT, "*.pdf"))
        said = me.run("pdftotext", document, "-") + me.run("pdfinfo", document) + document
        assert not [word for word in PRIVATE if word in said], said
        me.wait_gone("button", me.say("_Undo"), timeout=20)
        me.click("label", me.say("Version %d") % 1)
        me.fill("entry", "2026-11-26", me.say("_Confirmed on"))
        me.keys("Return")
        wait_saved(me, "2026-11-26", "papers", 0, "confirmed")


if not GERMAN:
    @tap.case("nothing is owed and nothing is left to do: it fades out in one click")
    def fade(me):
        decide(me, "Let it fade")
        wait_saved(me, "faded", "ending", "stage")
        wait_saved(me, TODAY, "ending", "decided_on")
        wait_saved(me, TODAY, "closing", "closed_on")

    @tap.case("no letter is needed, and none was made")
    def no_letter(me):
        assert client_of(me)["papers"] == [] and client_of(me)["drafts"] == []

    @tap.case("it is opened again as easily, and the log says why")
    def reopen(me):
        go(me, "Decision")
        me.click("button", me.say("Re_open…"))
        me.fill("entry", "QPLEA", me.say("Why?"))
        me.click("button", me.say("_Reopen"))
        wait_saved(me, "decision", "ending", "stage")
        faded, entry = client_of(me)["log"]
        assert faded["kind"] == "stage", faded
        assert entry["kind"] == "decision" and "QPLEA" in entry["text"], entry
        assert "closed_on" not in client_of(me)["closing"]
        me.keys("ctrl+z")
        wait_saved(me, "faded", "ending", "stage")
        wait_saved(me, TODAY, "closing", "closed_on")


if GERMAN:
    @tap.case("what is open is let be with a reason, and the file is closed")
    def gate(me):
        me.menu("button", me.say("_Closing"), name=me.say("Client menu"))
        let_be = re.compile("^" + re.escape(me.say("Let be: %s").replace("%s", "")))
        me.wait_for("button", let_be)
        waived = 0
        while me.find("button", let_be):
            me.wait_gone("button", me.say("_Undo"), timeout=20)
            me.click("button", let_be)
            me.fill("entry", "QWAIVER", me.say("Reason (private)"))
            me.click("button", me.say("_Let it be"))
            waived += 1
            me.until(lambda: len(client_of(me)["closing"]["waivers"]) == waived, 10, "waiver")
        me.click("button", me.say("_Close the file"))
        wait_saved(me, "closed", "ending", "stage")
        wait_saved(me, TODAY, "closing", "closed_on")
        told = me.say("Closed on %s. You can read this file, but not change it.").split("%s")[0]
        me.wait_for("label", re.compile(re.escape(told)))


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    # libadwaita 1.7 asks the heading of its message dialog for less room than that needs.
    left = [line for line in me.complaints() if "Trying to measure GtkLabel" not in line]
    assert not left, left


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
