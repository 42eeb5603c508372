# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The path with an end of the program at every stage: it is killed, not closed, and goes on where
it was, with all that was saved."""
import os
import re

from lib import tap
from lib.walker import TODAY, Walker

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
CLIENT = "hartley-garden-centres-d4a049be"
STAGES = ["Doubt", "Think it over", "Decision", "Conversation", "Hold firm", "Notice", "Options",
          "In writing", "Close"]


def say_stop(me, stage, state):
    return me.say(f"%s, %u of %u, {state}").replace("%s", me.say(stage, "stage")).replace(
        "%u", str(STAGES.index(stage) + 1), 1).replace("%u", str(len(STAGES)))


def stand(me, stage):
    """Says on the path that one is there now."""
    stop = re.compile("|".join(re.escape(say_stop(me, stage, state))
                               for state in ("to come", "done", "left out")))
    me.press("button", stop)
    me.press("button", me.say("_We are here now"))
    me.wait_for("button", say_stop(me, stage, "current"))


def come_back(me, page, *texts, stop=None):
    """Kills the program and starts it again, not told where. The same client and page are there,
    with these texts on it; the file is as it was, to the byte."""
    def arrived():
        window = me.find("window")
        read = me.texts(window)
        return window if all(text in read for text in texts) else None

    with open(me.file_path(), "rb") as file:
        before = file.read()
    me.kill()
    me.begin()
    window = me.until(arrived, 30, f"{texts} on the page {page}", me.process)
    assert me.find("label", "Hartley’s", within=window), me.texts(window)
    if page:
        tab = me.find("page tab", me.say(page), within=window)
        assert tab.states & {"selected", "checked", "pressed"}, (page, tab.states)
    if stop:
        assert me.find("button", say_stop(me, stop, "current"), within=window), stop
    with open(me.file_path(), "rb") as file:
        assert file.read() == before, "the file has changed"
    assert not me.complaints(), me.complaints()


@tap.case("in doubt: the signal and its day")
def doubt(me):
    me.begin_anew()
    me.begin("--client", CLIENT)
    me.go("Decision")
    me.note_signal("QSIGNAL")
    stand(me, "Doubt")
    me.wait_saved("doubt", "ending", "stage")
    come_back(me, "Decision", "23 Nov: QSIGNAL", stop="Doubt")


@tap.case("thinking it over: the pause goes on")
def thinking(me):
    me.press("button", me.say("Start a _Pause"))
    me.wait_saved("2026-11-30", "ending", "pause_until")
    me.wait_saved("thinking", "ending", "stage")
    come_back(me, "Decision", "23 Nov: QSIGNAL", "Pause ends Mon 30 Nov", "Extend",
              stop="Think it over")


@tap.case("about to decide: what is written but not recorded yet")
def decision(me):
    me.write_decision()
    stand(me, "Decision")
    me.wait_saved("decision", "ending", "stage")
    me.wait_saved("QAIM", "ending", "aim")
    come_back(me, "Decision", "QREASON", "QBREAKER", "QAIM", stop="Decision")
    assert "decided_on" not in me.saved()["ending"]


@tap.case("decided, and the conversation ahead: what is going to be said")
def conversation(me):
    me.click("label", me.say("End", "decision"))
    me.press("button", me.say("_Record"))
    me.wait_saved("conversation", "ending", "stage")
    me.go("Conversation")
    me.fill("entry", "My work is moving elsewhere.",
            me.say("_General reason that may be said, in the client’s language"))
    me.fill("entry", TODAY, me.say("_Day"), within=("list", me.say("Appointment")))
    me.keys("Return")
    me.wait_saved(TODAY, "ending", "conversation_on")
    me.wait_saved("My work is moving elsewhere.", "conversation", "reason_to_say")
    come_back(me, "Conversation", "My work is moving elsewhere.", "23 Nov 2026",
              stop="Conversation")


@tap.case("holding firm: the record of the talk and the plea with its answer")
def firm(me):
    me.say_we_have_talked()
    me.fill("entry", "QSAID", me.say("_What was said"))
    me.log_plea("QPLEA", "My mind is made up.")
    me.wait_saved("QSAID", "conversation", "said")
    me.wait_saved("My mind is made up.", "counter_offers", 0, "answer")
    come_back(me, "Conversation", "QSAID", "QREASON", "QBREAKER", "QAIM", "QPLEA",
              stop="Hold firm")


@tap.case("notice: the plan")
def notice(me):
    me.go("Transition")
    me.make_plan()
    stand(me, "Notice")
    me.wait_saved("notice", "ending", "stage")
    come_back(me, "Transition", stop="Notice")


@tap.case("options: the thing that will be handed over")
def options(me):
    me.menu("button", me.say("Domain", "asset kind"), name=me.say("Add a thing or an access"))
    me.until(lambda: me.saved()["assets"], 10, "thing in the file")
    stand(me, "Options")
    me.wait_saved("options", "ending", "stage")
    come_back(me, "Transition", stop="Options")


@tap.case("in writing: what was sent, and when")
def writing(me):
    me.go("Papers")
    me.send()
    stand(me, "In writing")
    me.wait_saved("writing", "ending", "stage")
    come_back(me, "Papers", me.say("Version %d") % 1, stop="In writing")


@tap.case("closing: what was let be stays let be")
def closing(me):
    me.menu("button", me.say("_Closing"), name=me.say("Client menu"))
    stand(me, "Close")
    me.wait_saved("close", "ending", "stage")
    me.let_be(me.open_points()[0], "QWAIVER")
    come_back(me, None, stop="Close")
    me.wait_for("label", re.compile("QWAIVER$"))


@tap.case("closed: to be read, not to be changed")
def closed(me):
    me.close_file()
    come_back(me, None)


with Walker(CLIENT, language=LANGUAGE) as person:
    tap.main(person, ordered=True)
