# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty library to a PDF and back: what a person does with a first client, in one go."""
import datetime
import glob
import json
import os
import re

from lib import tap
from lib.person import Person

LANGUAGE = os.environ.get("AUSKLANG_TEST_LANGUAGE", "en_GB.UTF-8")
GERMAN = LANGUAGE.startswith("de")
TODAY = datetime.date.today()
LAST_DAY = TODAY + datetime.timedelta(days=54)
CONTRACT_END = LAST_DAY + datetime.timedelta(days=14)
ISSUED = TODAY - datetime.timedelta(days=60)
DUE = TODAY - datetime.timedelta(days=46)
STYLE_BOOK_DUE = TODAY + datetime.timedelta(days=30)

# What nobody but the freelancer may ever read.
PRIVATE = ["QREASON", "QAIM", "QNOTES", "QLOG", "QCONTACT", "QPROJECT", "QREFERRAL",
           "QCOLLEAGUE"]
MONTHS = ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
          if GERMAN else
          "January February March April May June July August September October November December")


def typed(day):
    return day.strftime("%d.%m.%Y" if GERMAN else "%d/%m/%Y")


def printed(day):
    return f"{day.day}{'.' * GERMAN} {MONTHS.split()[day.month - 1]} {day.year}"


AMOUNT = "1.234,56" if GERMAN else "1,234.56"
FEE = "850,00" if GERMAN else "850.00"


def client_of(me):
    """The client as it is on disk."""
    path, = glob.glob(me.path("library/clients/*.json"))
    with open(path, encoding="utf-8") as file:
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


@tap.case("an empty library welcomes")
def welcome(me):
    me.start("--library", me.path("library"))
    me.wait_for("label", me.say("Part on good terms"))
    assert not glob.glob(me.path("library/clients/*"))


@tap.case("the preferences say who I am")
def letterhead(me):
    me.keys("ctrl+comma")
    window = ("window", me.say("Preferences"))
    for title, text in (("_Name", "Käthe Brückner"), ("_Street and number", "Am Weißen Stein 3"),
                        ("P_ostcode", "04103"), ("To_wn", "Leipzig")):
        me.fill("entry", text, me.say(title), within=window)
    me.keys("Escape")
    me.wait_gone(*window)


@tap.case("a new client takes names, an address and the one who receives notice")
def new_client(me):
    me.click("button", me.say("_New client"), within=("scroll pane", None))
    me.wait_for("page tab", me.say("Profile"))
    for title, text in (("_Legal name, as in the contract", "Müller & Söhne GmbH\nWerk Süd"),
                        ("Name in this _program", "Müller Süd")):
        me.fill("entry", text, me.say(title), within=("list", me.say("Client")))
    me.pick("combo box", me.say("German" if GERMAN else "English", "language"),
            me.say("Language of the _papers"))
    wait_saved(me, LANGUAGE[:2], "language")
    me.click("button", me.say("Add address"))
    for title, text in (("_Street and number", "Färbergasse 8"), ("_Postcode", "50667"),
                        ("_Town", "Köln")):
        me.fill("entry", text, me.say(title), within=("list", me.say("Addresses")))
    me.click("button", me.say("Add contact"))
    contacts = ("list", me.say("Contacts"))
    me.fill("entry", "Jörg Weiß", me.say("_Name"), within=contacts)
    me.toggle("check box", me.say("_Receives notice"), within=contacts)
    me.fill("entry", "QCONTACT", me.say("Private n_ote"), within=contacts)
    wait_saved(me, "QCONTACT", "contacts", 0, "note")
    wait_saved(me, True, "contacts", 0, "receives_notice")
    wait_saved(me, "Jörg Weiß", "contacts", 0, "name")


