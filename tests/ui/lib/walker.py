# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who walks the path with one of the example clients, step by step.

Pages are looked at once and worked through by keyboard where nothing moves: a look at the whole
window costs more than everything else.
"""
import glob
import json
import os
import re
import shutil

from .person import Person

TODAY = "2026-11-23"
# What nobody but the freelancer may ever read
PRIVATE = ["QSIGNAL", "QREASON", "QBREAKER", "QAIM", "QSAID", "QPLEA", "QWAIVER"]
PAGES = ["Profile", "Decision", "Conversation", "Transition", "Papers"]


class Walker(Person):
    def __init__(self, client, **how):
        super().__init__(**how)
        self.client = client

    # The client's file

    def file_path(self):
        return self.path("library", "clients", self.client + ".json")

    def saved(self):
        with open(self.file_path(), encoding="utf-8") as file:
            return json.load(file)

    def wait_saved(self, value, *members):
        """Waits until the file says so; members are names and places, outermost first."""
        def is_saved():
            place = self.saved()
            for member in members:
                try:
                    place = place[member]
                except (KeyError, IndexError):
                    return False
            return place == value
        self.until(is_saved, 10, f"{'.'.join(map(str, members))}: {value} in the file")

    def begin_anew(self, **kept):
        """The client as it was before anything was wrong, and nothing that is open but the items of
        those lists."""
        shutil.copytree(os.environ["AUSKLANG_DATA_DIR"] + "/examples", self.path("library"))
        client = self.saved()
        client["ending"] = {"stage": "running"}
        for member in ("signals", "counter_offers", "steps", "papers", "drafts", "log",
                       "calendar_entries"):
            client[member] = []
        client["conversation"], client["closing"] = {}, {}
        for member in ("assets", "projects", "invoices"):
            client[member] = client[member][kept.get(member, slice(0))]
        with open(self.file_path(), "w", encoding="utf-8") as file:
            json.dump(client, file)

    # Where one is

    def begin(self, *args):
        self.start("--library", self.path("library"), "--today", TODAY, *args)

    def kill(self):
        """The end of the program without warning."""
        self.process.kill()
        self.process.wait()

    def go(self, page):
        self.keys(f"alt+{PAGES.index(page) + 1}")

    def put_toast_away(self):
        """Closes it, as it may lie over what is clicked next."""
        undo = self.wait_for("button", self.say("_Undo"))
        self.press(undo.parent.children[-1])

    # The steps of the path

    def note_signal(self, note):
        signals = ("list", self.say("Signals"))
        self.click("button", self.say("Add a signal"))
        self.pick("combo box", self.say("I have outgrown it", "signal"), self.say("_What it is"),
                  within=signals)
        self.fill("entry", note, self.say("What _happened"), within=signals)
        self.wait_saved(note, "signals", 0, "note")
        self.wait_saved("outgrown", "signals", 0, "kind")
        self.wait_saved(TODAY, "signals", 0, "date")

    def write_decision(self):
        page = self.wait_for("window")
        for title, text in (("Rea_son", "QREASON"), ("_Deal-breaker, in one line", "QBREAKER"),
                            ("_Aim, in one line", "QAIM")):
            self.fill("entry", text, self.say(title), within=page)
        return page

    def decide(self, decision):
        self.go("Decision")
        page = self.write_decision()
        self.click("label", self.say(decision, "decision"), within=page)
        self.press("button", self.say("_Record"))

    def say_we_have_talked(self):
        self.press("button", self.say("_We Have Talked"))
        self.wait_saved(TODAY, "conversation", "held_on")
        self.wait_saved("firm", "ending", "stage")

    def log_plea(self, words, answer):
        offers = ("list", self.say("Counter-offers"))
        self.press("button", self.say("Log a counter-offer"))
        self.fill("entry", words, self.say("_What they said"), within=offers)
        self.fill("entry", answer, self.say("What _you answered"), within=offers)
        self.wait_saved(words, "counter_offers", 0, "words")

    def make_plan(self):
        self.press("button", self.say("_Plan from template"))
        self.until(lambda: self.saved()["steps"], 10, "steps in the file")

    def send(self):
        """Marks the paper that is shown as sent; its name, text and metadata, as anybody reads
        them."""
        self.press("button", self.say("_Mark as Sent…"))
        self.wait_for("window", self.say("Mark as Sent"))
        self.press("button", self.say("_Mark as Sent"))
        self.until(lambda: self.saved()["papers"], 10, "paper in the file")
        document, = glob.glob(self.path("library", "documents", self.client, "*.pdf"))
        return self.run("pdftotext", document, "-") + self.run("pdfinfo", document) + document

    def open_points(self):
        """The buttons that let a point be that is open before the file can be closed."""
        self.wait_for("button", self.say("_Close the file"))
        let_be = self.say("Let be: %s").replace("%s", "")
        found = self.find_all("button", re.compile("^" + re.escape(let_be)))
        # A menu button has another button inside.
        return [node for node in found if node.parent not in found]

    def let_be(self, point, reason):
        waived = len(self.saved()["closing"].get("waivers", []))
        self.press(point)
        self.wait_for("entry", self.say("Reason (private)"))
        self.type(reason)
        self.keys("Return")
        self.until(lambda: len(self.saved()["closing"].get("waivers", [])) == waived + 1, 10,
                   "waiver in the file")

    def close_file(self):
        for point in self.open_points():
            self.let_be(point, "QWAIVER")
        self.press("button", self.say("_Close the file"))
        self.wait_saved("closed", "ending", "stage")
        self.wait_saved(TODAY, "closing", "closed_on")
        told = self.say("Closed on %s. You can read this file, but not change it.")
        self.wait_for("label", re.compile(re.escape(told.split("%s")[0])))
