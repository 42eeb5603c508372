# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window around a client: the list, files that are not as they should be, the keyboard."""
import glob
import json
import os
import re
import shutil

from lib import tap
from lib.desk import Timeout
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
UNNAMED = re.compile(r"^((Gtk|Adw|Aus)[A-Z]\w+)?$")


def rows(me):
    """The names in the list of clients."""
    clients = me.find("list", "Clients")
    return [label.name for label in me.find_all("label", within=clients)] if clients else []


def path_of(me, start):
    path, = glob.glob(me.path(f"library/clients/{start}*.json"))
    return path


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def put(me, path, content):
    """Writes a file as another program would: beside it first, then in its place."""
    me.write(path + ".new", content if isinstance(content, str)
             else json.dumps(content, ensure_ascii=False))
    os.rename(path + ".new", path)


def choose(me, name):
    me.click("label", name, within=("list", "Clients"))
    me.keys("alt+1")
    me.wait_for("heading", "Contacts")


@tap.case("an example opens from the welcome page")
def example(me):
    me.start("--library", me.path("empty"))
    me.click("button", "Open an example")
    me.click("list item", "Hartley’s", within=("window", "Open an example"))
    me.wait_gone("window", "Open an example")
    me.wait_for("page tab", "Papers")
    me.wait_text("Rebecca Hartley")
    assert len(glob.glob(me.path("empty/clients/*.json"))) == 1
    assert me.stop() == 0


@tap.case("it closes with nobody chosen")
def nobody(me):
    shutil.copytree(EXAMPLES, me.path("nobody"))
    me.start("--library", me.path("nobody"))
    me.wait_text("Hartley’s")
    assert me.stop() == 0


@tap.case("the search finds names, contacts, projects and invoices, with or without umlauts")
def search(me):
    shutil.copytree(EXAMPLES, me.path("library"))
    # All fit into the list without scrolling.
    os.remove(me.path("library/clients/toepferei-wendt-c0ffee17.json"))
    me.write(me.path("library/clients/damaged-00000001.json"),
             '{\n  "format": "ausklang-client",\n')
    newer = load(path_of(me, "alpenglow"))
    newer.update(version=99, id="00000000-0000-4000-8000-000000000099",
                 trade_name="From the future")
    put(me, me.path("library/clients/future-00000099.json"), newer)
    me.start("--library", me.path("library"))
    me.wait_text("Hartley’s")
    for words, name in (("bruckner", "Feinkost Brückner"), ("ubelhor", "Verlag Morgenstern"),
                        ("fruhjahr", "Verlag Morgenstern"), ("2026-031", "Feinkost Brückner")):
        me.keys("ctrl+f")
        me.fill("entry", words, "Search clients")
        me.until(lambda name=name: [row for row in rows(me) if row[0].isupper()
                                    and row in NAMES] == [name], 10, f"{name} for {words}")
    me.fill("entry", "zzz", "Search clients")
    me.wait_text("No client, contact, project or invoice fits.")
    me.keys("Escape")
    me.until(lambda: "Hartley’s" in rows(me), 10, "whole list")


NAMES = ["Kanzlei Dr. Ohlendorf", "Feinkost Brückner", "Hartley’s", "Verlag Morgenstern",
         "Alpenglow", "Fenwick & Thorne"]


@tap.case("a damaged file is named with the place, the others are there")
def damaged(me):
    me.click("label", "Cannot be read")
    me.wait_for("label", re.compile(r"damaged-00000001\.json:3:\d+"))
    assert "Hartley’s" in rows(me)


@tap.case("what a newer version wrote is shown and not changed")
def newer_version(me):
    path = path_of(me, "future")
    before = load(path)
    choose(me, "From the future")
    me.wait_for("label", re.compile("A newer version of Ausklang wrote this file"))
    me.click("entry", "Name in this program")
    me.type("x")    # which begins a search, as typing anywhere outside an entry does
    assert me.find("entry", "Name in this program").text == "From the future"
    me.until(lambda: me.find("entry", "Search clients").text == "x", 10, "search for x")
    me.keys("ctrl+f", "Escape")
    me.wait_for("list", "Clients")
    assert load(path) == before