@tap.case("a contract, a project, an invoice and the last working day")
def profile(me):
    ending = ("list", me.say("Ending"))
    me.fill("entry", "Betreuung der Marke", me.say("_Title"), within=("list", me.say("Contract")))
    me.click("list item", me.say("Fee"))
    me.fill("entry", FEE, me.say("_Fee, net"))
    me.fill("entry", typed(LAST_DAY), me.say("_Last working day"), within=ending)
    me.fill("entry", typed(CONTRACT_END), me.say("_End of the contract"), within=ending)
    me.click("button", me.say("Add project"))
    projects = ("list", me.say("Running projects"))
    me.fill("entry", "Neuer Auftritt", me.say("_Name"), within=projects)
    me.fill("entry", "QPROJECT", me.say("Private n_ote"), within=projects)
    me.click("button", me.say("Add deliverable"))
    things = ("list", me.say("Deliverables"))
    me.fill("entry", "Stilbuch für die Größen", me.say("_Name"), within=things)
    me.fill("entry", typed(STYLE_BOOK_DUE), me.say("_Due"), within=things)
    me.click("button", me.say("Add invoice"))
    for title, text in (("_Number", "R-2026/117"), ("_For", "Etiketten"),
                        ("_Issued", typed(ISSUED)), ("_Due", typed(DUE)),
                        ("_Amount, gross", AMOUNT)):
        me.fill("entry", text, me.say(title), within=("list", me.say("Invoices")))
    wait_saved(me, {"minor": 123456, "currency": "EUR"}, "invoices", 0, "amount")
    wait_saved(me, LAST_DAY.isoformat(), "ending", "last_day")


@tap.case("the private side is written down")
def private(me):
    for title, text in (("_Why I am ending it", "QREASON"),
                        ("_What I want from the ending", "QAIM"), ("N_otes", "QNOTES")):
        me.fill("entry", text, me.say(title), within=("list", me.say("Private")))
    me.click("button", me.say("Add entry"))
    me.fill("entry", "QLOG", me.say("_What happened"), within=("list", me.say("Log (private)")))
    wait_saved(me, "QLOG", "log", 0, "text")


def step_of(me, name):
    return next(step for step in client_of(me)["steps"] if step["name"] == name)


def item_of(me, name):
    """What stands for a step on the timeline; anew, for everything moves when one does."""
    return me.wait_for("list item", re.compile("^" + re.escape(name) + ","),
                       within=("list", me.say("Timeline")))


