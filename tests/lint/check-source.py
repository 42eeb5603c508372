# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of CONTRIBUTING.md that a machine can see, for every source file."""
import os
import re

import source_tree

TOP = {"src", "data", "ui", "po", "tests", "build-aux", "meson.build", "meson_options.txt",
       "README.md", "CONTRIBUTING.md", "COPYING"}
LINES, COLUMNS, FUNCTION, NESTING = 800, 100, 60, 4
HEAD = ("SPDX-FileCopyrightText: 2026 The Ausklang developers",
        "SPDX-License-Identifier: GPL-3.0-or-later")
# What a layer may include of the others; GTK belongs to app and main.c alone.
LAYERS = {"src/core/": ("core",), "src/paper/": ("core", "paper"),
          "src/exchange/": ("core", "exchange"),
          "src/cli/": ("core", "paper", "exchange", "cli")}
ROOMS = ("core", "paper", "exchange", "app", "cli")
LEAVES = re.compile(r"return|goto|break|continue|else|}")
BANNED = {
    r"\bg_object_(set|get)_q?data\b": "state belongs in a struct, not in g_object_set_data",
    r"(?<!:)//": "comments are /* … */",
    r"\bngettext \([^;]*?\b[NC]?C?_ \(": "_() inside ngettext: give it the literals",
    r"\bG_TEST_OPTION_ISOLATE_DIRS\b": "leaks in GLib 2.74, and the tests have a home of their own",
    r"-Wno-deprecated|DISABLE_DEPRECATION_WARNINGS": "this would switch the version caps off",
}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def check_text(path, text):
    """What holds for every kind of file."""
    lines = text.split("\n")
    if len(lines) - 1 > LINES:
        yield f"{path}: {len(lines) - 1} lines, {LINES} at most"
    if not path.endswith((".svg", ".po", ".json")) and not all(h in text[:500] for h in HEAD):
        if os.path.basename(path) != "meson.build" and text:
            yield f"{path}:1: no SPDX head"
    if text and not text.endswith("\n"):
        yield f"{path}: no newline at the end"
    for number, line in enumerate(lines, 1):
        if "\t" in line or line != line.rstrip():
            yield f"{path}:{number}: a tab, or blanks at the end of the line"
        if len(line) > COLUMNS and path.endswith((".c", ".h", ".py", "meson.build")):
            yield f"{path}:{number}: {len(line)} columns, {COLUMNS} at most"


def check_c(path, text):
    code = source_tree.without_comments(text)
    for pattern, why in BANNED.items():
        for match in re.finditer(pattern, code, re.MULTILINE):
            yield f"{path}:{line_of(code, match.start())}: {why}"
    for match in UNFINISHED.finditer(text):
        yield f"{path}:{line_of(text, match.start())}: {match[0]} belongs in an issue"
    if path.endswith(".c"):
        first = re.search(r"^#include (\S+)", code, re.MULTILINE)
        if re.search(r'^#include\s+"config\.h"', text, re.MULTILINE) is None:
            yield f"{path}: does not include config.h"
        elif first and '"config.h"' not in text.split("\n")[line_of(code, first.start()) - 1]:
            yield f"{path}:{line_of(code, first.start())}: config.h comes first"
    begins = code.count("_BEGIN_IGNORE_DEPRECATIONS")
    if begins != code.count("_END_IGNORE_DEPRECATIONS"):
        yield f"{path}: BEGIN and END of ignored deprecations are not pairs"
    yield from check_includes(path, text)
    yield from check_errors(path, code)
    yield from check_functions(path, code)


def check_includes(path, text):
    for layer, allowed in LAYERS.items():
        if not path.startswith(layer):
            continue
        for match in re.finditer(r'^#include [<"]([\w-]+)/', text, re.MULTILINE):
            number = line_of(text, match.start())
            if match[1] in ("gtk", "gdk", "gsk"):
                yield f"{path}:{number}: GTK below app"
            elif match[1] in ROOMS and match[1] not in allowed:
                yield f"{path}:{number}: {layer} does not know {match[1]}"
        if "#include <adwaita.h>" in text:
            yield f"{path}: GTK below app"


def check_errors(path, code):
    """After an error is set nothing else is done in that block."""
    for match in re.finditer(r"^( +)g_set_error(_literal)? \(", code, re.MULTILINE):
        rest = code[code.index(";", match.end()) + 1:]
        following = rest.split(None, 1)
        if following and not LEAVES.match(following[0]):
            yield f"{path}:{line_of(code, match.start())}: no return after g_set_error"


def check_functions(path, code):
    """Length and nesting; in our style a function is between braces in column one."""
    start = None
    for number, line in enumerate(code.split("\n"), 1):
        if line == "{":
            start, depth, deepest = number, 0, 0
        elif start is not None and line.startswith("}"):
            if not line.startswith("} "):
                if number - start - 1 > FUNCTION:
                    yield (f"{path}:{start}: a function of {number - start - 1} lines, "
                           f"{FUNCTION} at most")
                if deepest > NESTING:
                    yield f"{path}:{start}: nested {deepest} deep, {NESTING} at most"
            start = None
        elif start is not None:
            depth += line.count("{") - line.count("}")
            deepest = max(deepest, depth)


def check_top():
    names = {name for name in os.listdir(source_tree.ROOT)
             if not name.startswith((".", "_build", "build-")) or name == "build-aux"}
    for name in sorted(names - TOP):
        yield f"{name}: not among the names of the top level"


def main():
    complaints = list(check_top())
    for path in source_tree.files(".c", ".h", ".py", ".ui", ".css", ".svg", ".sh", "meson.build"):
        text = source_tree.read(path)
        complaints += check_text(path, text)
        if path.endswith((".c", ".h")):
            complaints += check_c(path, text)
        elif path.endswith("meson.build") and re.search(r"-Wno-deprecated", text):
            complaints.append(f"{path}: -Wno-deprecated… would switch the version caps off")
    source_tree.report(complaints)


main()