@tap.case("a client is exported before it is deleted, and comes back from the toast")
def delete(me):
    choose(me, "Alpenglow")
    path = path_of(me, "alpenglow")
    before = load(path)
    os.mkdir(me.path("taken along"))
    me.menu("button", "Delete client…", name="Client menu")
    me.wait_text("2 invoices, to be kept until 31 December 2034")
    me.click("button", "Export first…")
    me.wait_for("label", "Where the Copy Goes")
    me.keys("ctrl+l")
    me.until(lambda: me.focused() and me.focused().role in ("text", "entry"), 10, "place to type")
    me.type(me.path("taken along"))
    me.keys("Return")
    me.wait_text("A copy has been exported")
    copy, = glob.glob(me.path("taken along/alpenglow*/*"))
    assert load(copy) == before and os.path.basename(copy) == os.path.basename(path)
    assert os.path.exists(path)
    me.click("button", "Delete")
    me.until(lambda: not os.path.exists(path), 10, "deleted client")
    me.click("button", "Undo")    # soon: the toast does not stay
    me.until(lambda: os.path.exists(path) and "Alpenglow" in rows(me), 10, "client again")
    assert load(path) == before


@tap.case("a stage is set by a click and taken back")
def stage(me):
    choose(me, "Alpenglow")
    path = path_of(me, "alpenglow")
    me.click("button", re.compile("^Decision, 3 of 9"))
    me.click("button", "We are here now")
    me.wait_for("button", "Decision, 3 of 9, current")
    me.click("button", "Undo")    # soon: the toast does not stay
    me.wait_for("button", "Decision, 3 of 9, to come")
    me.keys("ctrl+shift+z")
    me.until(lambda: load(path)["ending"]["stage"] == "decision", 10, "stage in the file")
    me.keys("ctrl+z")
    me.until(lambda: load(path)["ending"]["stage"] == "running", 10, "old stage in the file")


def make_conflict(me, path, mine, theirs):
    """Types here while somebody else writes there, before what is typed is saved."""
    for _ in range(5):
        me.fill("entry", mine, "Name in this program")
        put(me, path, {**load(path), "trade_name": theirs})
        try:
            me.wait_for("button", "Compare…", timeout=3)
            return
        except Timeout:    # it was saved already, or read already: once more
            theirs += "."
    raise Timeout("no conflict in five attempts")


@tap.case("a change made elsewhere is never overwritten: mine or theirs")
def conflict(me):
    choose(me, "Hartley’s")
    path = path_of(me, "hartley")
    window = ("window", "Two versions")
    for button, mine, theirs in (("Keep mine", "Here one", "There one"),
                                 ("Take theirs", "Here two", "There two")):
        make_conflict(me, path, mine, theirs)
        assert load(path)["trade_name"].startswith(theirs)
        me.click("button", "Compare…")
        me.wait_for("label", mine, within=window)
        me.wait_for("label", re.compile(f"^{theirs}"), within=window)
        me.click("button", button, within=window)
        me.wait_gone(*window)
        kept = mine if button == "Keep mine" else theirs
        me.until(lambda kept=kept: load(path)["trade_name"].startswith(kept), 10, "chosen version")
        assert me.find("entry", "Name in this program").text.startswith(kept)
        me.wait_gone("button", "Compare…")


@tap.case("what cannot be saved is kept, and saved when it can be")
def save_failure(me):
    choose(me, "Kanzlei Dr. Ohlendorf")
    clients, away = me.path("library/clients"), me.path("library/away")
    path = path_of(me, "kanzlei")
    os.rename(clients, away)
    me.write(clients, "No folder.")
    me.fill("entry", "Ohlendorf neu", "Name in this program")
    me.wait_for("label", re.compile("^Not saved yet; your changes are kept here"))
    os.remove(clients)
    os.rename(away, clients)
    if again := me.find("button", "Try again"):    # it may have noticed by itself
        me.click(again)
    me.until(lambda: load(path)["trade_name"] == "Ohlendorf neu", 10, "saved name")
    me.wait_gone("label", re.compile("^Not saved yet"))


