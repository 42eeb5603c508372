# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The German catalogue is complete, nothing in it is fuzzy, and it is written as German is.

With --update the catalogues take up new strings (untranslated) and let go of old ones.
"""
import os
import re
import subprocess
import sys
import tempfile

import source_tree

KEYWORDS = ("_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dpgettext2:2c,3",
            "g_dngettext:2,3", "dgettext:2", "g_dgettext:2")
STYLE = {
    r"\.\.\.": "three dots: it is …",
    r"[^\s\u00a0\u202f(\[»]…": "… stands for a word: a space before it",
    r'"|“|”|„': "quotes are »…«",
    r"\s-\s": "a dash is –",
    r"[^\s\u00a0\u202f\d%.]%(?!\w)": "a space before %",
}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=source_tree.ROOT,
                          check=False, env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""})
    return done.returncode, done.stdout, done.stderr


def make_template(path):
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    flags = [f"--flag={name}:c-format" for name in ("g_strdup_printf:1", "g_string_printf:2")]
    return run("xgettext", "--from-code=UTF-8", "--add-comments=Translators", "--no-wrap",
               "--files-from=po/POTFILES.in", "--package-name=ausklang", *keywords, *flags,
               "-o", path)


def entries(path):
    """(msgid, msgstr) of a catalogue, plurals one by one; the header is left out."""
    text = run("msgcat", "--no-wrap", path)[1]
    for block in text.split("\n\n"):
        fields = re.findall(r'^(msg\w+(?:\[\d\])?) ((?:"(?:\\.|[^"])*"\n?)+)', block, re.MULTILINE)
        values = {key: "".join(re.findall(r'"((?:\\.|[^"])*)"', value)) for key, value in fields}
        if values.get("msgid"):
            for key, value in values.items():
                if key.startswith("msgstr"):
                    yield values["msgid"], value.replace('\\"', '"')


def placeholders(text):
    """As a sorted list: %2$s and %s count alike, and %% does not count."""
    found = re.findall(r"%(?:\d+\$)?[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?([diufgxsc])",
                       text.replace("%%", ""))
    return sorted(found) + sorted(re.findall(r"\{\w+\}|</?\w+>", text))


def check_german():
    for msgid, msgstr in entries("po/de.po"):
        for pattern, why in STYLE.items():
            if re.search(pattern, re.sub(r"<[^>]*>", "", msgstr)):
                yield f"po/de.po: “{msgstr}”: {why}"
        more = set(placeholders(msgstr)) - set(placeholders(msgid))
        if more and msgstr:
            yield f"po/de.po: “{msgstr}”: not the placeholders of “{msgid}”"


def main():
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "ausklang.pot")
        code, _, errors = make_template(template)
        if code:
            complaints.append(errors)
        if "--update" in sys.argv:
            for language in ("de", "en"):
                run("msgmerge", "--update", "--backup=none", "--no-fuzzy-matching", "--no-wrap",
                    f"po/{language}.po", template)
                run("msgattrib", "--no-obsolete", "--no-wrap", "-o", f"po/{language}.po",
                    f"po/{language}.po")
        code, _, errors = run("msgcmp", "po/de.po", template)
        if code:
            complaints.append(errors.strip())
    for language in ("de", "en"):
        code, _, errors = run("msgfmt", "--check", "-o", os.devnull, f"po/{language}.po")
        if code:
            complaints.append(errors.strip())
    source_tree.report(complaints + list(check_german()))


main()
