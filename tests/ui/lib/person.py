# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a desk: reads the window through AT-SPI, points and types through X.

    with Person(language="de_DE.UTF-8") as me:
        me.start("--library", folder)
        me.click("button", "Neu")
        me.fill(me.wait_for("entry", "Name"), "Größe & Söhne")
        assert "Gespeichert" in me.texts()
        assert not me.complaints()

Wherever a node is expected a role and a name do as well. Names are exact strings or compiled
patterns; only what is on a shown page is found, unless shown=False. “within” is a node as it was
when it was found, or a role and a name that are looked for anew each time.
"""
import ast
import functools
import gettext
import os
import re
import subprocess
import time

from gi.repository import Gio, GLib

from .desk import Desk, Timeout

A11Y = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
# Numbers of AtspiRole. Where versions of GTK differ for the same widget, they share a word here.
ROLES = {2: "dialog", 5: "calendar", 7: "check box", 8: "menu item", 11: "combo box",
         16: "dialog", 20: "filler", 23: "window", 27: "image", 29: "label", 31: "list",
         32: "list item", 33: "menu", 35: "menu item", 37: "page tab", 38: "page tab list",
         39: "panel", 40: "entry", 42: "progress bar", 43: "button", 44: "check box",
         45: "menu item", 48: "scroll bar", 49: "scroll pane", 50: "separator", 51: "slider",
         52: "spin button", 55: "table", 56: "table cell", 61: "entry", 62: "button",
         66: "table", 69: "window", 79: "entry", 80: "chart", 83: "heading", 88: "link",
         90: "table row", 98: "list", 99: "group", 103: "level bar", 116: "label",
         130: "check box"}
STATES = {"active": 1, "checked": 4, "expanded": 10, "focused": 12, "pressed": 20,
          "selected": 23, "sensitive": 24}
SHOWING, LABELLED_BY = 25, 2    # of AtspiStateType, of AtspiRelationType
TYPEABLE = " -~äöüÄÖÜß€§°²³µ„“–—…·«»"
UNNAMED = ("", "GtkLabel")
# One item of the cache as GLib prints it: many times as fast to read as it is to unpack.
STRING = r"""('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CACHED = re.compile(r"\(\('([^']*)', '([^']*)'\), \('[^']*', '[^']*'\), \('[^']*', '([^']*)'\), "
                    r"(-?\d+), (-?\d+), \[([^]]*)\], " + STRING + r", (\d+), " + STRING
                    + r", \[(\d+), (\d+)\]\)")
COMPLAINT = re.compile(r"-(CRITICAL|WARNING) \*\*|runtime error|AddressSanitizer|fatal")


def plain(string):
    """A string that GLib printed with quotation marks and escapes."""
    return ast.literal_eval(string) if "\\" in string else string[1:-1]


@functools.cache
def interface_names(printed):
    return {name.strip("' ").removeprefix(A11Y) for name in printed.split(",")}


