# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan is put on paper: seen, then saved as a PDF, for oneself and for the client."""
import os
import re
import shutil

from lib import tap
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
LANGUAGE = os.environ["AUSKLANG_TEST_LANGUAGE"]
GERMAN = LANGUAGE.startswith("de")
TITLE = ("Übergabeplan" if GERMAN else "Handover plan") + " – Brückner & Söhne Feinkost GmbH"


def export(me, path):
    """From the window with the pages to a file; then the window is gone."""
    me.click("button", me.say("_Export PDF…"), within=("window", me.say("Plan on paper")))
    me.until(lambda: len(me.windows()) > 2, 10, "file dialog")
    me.keys("ctrl+a")
    me.type(path)
    me.keys("Return")
    me.until(lambda: os.path.exists(path) and len(me.windows()) == 1, 10, "PDF")
    return " ".join(me.run("pdftotext", "-layout", path, "-").split())


def size_of(me, path):
    """Width and height in points"""
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+)", me.run("pdfinfo", path))
    return round(float(found[1])), round(float(found[2]))


@tap.case("the timeline is shown as it will print, and saved")
def timeline(me):
    shutil.copytree(EXAMPLES, me.path("library"))
    me.start("--library", me.path("library"), "--today", "2026-11-23")
    me.click("label", "Feinkost Brückner", within=("list", me.say("Clients")))
    me.click("page tab", me.say("Transition"))
    me.menu("button", me.say("_Print or export plan…"), name=me.say("Menu of the plan"))
    me.wait_for("image", description=re.compile(f"^{re.escape(TITLE)}\n"))
    path = me.path("mine.pdf")
    text = export(me, path)
    assert size_of(me, path) == (842, 595)
    for wanted in (TITLE, "Kündigung entwerfen", me.say("Notice must arrive")):
        assert wanted in text, f"{wanted} is not in: {text}"


@tap.case("the client's table is in the client's language and says nothing private")
def client(me):
    me.keys("ctrl+p")
    me.wait_for("window", me.say("Plan on paper"))
    me.pick("combo box", me.say("The client", context="plan on paper"), name=me.say("For _whom"))
    me.pick("combo box", me.say("Table", context="plan on paper"), name=me.say("_View"))
    page = me.wait_for("image", description=re.compile("Dateien übergeben"))
    assert "Kündigung entwerfen" not in page.description
    path = me.path("client.pdf")
    text = export(me, path)
    assert size_of(me, path) == (595, 842)
    assert "Übergabeplan – Brückner & Söhne Feinkost GmbH" in text, text
    assert "Kündigung entwerfen" not in text and "Ruhiger Ton" not in text, text


@tap.case("what was chosen is chosen the next time; Escape closes")
def again(me):
    me.keys("ctrl+p")
    me.wait_for("image", description=re.compile("Dateien übergeben"))
    me.keys("Escape")
    me.wait_gone("window", me.say("Plan on paper"))
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
