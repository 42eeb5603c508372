# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a person uses it: the last working day dragged and typed, zoom, the filter."""
import json
import os
import re
import shutil

from lib import tap
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
CLIENT = "hartley-garden-centres-d4a049be"
TODAY = "2026-11-23"
AT_AXIS = (.5, .1)    # of the line, above the lanes, where no step is in the way
DAY = 12              # pixels, when weeks are shown


def steps(me):
    return "list", me.say("Timeline")


def line(me):
    return me.wait_for("slider", within=steps(me))


def stored(me):
    """The last working day in the client's file."""
    with open(me.path(f"library/clients/{CLIENT}.json"), encoding="utf-8") as file:
        return json.load(file)["ending"]["last_day"]


def hold(me, dx):
    """Takes the line and carries it, and does not let go."""
    node = line(me)
    me.scroll_to(node)
    x, y, width, height = me.settled(node)
    x, y = x + int(width * AT_AXIS[0]), y + int(height * AT_AXIS[1])
    me.run("xdotool", "mousemove", x, y, "sleep", .1, "mousedown", 1, "sleep", .1)
    for part in range(1, 9):
        me.run("xdotool", "mousemove", x + dx * part // 8, y, "sleep", .03)


def preview(me):
    """What the line says it would change: words of the program around numbers."""
    words = re.escape(me.say("Last working day, would be %s: %s")).replace("%s", ".+")
    return re.compile(words)


@tap.case("dragged and Escape pressed: all stays as it was")
def escape(me):
    before, was = line(me).name, stored(me)
    hold(me, -5 * DAY)
    me.wait_for("slider", preview(me), within=steps(me))
    me.keys("Escape")
    me.wait_for("slider", before, within=steps(me))
    me.run("xdotool", "mousemove_relative", "--", -30, 0, "sleep", .1, "mouseup", 1, "sleep", 1.5)
    assert line(me).name == before
    assert stored(me) == was


@tap.case("dragged and let go: the plan follows, in one step back")
def accept(me):
    before, was = line(me).name, stored(me)
    hold(me, -7 * DAY)
    tried = me.wait_for("slider", preview(me), within=steps(me)).name
    me.run("xdotool", "mouseup", 1)
    me.until(lambda: line(me).name not in (before, tried), what="the new day")
    me.until(lambda: stored(me) == "2026-12-24", what="the new day in the file")
    me.keys("ctrl+z")
    me.wait_for("slider", before, within=steps(me))
    me.until(lambda: stored(me) == was, what="the old day in the file")


@tap.case("with the keys: End, Right, Enter; and Escape")
def keys(me):
    before = line(me).name
    me.click(me.find_all("list item", within=steps(me))[0])
    me.keys("End", "Right", "shift+Right")
    me.wait_for("slider", preview(me), within=steps(me))
    me.keys("Escape")
    me.wait_for("slider", before, within=steps(me))
    me.keys("Right", "Return")
    me.until(lambda: line(me).name != before and not preview(me).match(line(me).name),
             what="the new day")
    me.keys("ctrl+z")
    me.wait_for("slider", before, within=steps(me))


@tap.case("Ctrl and the wheel zoom, and what is under the pointer stays")
def zoom(me):
    node = next(item for item in me.find_all("list item", within=steps(me))
                if item.extents[2] > 60 and item.extents[0] > 500)    # not beneath the names
    me.scroll_to(node)
    x, y, _, height = me.settled(node)
    wide = node.extents[2]
    me.run("xdotool", "mousemove", x + 4, y + height // 2, "sleep", .2, "keydown", "ctrl",
           "click", 4, "keyup", "ctrl")
    me.until(lambda: node.extents[2] != wide, what="another width")
    assert abs(me.settled(node)[0] - x) <= 6, (me.rectangle(node), x)
    me.run("xdotool", "keydown", "ctrl", "click", 5, "keyup", "ctrl")
    me.until(lambda: node.extents[2] == wide, what="the width from before")
    assert abs(me.settled(node)[0] - x) <= 6, (me.rectangle(node), x)


def choose(me, *words):
    me.click("button", re.compile(me.say("Which steps are shown") + "|" +
                                  me.say_any("Only %u step is shown: %s",
                                             "Only %u steps are shown: %s")))
    me.click("menu item", me.say(*words))
    me.keys("Escape")


@tap.case("the filter leaves the steps of one owner, in the chart and in the list")
def choice(me):
    everything = len(me.find_all("list item", within=steps(me)))
    choose(me, "Client", "legend")
    me.until(lambda: 0 < len(me.find_all("list item", within=steps(me))) < everything,
             what="fewer steps")
    few = len(me.find_all("list item", within=steps(me)))
    me.click("button", me.say("Show the plan as a list"))
    rows = me.until(lambda: me.find_all("list item", within=("list", me.say("Steps"))), what="rows")
    assert len(rows) == few, (rows, few)
    choose(me, "Dropped", "steps")
    me.wait_text(me.say("No such step"))
    me.click("button", me.say("Show _all"))
    me.until(lambda: len(me.find_all("list item", within=("list", me.say("Steps"))))
             == everything, what="all rows")


with Person(language=os.environ["AUSKLANG_TEST_LANGUAGE"]) as person:
    shutil.copytree(EXAMPLES, person.path("library"))
    person.start("--library", person.path("library"), "--today", TODAY, "--client", CLIENT,
                 "--page", "transition")
    tap.main(person, ordered=True)