class Node:
    """One accessible as it was when it was looked up; text, states and place are read live."""

    def __init__(self, person, item):
        (self.bus, self.path, self.owner, index, count, interfaces, name, role, description, states,
         _) = item
        self.index, self.count = int(index), int(count)
        self.was_focused = bool(int(states) >> STATES["focused"] & 1)
        self.person, self.name = person, " ".join(plain(name).split())
        self.role = ROLES.get(int(role), f"role {role}")
        self.description = plain(description)
        self.interfaces = interface_names(interfaces)
        self.children, self.parent = [], None

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"

    def ask(self, interface, method, signature="()", *args):
        return self.person.ask(self.person.a11y, self.bus, self.path, A11Y + interface, method,
                               signature, *args)

    def value_of(self, interface, name):
        return self.person.ask(self.person.a11y, self.bus, self.path,
                               "org.freedesktop.DBus.Properties", "Get", "(ss)",
                               A11Y + interface, name)[0]

    @property
    def text(self):
        if "Text" not in self.interfaces or self.role == "label" and self.name not in UNNAMED:
            return self.name
        count = self.value_of("Text", "CharacterCount")
        return self.ask("Text", "GetText", "(ii)", 0, count)[0]

    @property
    def states(self):
        low, high = self.ask("Accessible", "GetState")[0]
        return {name for name, bit in STATES.items() if (low | high << 32) >> bit & 1}

    @property
    def extents(self):
        """x, y, width, height in the window, or in the popover, it is in."""
        return self.ask("Component", "GetExtents", "(u)", 1)[0]

    def below(self):
        """Itself and all that is in it, in order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def above(self):
        node = self
        while node is not None:
            yield node
            node = node.parent


class Person(Desk):
    process = None
    thorough = False

    def say(self, text, context=None):
        """The program's word for this English one in this person's language, without mnemonic."""
        words = gettext.translation("ausklang", os.environ["AUSKLANG_LOCALE_DIR"],
                                    [self.env["LANGUAGE"]], fallback=True)
        said = words.pgettext(context, text) if context else words.gettext(text)
        return said.replace("_", "")

    def say_any(self, one, many):
        """A pattern for what the program says with a number, whatever the number is."""
        words = gettext.translation("ausklang", os.environ["AUSKLANG_LOCALE_DIR"],
                                    [self.env["LANGUAGE"]], fallback=True)
        forms = {words.ngettext(one, many, n) for n in (1, 2)}
        return "|".join(re.escape(form).replace("%u", r"\d+").replace("%s", ".*")
                        for form in sorted(forms))

    def start(self, *args, program=None, timeout=30, **env):
        """Starts the program and waits for its first window."""
        self.env.update(env)
        command = [program or os.environ["AUSKLANG_PROGRAM"], *args]
        self.process = self.spawn(command, "program.log")
        try:
            self.until(lambda: self.shown(self.windows()), timeout, "window", self.process)
        except Timeout as error:
            raise Timeout(f"{error}\n{self.read('program.log')[-2000:]}") from None
        return self.process

    def stop(self, timeout=10):
        """Closes the window as its close button would; the exit code of the program."""
        def closed():
            """Asks again where a dialog that just went has left nobody with the focus."""
            self.keys("alt+F4")
            try:
                self.process.wait(2)
            except subprocess.TimeoutExpired:
                pass
            return self.process.poll() is not None
        self.until(closed, timeout, "end of the program")
        return self.process.returncode

    def complaints(self):
        """What the program said. libadwaita 1.7 asks the heading of its message dialog for less
        room than that needs, and GTK 4.18 says so: that is left out."""
        log = self.path("program.log")
        lines = self.read(log).splitlines() if os.path.exists(log) else []
        return [line for line in lines if COMPLAINT.search(line)
                and "Trying to measure GtkLabel" not in line]

    # Reading

    def _ask_many(self, questions):
        """Asks all (node bus, path, interface, method, arguments) at once; None where it failed."""
        answers, open_calls, loop = [None] * len(questions), [len(questions)], GLib.MainLoop()

        def on_answer(bus, result, index):
            try:
                answers[index] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass
            open_calls[0] -= 1
            if not open_calls[0]:
                loop.quit()

        for index, (name, path, interface, method, arguments) in enumerate(questions):
            self.a11y.call(name, path, A11Y + interface, method, arguments, None,
                           Gio.DBusCallFlags.NONE, 15000, None, on_answer, index)
        if questions:
            loop.run()
        return answers

    def windows(self):
        """A fresh look: the trees of all windows of all programs on the bus."""
        found = []
        programs = self.ask(self.a11y, "org.a11y.atspi.Registry", ROOT, A11Y + "Accessible",
                            "GetChildren")[0]
        for bus, _ in programs:
            try:
                found += self._tree(bus)
            except GLib.Error:
                continue
        return found

    def _cache(self, bus):
        """What a program has in its cache: nodes by their path, not yet a tree."""
        reply = self.a11y.call_sync(bus, "/org/a11y/atspi/cache", A11Y + "Cache", "GetItems", None,
                                    None, Gio.DBusCallFlags.NONE, 15000, None)
        items = CACHED.findall(reply.print_(False))
        assert len(items) == reply.get_child_value(0).n_children(), "an item not understood"
        return {item[1]: Node(self, item) for item in items}

    def _tree(self, bus):
        """All that a program shows, in few questions: most of it is in its cache.

        GTK tells its cache about a node once somebody has asked for its parent's children, and
        keeps those that have gone until somebody asks again. Where one was hidden and another shown
        in its place nothing looks wrong: whoever is thorough asks everybody.
        """
        asked, nodes, missing = {}, {}, True
        while missing:
            nodes, cached, missing = self._cache(bus), {}, False
            for node in nodes.values():
                cached.setdefault(node.owner, []).append((node.index, node.path))
            doubtful = [ROOT] + [path for path, node in nodes.items()
                                 if self.thorough or [n for n, _ in sorted(cached.get(path, []))]
                                 != list(range(node.count))]
            while doubtful := [path for path in doubtful if path not in asked]:
                replies = self._ask_many([(bus, path, "Accessible", "GetChildren", None)
                                          for path in doubtful])
                asked.update({path: [kid for _, kid in reply[0]] if reply else None
                              for path, reply in zip(doubtful, replies)})
                doubtful = [kid for path in doubtful for kid in asked[path] or ()
                            if kid not in nodes]
                missing = missing or bool(doubtful)
        level = [ROOT] if ROOT in nodes else []
        for path in level:    # which grows: only what hangs together from the root is there
            kids = asked.get(path)    # none: not in doubt, or no answer
            for kid in [kid for _, kid in sorted(cached.get(path, []))] if kids is None else kids:
                if kid in nodes and nodes[kid].parent is None:
                    nodes[path].children.append(nodes[kid])
                    nodes[kid].parent = nodes[path]
                    level.append(kid)
        for window in nodes[ROOT].children if level else []:
            window.parent = None
        self._name_by_labels([node for node in nodes.values() if not node.name
                              and node.role in ("button", "check box", "menu item")])
        return nodes[ROOT].children if ROOT in nodes else []

    def _name_by_labels(self, nodes):
        """Later versions of GTK leave it to the reader to ask who labels a menu item."""
        relations = self._ask_many([(n.bus, n.path, "Accessible", "GetRelationSet", None)
                                    for n in nodes])
        labelled = [(node, target) for node, answer in zip(nodes, relations) if answer
                    for kind, targets in answer[0] if kind == LABELLED_BY
                    for target in targets]
        texts = self._ask_many([(bus, path, "Text", "GetText", GLib.Variant("(ii)", (0, 1000)))
                                for _, (bus, path) in labelled])
        for (node, _), answer in zip(labelled, texts):
            node.name = answer[0] if answer else node.name

    def shown(self, nodes):
        """Those on shown pages.

        GTK 4.8 says of windows alone that they are showing, but a widget contains its middle only
        where it is shown; later versions have it the other way round.
        """
        nodes = [node for node in nodes if "Component" in node.interfaces]
        window = GLib.Variant("(u)", (1,))
        boxes = self._ask_many([(n.bus, n.path, "Component", "GetExtents", window) for n in nodes])
        boxed = [(n, b[0]) for n, b in zip(nodes, boxes) if b and b[0][2] > 0 and b[0][3] > 0]
        hits = self._ask_many([(n.bus, n.path, "Component", "Contains",
                                GLib.Variant("(iiu)", (x + w // 2, y + h // 2, 1)))
                               for n, (x, y, w, h) in boxed])
        hit = {n.path for (n, _), answer in zip(boxed, hits) if answer and answer[0]}
        showing = self._showing([n for n, _ in boxed if n.path not in hit])
        return [n for n, _ in boxed if n.path in hit or all(a.path in showing for a in n.above())]

    def _showing(self, nodes):
        """The paths of those, and of what they are in, that say they are showing. What is in
        something hidden says so as well."""
        asked = {node.path: node for node in nodes}
        states = self._states(asked.values())
        asked = {above.path: above for node, state in zip(nodes, states) if state
                 for above in node.above()}
        return {path for path, state in zip(asked, self._states(asked.values())) if state}

    def _states(self, nodes):
        answers = self._ask_many([(n.bus, n.path, "Accessible", "GetState", None) for n in nodes])
        return [bool(answer and answer[0][0] >> SHOWING & 1) for answer in answers]

    @staticmethod
    def _fits(wanted, text):
        if wanted is None or hasattr(wanted, "search"):
            return wanted is None or bool(wanted.search(text))
        # A button with a mnemonic is named twice: “_Save Save”.
        return text == wanted or text.replace("_", "") in (wanted, f"{wanted} {wanted}")

    def find_all(self, role=None, name=None, within=None, description=None, shown=True):
        if isinstance(within, tuple):
            trees = self.find_all(*within, shown=shown)[:1]
        else:
            trees = [within] if within is not None else self.windows()
        nodes = [n for tree in trees for n in tree.below()
                 if role in (None, n.role) and self._fits(name, n.name)
                 and self._fits(description, n.description)]
        return self.shown(nodes) if shown else nodes

    def find(self, *args, **wanted):
        return next(iter(self.find_all(*args, **wanted)), None)

    def wait_for(self, role=None, name=None, timeout=10, **wanted):
        thorough_from = time.monotonic() + min(2, timeout / 2)

        def look():
            self.thorough = time.monotonic() > thorough_from
            return self.find(role, name, **wanted)
        try:
            return self.until(look, timeout, f"{role} “{name}” {wanted or ''}", self.process)
        finally:
            self.thorough = False

    def wait_gone(self, role=None, name=None, timeout=10, **wanted):
        self.until(lambda: not self.find(role, name, **wanted), timeout,
                   f"end of {role} “{name}”", self.process)

    def wait_text(self, text, timeout=10):
        """Waits until a shown label says so."""
        self.wait_for("label", re.compile(re.escape(text)), timeout)

    def texts(self, within=None):
        """What can be read on shown pages: labels and contents of entries, in order."""
        trees = [within] if within is not None else self.windows()
        nodes = [n for tree in trees for n in tree.below() if "Text" in n.interfaces]
        return [node.text for node in self.shown(nodes)]

    def focused(self):
        """Who has the focus; None for the text inside an entry row, which GTK 4.8 does not show."""
        return next((node for window in self.windows() for node in window.below()
                     if node.was_focused), None)

    def dump(self):
        """The shown tree as text, for the eyes of whoever writes a test."""
        lines = []
        for node in self.shown([n for window in self.windows() for n in window.below()]):
            more = [node.description, "" if node.text == node.name else f"= “{node.text}”"]
            lines.append("  " * len(list(node.above())) + " ".join([repr(node), *more]).rstrip())
        return "\n".join(lines)

    # Pointing and typing

    def _node(self, target, name=None, **wanted):
        return target if isinstance(target, Node) else self.wait_for(target, name, **wanted)

    def _x_windows(self):
        """The visible windows of the screen, top first: id, x, y, width, height, is a popup."""
        line = re.compile(r"^ +(0x\w+) .*\(\".*\"\)  (\d+)x(\d+)\S+  \+(-?\d+)\+(-?\d+)$",
                          re.MULTILINE)
        for match in line.finditer(self.run("xwininfo", "-root", "-tree")):
            about = self.run("xwininfo", "-id", match[1])
            if "IsViewable" in about:
                width, height, x, y = (int(number) for number in match.groups()[1:])
                yield match[1], x, y, width, height, "Override Redirect State: yes" in about

    def rectangle(self, node):
        """x, y, width, height on the screen: extents plus the place of the X window they are in."""
        return self.until(lambda: self._rectangle(node), 5, f"X window that shows {node}")

    def _rectangle(self, node):
        x, y, width, height = node.extents
        windows = list(self._x_windows())
        for owner in node.above():
            if "Component" not in owner.interfaces:
                continue
            ox, oy, ow, oh = owner.extents
            for ident, wx, wy, ww, wh, popup in windows:
                if popup and owner.parent is not None and (ww, wh) == (ow, oh):
                    return wx + x - ox, wy + y - oy, width, height
                if not popup and owner.parent is None and 0 <= ww - ow < 200 and 0 <= wh - oh < 200:
                    frame = self.run("xprop", "-id", ident, "_GTK_FRAME_EXTENTS").partition("=")[2]
                    frame = [int(number) for number in re.findall(r"\d+", frame)]
                    left, top = (frame[0], frame[2]) if any(frame) else ((ww - ow) // 2,
                                                                         (wh - oh) // 2)
                    return wx + left + x - ox, wy + top + y - oy, width, height
        return None

    def settled(self, node):
        """Its place on the screen once it has stopped moving."""
        last = None
        while (place := node.extents) != last:
            last = place
            time.sleep(.05)
        return self.rectangle(node)

    def scroll_to(self, node):
        """Turns the wheel until the middle of the node is well inside its scrolled windows."""
        for pane in [n for n in node.above() if n.role == "scroll pane"][::-1]:
            for _ in range(200):
                _, y, _, height = node.extents
                _, top, _, tall = pane.extents
                middle, margin = y + height // 2, min(height // 2 + 6, tall // 3)
                if top + margin <= middle <= top + tall - margin:
                    break
                way = middle - (top + margin if middle < top + margin else top + tall - margin)
                self.wheel(pane, way // 120 or 1)
                try:
                    self.until(lambda y=y: node.extents[1] != y, 1)
                except Timeout:    # the end of the page
                    break

    def wheel(self, node, notches):
        x, y, width, height = self.rectangle(node)
        self.run("xdotool", "mousemove", x + width // 2, y + height // 2, "click", "--repeat",
                 abs(notches), "--delay", 20, 5 if notches > 0 else 4)
        time.sleep(.1)

    def click(self, target, name=None, button=1, double=False, at=(.5, .5), **wanted):
        """A real click, in the middle of the node or at a fraction of its size."""
        node = self._node(target, name, **wanted)
        for _ in range(10):
            self.scroll_to(node)
            place = x, y, width, height = self.settled(node)
            x, y = x + int(width * at[0]), y + int(height * at[1])
            # Arrive a little beside it first, and rest: a tooltip in between must go away.
            self.run("xdotool", "mousemove", x - 2, y - 2, "sleep", .03, "mousemove", x, y,
                     "sleep", .25)
            if self.rectangle(node) == place:    # what was typed before may have moved the page
                break
        self.run("xdotool", "click", *(["--repeat", 2, "--delay", 40] if double else []), button)
        time.sleep(.1)
        return node

    def drag(self, target, dx, dy, at=(.5, .5)):
        """Takes the node and carries it by so many pixels, in steps as a hand would."""
        node = self._node(target)
        self.scroll_to(node)
        x, y, width, height = self.settled(node)
        x, y = x + int(width * at[0]), y + int(height * at[1])
        self.run("xdotool", "mousemove", x, y, "sleep", .1, "mousedown", 1, "sleep", .1)
        for step in range(1, 11):
            self.run("xdotool", "mousemove", x + dx * step // 10, y + dy * step // 10,
                     "sleep", .03)
        self.run("xdotool", "sleep", .1, "mouseup", 1)
        time.sleep(.2)

    def act(self, node, action=None):
        """Runs an accessible action without the pointer: the first, or the one so named."""
        count = node.value_of("Action", "NActions")
        names = [node.ask("Action", "GetName", "(i)", i)[0] for i in range(count)]
        node.ask("Action", "DoAction", "(i)", names.index(action) if action else 0)

    def press(self, target, name=None, **wanted):
        """Uses a button as a screen reader does: what lies above it for a moment, as a toast, is
        not in the way."""
        node = self._node(target, name, **wanted)
        # A menu button leaves the action to the button inside of it.
        self.act(next(n for n in node.below()
                      if "Action" in n.interfaces and n.value_of("Action", "NActions")))
        time.sleep(.1)
        return node

    def keys(self, *names):
        self.run("xdotool", "key", "--delay", 30, *names)
        time.sleep(.1)

    def type(self, text):
        """Types what a German keyboard has; anything else comes from the clipboard."""
        for part in re.findall(f"[{TYPEABLE}]+|\n|[^{TYPEABLE}\n]+", text):
            if part == "\n":
                self.keys("Return")
            elif re.match(f"[{TYPEABLE}]", part):
                self.run("xdotool", "type", "--delay", 5, "--", part)
            else:
                subprocess.run(["xclip", "-selection", "clipboard", "-i"], env=self.env,
                               input=part.encode(), check=True, stderr=subprocess.DEVNULL)
                self.keys("ctrl+v")
        time.sleep(.15)

    def fill(self, target, text, name=None, **wanted):
        """Replaces the text of an entry by typing, and sees that it arrived. An entry that moved
        away from under the click is clicked again."""
        for patience in (3, 3, 5):
            node = self.click(target, name, **wanted)
            self.keys("ctrl+a")
            if text:
                self.type(text)
            else:
                self.keys("BackSpace")
            try:
                self.until(lambda node=node: node.text == text, patience, f"“{text}” in {node}")
                return node
            except Timeout as timeout:
                missed = timeout
        raise missed

    def toggle(self, target, name=None, **wanted):
        """Clicks a switch or a box and sees that it turned; rows may still be moving about."""
        node = self._node(target, name, **wanted)
        before = "checked" in node.states

        def turned():
            self.click(node)
            try:
                return self.until(lambda: ("checked" in node.states) != before, 2)
            except Timeout:
                return False
        self.until(turned, 10, f"turn of {node}")
        return node

    def pick(self, target, item, name=None, **wanted):
        """Chooses an item of a combo row or drop-down."""
        before = {row.path for row in self.find_all("list item")}

        def choice():
            return next((row for row in self.find_all("list item")
                         if row.path not in before and item in self.texts(row)), None)

        def opened():
            """Clicks again where the row had moved away under the first click."""
            self.click(target, name, **wanted)
            try:
                return self.until(choice, 3, f"choice “{item}”")
            except Timeout:
                self.keys("Escape")
                return None
        self.click(self.until(opened, 12, f"choice “{item}”"))

    def menu(self, target, *items, name=None):
        """Opens a menu button and clicks through its items."""
        self.click(target, name)
        for item in items:
            self.click("menu item", item)

    def resize(self, width, height):
        """Gives the content of the active window this size, or the smallest it can have."""
        window = self.run("xdotool", "getactivewindow").strip()
        outer = re.findall(r"(?:WIDTH|HEIGHT)=(\d+)",
                           self.run("xdotool", "getwindowgeometry", "--shell", window))
        inner = self.windows()[0].extents[2:]
        width, height = (wanted + int(whole) - part
                         for wanted, whole, part in zip((width, height), outer, inner))
        self.run("xdotool", "windowsize", window, width, height)
        self.settled(self.windows()[0])

    def screenshot(self, path, node=None):
        """The screen, or one node of it, as PNG."""
        crop = []
        if node is not None:
            x, y, width, height = self.rectangle(node)
            crop = ["-crop", f"{width}x{height}+{x}+{y}", "+repage"]
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        self.run("import", "-window", "root", *crop, path)
        return path

    def evidence(self, title):
        """A picture of the screen and the tree, kept for whoever looks into a failed test."""
        folder = os.environ.get("AUSKLANG_TEST_PICTURES", self.path("pictures"))
        place = os.path.join(folder, re.sub(r"\W+", "-", f"{title} {self.language}"))
        self.screenshot(place + ".png")
        self.write(place + ".txt", self.dump() + "\n\n" + self.read("program.log"))
        return place + ".png"
