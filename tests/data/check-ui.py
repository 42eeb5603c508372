# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-ui.py FOLDER: what every .ui file keeps to; names of file, class and resource agree.

Whether a class has the property or the child that a file names is seen when the window is used
(tests/ui); this sees what can be said without a display and without the program's own classes.
"""
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

FLOOR = {"gtk": "4.8", "libadwaita": "1.2"}
BUTTONS = ("GtkButton", "GtkToggleButton", "GtkMenuButton")
TEXTS = ("label", "child")


def file_of(class_name):
    """AusContactRow → aus-contact-row.ui"""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", class_name).lower() + ".ui"


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def properties(element):
    return {child.get("name"): (child.text or "").strip() for child in element
            if child.tag == "property"}


def check_button(button, named_in_code):
    """A button with a picture alone says in words what it does, to the eye and to the ear.

    A tooltip may be bound to a property; an accessible label cannot be, so code sets that one.
    """
    have = properties(button)
    if "icon-name" not in have or any(name in have for name in TEXTS):
        return
    name = button.get("id") or have["icon-name"]
    if "tooltip-text" not in have:
        yield f"the button “{name}” has no tooltip-text"
    tooltip = [item for item in button if item.get("name") == "tooltip-text"]
    if tooltip and tooltip[0].get("bind-source") and named_in_code:
        return
    labelled = [item for item in button.iter()
                if item.tag in ("property", "relation")
                and item.get("name") in ("label", "labelled-by")]
    if not labelled:
        yield f"the button “{name}” has no accessible label"


def check(path, source):
    """What is wrong with one file."""
    tree = ElementTree.parse(path).getroot()
    if tree.tag != "interface":
        yield f"the root is <{tree.tag}>, not <interface>"
        return
    for requirement in tree.iter("requires"):
        library, version = requirement.get("lib"), requirement.get("version")
        if FLOOR.get(library) != version:
            yield f"requires {library} {version}, the floor is {FLOOR.get(library)}"
    if "gtk" not in [item.get("lib") for item in tree.iter("requires")]:
        yield "does not say which GTK it requires"

    named_in_code = os.path.exists(source) and "GTK_ACCESSIBLE_PROPERTY_LABEL" in read(source)
    ids = [item.get("id") for item in tree.iter() if item.get("id")]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield f"the id “{name}” is there twice"
    for name in ids:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            yield f"the id “{name}” is not in snake_case"
    templates = [item.get("class") for item in tree.iter("template")]
    known = set(ids) | set(templates)
    for item in tree.iter():
        if item.get("bind-source") and item.get("bind-source") not in known:
            yield f"binds to “{item.get('bind-source')}”, which is not there"
        if item.tag == "property" and "_" in (item.get("name") or ""):
            yield f"the property “{item.get('name')}” is written with dashes"
        if item.get("class") in BUTTONS:
            yield from check_button(item, named_in_code)
    for name in templates:
        if name.startswith("Aus") and os.path.basename(path) != file_of(name):
            yield f"holds {name} and should be {file_of(name)}"
        if name.startswith("Aus") and not os.path.exists(source):
            yield f"there is no {source}"


def main():
    root = sys.argv[1]
    found = []
    for folder, _, names in os.walk(os.path.join(root, "ui")):
        found += [os.path.join(folder, name) for name in names if name.endswith(".ui")]
    print(f"1..{len(found)}")
    failed = False
    for number, path in enumerate(sorted(found), 1):
        inner = os.path.relpath(path, os.path.join(root, "ui"))
        source = os.path.join(root, "src", "app", inner[:-3] + ".c")
        try:
            complaints = list(check(path, source))
        except ElementTree.ParseError as error:
            complaints = [str(error)]
        for complaint in complaints:
            print(f"# {inner}: {complaint}")
        print(f"{'not ok' if complaints else 'ok'} {number} - {inner}")
        failed = failed or bool(complaints)
    sys.exit(1 if failed else 0)


main()
