# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in names every file with strings to translate; with --write it is written anew.

In .ui files also: no CDATA (xgettext does not look inside), and no visible string that is not
marked, neither translatable="yes" nor, on purpose, "no".
"""
import os
import re
import sys

import source_tree

POTFILES = "po/POTFILES.in"
CALL = re.compile(r"(?<![\w-])(N?C?_|n?gettext|g_d[np]?n?gettext2?) ?\(")
VISIBLE = re.compile(
    r'<(?:property|attribute) name="(?:label|title|subtitle|tooltip-text|placeholder-text'
    r'|description|body|heading|name-label|page-title)"([^>]*)>([^<]*[^\W\d_]{2,}[^<]*)<')


def translatable(path, text):
    if path.endswith(".ui"):
        return 'translatable="yes"' in text or 'translatable="true"' in text
    if path.endswith(".c"):
        return bool(CALL.search(source_tree.without_comments(text)))
    return path.endswith((".desktop.in.in", ".gschema.xml.in", ".metainfo.xml.in.in"))


def check_ui(path, text):
    for match in re.finditer("<!\\[CDATA\\[", text):
        yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: CDATA hides its strings"
    for match in VISIBLE.finditer(text):
        if match[2].strip() == "Ausklang":    # a name stays as it is
            continue
        if "translatable=" not in match[1] and "bind" not in match[1]:
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: “{match[2].strip()}” is not marked as translatable"


def main():
    complaints, wanted = [], []
    for path in source_tree.files(".c", ".ui", ".in", under=("src", "ui", "data")):
        text = source_tree.read(path)
        if translatable(path, text):
            wanted.append(path)
        if path.endswith(".ui"):
            complaints += check_ui(path, text)
    wanted.sort()
    if "--write" in sys.argv:
        with open(os.path.join(source_tree.ROOT, POTFILES), "w", encoding="utf-8") as file:
            file.write("\n".join(wanted) + "\n")
    listed = [line for line in source_tree.read(POTFILES).split("\n")
              if line and not line.startswith("#")]
    complaints += [f"{POTFILES}: {path} is missing" for path in wanted if path not in listed]
    complaints += [f"{POTFILES}: {path} has nothing to translate" for path in listed
                   if path not in wanted]
    if listed != sorted(set(listed)):
        complaints.append(f"{POTFILES}: not sorted, or a file twice")
    source_tree.report(complaints)


main()
