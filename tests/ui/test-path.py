# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole path: in German from the first signal to a closed file, in English fading out."""
import os
import re

from lib import tap
from lib.walker import PRIVATE, TODAY, Walker

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
GERMAN = LANGUAGE.startswith("de")
CLIENT = "brueckner-soehne-feinkost-9724eda9" if GERMAN else "hartley-garden-centres-d4a049be"
LAST_DAY = "2027-01-15"


@tap.case("something is wrong: a signal is noted")
def doubt(me):
    if GERMAN:
        me.begin_anew(assets=slice(1), projects=slice(1), invoices=slice(-1, None))
    else:
        me.begin_anew()
    me.begin("--client", CLIENT)
    me.go("Decision")
    me.note_signal("QSIGNAL")


if GERMAN:
    @tap.case("decided with a cool head; the path goes on to the conversation")
    def decision(me):
        me.decide("End")
        me.wait_saved("conversation", "ending", "stage")
        me.wait_saved(TODAY, "ending", "decided_on")

    @tap.case("said to one person, in the general words of branch B")
    def conversation(me):
        me.go("Conversation")
        lead = ("list", me.say("How you lead it"))
        me.pick("combo box", me.say("Things have changed", "talk branch"),
                me.say("_What it is about"), within=lead)
        me.fill("entry", "Meine Arbeit verlagert sich.",
                me.say("_General reason that may be said, in the client’s language"))
        me.wait_saved("changed", "conversation", "branch")
        me.until(lambda: "Meine Arbeit verlagert sich." in me.saved()["conversation"].values(),
                 10, "reason in the file")

    @tap.case("what was said is recorded, and what was agreed goes where it belongs")
    def record(me):
        page = me.wait_for("window")
        me.fill("entry", TODAY, me.say("_Day"), within=("list", me.say("Appointment")))
        me.keys("Return")
        me.say_we_have_talked()
        me.fill("entry", "QSAID", me.say("_What was said"), within=page)
        me.press("button", me.say("Add what was agreed"), within=page)
        agreed = ("list", me.say("Agreed"))
        me.fill("entry", "Letzter Tag ist der 15. Januar.",
                me.say("_What, in the client’s language"), within=agreed)
        me.pick("combo box", me.say("Date", "agreement kind"), me.say("_Kind"), within=agreed)
        me.fill("entry", LAST_DAY, me.say("_Day"), within=agreed)
        me.keys("Return")
        me.wait_saved(LAST_DAY, "conversation", "agreements", 0, "date")
        me.menu("button", me.say("Last working day"), name=me.say("_Put Where It Belongs"))
        me.wait_saved(LAST_DAY, "ending", "last_day")

    @tap.case("asked to stay: the plea is logged with its answer")
    def firm(me):
        me.log_plea("QPLEA", "Mein Entschluss steht.")

    @tap.case("the plan is made for the day that was agreed")
    def plan(me):
        me.go("Transition")
        me.make_plan()

    @tap.case("the agreement has what was agreed, nothing private, and comes back signed")
    def writing(me):
        me.go("Papers")
        page = me.wait_for("image", description=re.compile(r"15\.\s+Januar\s+2027"))
        assert not [word for word in PRIVATE if word in page.description], page.description
        said = me.send()
        assert not [word for word in PRIVATE if word in said], said
        me.put_toast_away()
        me.click("label", me.say("Version %d") % 1)
        me.fill("entry", "2026-11-26", me.say("_Confirmed on"))
        me.keys("Return")
        me.wait_saved("2026-11-26", "papers", 0, "confirmed")


if not GERMAN:
    @tap.case("nothing is owed and nothing is left to do: it fades out in one click")
    def fade(me):
        me.decide("Let it fade")
        me.wait_saved("faded", "ending", "stage")
        me.wait_saved(TODAY, "ending", "decided_on")
        me.wait_saved(TODAY, "closing", "closed_on")

    @tap.case("no letter is needed, and none was made")
    def no_letter(me):
        assert me.saved()["papers"] == [] and me.saved()["drafts"] == []

    @tap.case("it is opened again as easily, and the log says why")
    def reopen(me):
        me.go("Decision")
        me.click("button", me.say("Re_open…"))
        me.fill("entry", "QPLEA", me.say("Why?"))
        me.click("button", me.say("_Reopen"))
        me.wait_saved("decision", "ending", "stage")
        faded, entry = me.saved()["log"]
        assert faded["kind"] == "stage", faded
        assert entry["kind"] == "decision" and "QPLEA" in entry["text"], entry
        assert "closed_on" not in me.saved()["closing"]
        me.keys("ctrl+z")
        me.wait_saved("faded", "ending", "stage")
        me.wait_saved(TODAY, "closing", "closed_on")


if GERMAN:
    @tap.case("what is open is let be with a reason, and the file is closed")
    def gate(me):
        me.menu("button", me.say("_Closing"), name=me.say("Client menu"))
        me.close_file()


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Walker(CLIENT, language=LANGUAGE) as person:
    tap.main(person, ordered=True)
