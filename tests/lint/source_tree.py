# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the source share: the files, C without its comments, and the report."""
import os
import re
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
COMMENT_OR_STRING = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def files(*endings, under=("src", "ui", "data", "po", "tests", "build-aux", ".ci")):
    """The project's files with one of these endings, sorted, relative to its folder."""
    found = []
    for top in under:
        for folder, folders, names in os.walk(os.path.join(ROOT, top)):
            folders[:] = [name for name in folders if name != "__pycache__"]
            found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names
                      if name.endswith(endings)]
    return sorted(found)


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def _blank(match):
    text = match[0]
    if text[0] in "\"'":
        return text[0] + " " * (len(text) - 2) + text[0]
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """C with comments and the insides of strings blanked out; lines and columns stay."""
    return COMMENT_OR_STRING.sub(_blank, text)


def report(complaints):
    """Prints the complaints and ends the check."""
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} complaints" if complaints else "no complaints")
    sys.exit(1 if complaints else 0)
