# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter becomes an e-mail: saved as a file, and given to a mail program."""
import email
import email.policy
import glob
import json
import os
import re
import shutil
import stat
import textwrap

from lib import tap
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
LANGUAGE = os.environ["AUSKLANG_TEST_LANGUAGE"]
SUBJECT = "Vereinbarung zum guten Abschluss unserer Zusammenarbeit"
PDF = "vereinbarung-brueckner-soehne-feinkost-2026-11-23.pdf"


def read(path):
    with open(path, "rb") as file:
        return email.message_from_binary_file(file, policy=email.policy.default)


def offer_mail_program(me):
    """What opens .eml files on this desk: it keeps what it was given."""
    folder = os.path.join(me.env["XDG_DATA_HOME"], "applications")
    os.makedirs(folder, exist_ok=True)
    script = me.path("mail-program")
    with open(script, "w", encoding="utf-8") as file:
        file.write(textwrap.dedent(f"""\
            #!/bin/sh
            printf '%s\\n' "$1" > {me.path("opened")}.new
            mv {me.path("opened")}.new {me.path("opened")}
            """))
    os.chmod(script, 0o755)
    with open(os.path.join(folder, "mailer.desktop"), "w", encoding="utf-8") as file:
        file.write(textwrap.dedent(f"""\
            [Desktop Entry]
            Type=Application
            Name=Mailer
            Exec={script} %f
            MimeType=message/rfc822;
            """))
    config = me.env["XDG_CONFIG_HOME"]
    os.makedirs(config, exist_ok=True)
    with open(os.path.join(config, "mimeapps.list"), "w", encoding="utf-8") as file:
        file.write("[Default Applications]\nmessage/rfc822=mailer.desktop\n")


def papers(me):
    [path] = glob.glob(me.path("library", "clients", "brueckner-*.json"))
    with open(path, encoding="utf-8") as file:
        return json.load(file)["papers"]


def open_dialog(me):
    me.click("button", me.say("E-_mail…"))
    return me.wait_for("window", me.say("Send by E-Mail"))


@tap.case("a bad address is told at once, and nothing can be done with it")
def bad_address(me):
    shutil.copytree(EXAMPLES, me.path("library"))
    offer_mail_program(me)
    me.start("--library", me.path("library"), "--today", "2026-11-23")
    me.click("label", "Feinkost Brückner", within=("list", me.say("Clients")))
    me.click("page tab", me.say("Papers"))
    open_dialog(me)
    me.wait_for("entry", me.say("_To"))
    me.fill("entry", "t.brueckner@", me.say("_To"))
    me.wait_for("label", me.say("“%s” is no e-mail address: %s") % (
        "t.brueckner@", me.say("it needs one “@”, with something before and after it")))
    for name in ("_Save as .eml…", "_Open in Mail Program"):
        assert "sensitive" not in me.wait_for("button", me.say(name)).states
    me.fill("entry", "rechnung@feinkost-brueckner.example", me.say("_To"))
    me.wait_for("label", me.say("This is nobody who receives notices for the client."))
    me.keys("Escape")
    me.wait_gone("window", me.say("Send by E-Mail"))


@tap.case("saved as a file, it has text and letter, and the program says what is attached")
def save(me):
    open_dialog(me)
    me.fill("entry", "Größe, \"A\".pdf", me.say("_Attached as"))
    path = me.path("letter.eml")
    me.click("button", me.say("_Save as .eml…"))
    me.until(lambda: len(me.windows()) > 2, 10, "file dialog")
    me.keys("ctrl+a")
    me.type(path)
    me.keys("Return")
    me.wait_for("label", me.say("Saved as “%s”") % "letter.eml")
    me.wait_for("label", me.say("Before you send it, look whether “%s” is attached: some mail "
                                "programs drop attachments without a word.") % "Größe, \"A\".pdf")
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    mail = read(path)
    assert mail["To"] == "Thomas Brückner <t.brueckner@feinkost-brueckner.example>", mail["To"]
    assert mail["From"] == "Jule Hartwig <jule@hartwig.example>", mail["From"]
    assert mail["Subject"] == SUBJECT, mail["Subject"]
    assert mail["X-Unsent"] == "1"
    text, pdf = mail.iter_parts()
    assert text.get_content().startswith("Sehr geehrter Herr Brückner,\n\n")
    assert text.get_content().endswith("\n\nJule Hartwig\nDesign & Web\n"), text.get_content()
    assert pdf.get_filename() == "Größe, \"A\".pdf", pdf.get_filename()
    assert pdf.get_content().startswith(b"%PDF-")
    me.keys("Escape")
    me.wait_gone("window", me.say("Send by E-Mail"))


@tap.case("the mail program is given a file that nobody else can read")
def open_in_mail_program(me):
    open_dialog(me)
    me.click("button", me.say("_Open in Mail Program"))
    me.wait_for("label", me.say("The e-mail opens in your mail program."))
    me.until(lambda: os.path.exists(me.path("opened")), 10, "mail program")
    with open(me.path("opened"), encoding="utf-8") as file:
        path = file.read().strip()
    assert path.startswith(me.env["XDG_RUNTIME_DIR"]), path
    assert os.path.basename(path) == re.sub(r"\.pdf$", ".eml", PDF), path
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700
    _, pdf = read(path).iter_parts()
    with open(os.path.join(os.path.dirname(path), PDF), "rb") as file:
        assert pdf.get_filename() == PDF and pdf.get_content() == file.read()
    me.wait_for("button", me.say("Show _Files"))


@tap.case("when it was sent, it is marked as sent by e-mail")
def mark_as_sent(me):
    me.click("button", me.say("_Mark as Sent…"), within=("window", me.say("Send by E-Mail")))
    me.wait_gone("window", me.say("Send by E-Mail"))
    window = ("window", me.say("Mark as Sent"))
    me.wait_for("label", me.say("By e-mail", context="send channel"), within=window)
    me.click("button", me.say("_Mark as Sent"), within=window)
    me.wait_for("label", me.say("Version %d") % 1)
    me.until(lambda: [p["channel"] for p in papers(me)] == ["email"], 10, "paper in the file")
    assert me.stop() == 0
    assert not me.complaints(), me.complaints()


with Person(language=LANGUAGE) as person:
    tap.main(person, ordered=True)