@tap.case("the letter follows the preferences")
def preferences(me):
    choose(me, "Feinkost Brückner")
    me.keys("alt+5")
    me.wait_for("image", re.compile("^Page 1"))
    me.keys("ctrl+comma")
    me.fill("entry", "Wilhelmine Ångström", "Name", within=("window", "Preferences"))
    me.keys("Escape")
    me.wait_for("image", re.compile("^Page 1"), description=re.compile("Wilhelmine Ångström"))
    me.until(lambda: load(me.path("library/sender.json"))["name"] == "Wilhelmine Ångström", 10,
             "saved name")


@tap.case("the shortcuts and the about window open")
def windows(me):
    me.keys("ctrl+question")
    me.until(lambda: len(me.windows()) == 2, 10, "shortcuts window")
    me.keys("Escape")
    me.until(lambda: len(me.windows()) == 1, 10, "end of the shortcuts window")
    me.menu("button", "About Ausklang", name="Main menu")
    me.until(lambda: len(me.windows()) == 2, 10, "about window")
    me.wait_for("label", "Ausklang", within=me.windows()[-1])
    me.keys("Escape")
    me.until(lambda: len(me.windows()) == 1, 10, "end of the about window")


@tap.case("the keyboard reaches pages, list, search and a new client")
def shortcuts(me):
    for key, page in (("alt+2", "Decision"), ("alt+3", "Conversation"), ("alt+4", "Transition"),
                      ("alt+5", "Papers"), ("alt+1", "Profile")):
        me.keys(key)
        me.until(lambda page=page: "selected" in me.find("page tab", page).states, 10, page)
    me.keys("F9")
    me.wait_gone("entry", "Search clients")
    me.keys("F9")
    me.wait_for("entry", "Search clients")
    before = len(glob.glob(me.path("library/clients/*.json")))
    me.keys("ctrl+n")
    me.until(lambda: len(glob.glob(me.path("library/clients/*.json"))) == before + 1, 10, "client")
    name = re.compile("^Legal name")
    me.until(lambda: me.find("entry", name).text == "", 10, "page of the new client")
    me.type("Typed at once")
    me.until(lambda: me.find("entry", name).text == "Typed at once", 10, "name where the focus is")


@tap.case("everything that takes the focus says what it is")
def names(me):
    # Anew for each page: newer versions of GTK go on telling of pages that were left.
    for page in ("profile", "decision", "conversation", "transition", "papers"):
        assert me.stop() == 0
        me.start("--library", me.path("library"), "--client", "brueckner-soehne-feinkost-9724eda9",
                 "--page", page)
        me.wait_for("label", "Feinkost Brückner")
        nodes = [node for window in me.windows() for node in window.below()
                 if node.role in ("button", "entry", "check box", "combo box", "spin button",
                                  "page tab", "slider")]
        silent = [node for node in me.shown(nodes) if UNNAMED.match(node.name)
                  and not any(a.role == "combo box" for a in list(node.above())[1:])]
        assert not silent, [(node, node.description, list(node.above())[:4]) for node in silent]


@tap.case("Tab goes on and on, and wherever it stops has a name")
def tab(me):
    choose(me, "Feinkost Brückner")
    for page in ("alt+1", "alt+2", "alt+3", "alt+4", "alt+5"):
        me.keys(page)
        seen = {}
        for _ in range(16):
            me.keys("shift+Tab")    # backwards: from the list it comes to the end of the page
            if node := me.focused():    # not so in the text of an entry row
                seen[node.path] = node
        silent = [(node, list(node.above())[1:5]) for node in seen.values()
                  if UNNAMED.match(node.name) and not "".join(me.texts(node)).strip()]
        assert not silent, (page, silent)
        assert len(seen) > 8, (page, list(seen.values()))


@tap.case("and it closes without a complaint")
def close(me):
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language="en_GB.UTF-8") as person:
    tap.main(person)