@tap.case("a plan comes from the template; a step is ticked, dragged and moved by keyboard")
def plan(me):
    me.click("page tab", me.say("Transition"))
    me.click("button", me.say("_Plan from template"))
    me.until(lambda: client_of(me)["steps"], 10, "steps in the file")
    free = [step["name"] for step in client_of(me)["steps"]
            if step["owner"] == "me" and not step["waits_for"] and step["length"] > 1]
    ticked, dragged = free[:2]
    me.click(item_of(me, ticked))
    me.keys("ctrl+space")
    me.until(lambda: step_of(me, ticked)["state"] == "done", 10, "ticked step")
    me.drag(item_of(me, dragged), -60, 0)
    first = me.until(lambda: step_of(me, dragged).get("start"), 10, "dragged step")
    me.click(item_of(me, dragged))
    me.keys("alt+Right")
    second = me.until(lambda: (day := step_of(me, dragged)["start"]) != first and day, 10,
                      "step moved by keyboard")
    assert 1 <= (datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days <= 5
    me.keys("ctrl+z")
    me.until(lambda: step_of(me, dragged)["start"] == first, 10, "undone move")
    me.keys("ctrl+shift+z")
    me.until(lambda: step_of(me, dragged)["start"] == second, 10, "move done again")


@tap.case("an asset passes its stops in their order")
def assets(me):
    me.menu("button", me.say("Domain", "asset kind"), name=me.say("Add a thing or an access"))
    things = ("list", me.say("Things and access"))
    me.fill("entry", "mueller-soehne.example", me.say("_Name"), within=things)
    tested = me.say("tested", "asset stop")
    assert "sensitive" not in me.find("check box", tested, within=things).states
    for word, member in (("handed over", "handed_on"), ("tested", "tested_on"),
                         ("revoked", "revoked_on")):
        me.toggle("check box", me.say(word, "asset stop"), within=things)
        wait_saved(me, TODAY.isoformat(), "assets", 0, member)


@tap.case("a colleague who agreed comes onto the shortlist")
def referral(me):
    me.click("button", me.say("Add a colleague"))
    me.click("button", me.say("_New colleague…"))
    window = ("window", me.say("Colleagues"))
    me.fill("entry", "Ulla Größ", me.say("_Name"), within=window)
    me.fill("entry", "QCOLLEAGUE", me.say("Private n_ote"), within=window)
    me.toggle("check box", me.say("May be named to clients"), within=window)
    me.until(lambda: '"consent": true' in me.read("library/network.json"), 10, "consent")
    me.keys("Escape")
    me.wait_gone(*window)
    shortlist = ("list", me.say("Referrals"))
    me.click("list item", "Ulla Größ", within=shortlist)
    me.pick("combo box", me.say("Agreed", "referral status"), me.say("_Status"), within=shortlist)
    me.fill("entry", "QREFERRAL", me.say("Private n_ote"), within=shortlist)
    wait_saved(me, "QREFERRAL", "referrals", 0, "note")


@tap.case("the agreement is shown as it will print, and its parts can be switched")
def papers(me):
    me.click("page tab", me.say("Papers"))
    page = me.wait_for("image", description=re.compile("Stilbuch für die Größen")).name
    thanks = re.compile(r"wünsche\s+Ihnen" if GERMAN else r"Thank\s+you\s+for\s+your\s+trust")
    me.wait_for("image", page, description=thanks)
    me.click("check box", me.say("Thanks", "block"))
    me.until(lambda: not me.find("image", page, description=thanks), 10, "letter without thanks")
    me.keys("ctrl+z")
    me.wait_for("image", page, description=thanks)


@tap.case("the PDF has names, dates and amounts, and nothing private")
def export(me):
    path = me.path("agreement.pdf")
    me.click("button", me.say("P_DF…"))
    me.until(lambda: len(me.windows()) > 1, 10, "file dialog")
    me.keys("ctrl+a")
    me.type(path)
    me.keys("Return")
    me.until(lambda: os.path.exists(path) and len(me.windows()) == 1, 10, "PDF")
    me.until(lambda: "%%EOF" in open(path, encoding="latin1").read()[-20:], 10, "end of the PDF")
    text = " ".join(me.run("pdftotext", "-layout", path, "-").split())
    for wanted in ("Käthe Brückner", "Müller & Söhne GmbH", "Färbergasse 8", "50667", "Jörg Weiß",
                   "Stilbuch für die Größen", "Ulla Größ", "R-2026/117", AMOUNT, printed(LAST_DAY),
                   printed(CONTRACT_END), printed(STYLE_BOOK_DUE)):
        assert wanted in text, f"{wanted} is not in: {text}"
    everything = text + me.run("pdfinfo", path) + me.run("pdfinfo", "-meta", path)
    with open(path, "rb") as file:
        everything += file.read().decode("latin1")
    assert not [word for word in PRIVATE if word in everything]


@tap.case("after closing and starting again everything is there")
def again(me):
    assert me.stop() == 0
    before = client_of(me)
    assert (before["ending"]["reason"], before["ending"]["aim"]) == ("QREASON", "QAIM")
    me.start("--library", me.path("library"))
    me.wait_text("Müller Süd")
    me.click("page tab", me.say("Profile"))
    me.wait_text("Jörg Weiß")
    for text in ("Färbergasse 8", "Neuer Auftritt", "R-2026/117", AMOUNT):
        me.wait_text(text)
    name = me.find("entry", me.say("_Legal name, as in the contract"))
    assert name.text == "Müller & Söhne GmbH\nWerk Süd", name.text
    assert me.stop() == 0
    assert client_of(me) == before
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
