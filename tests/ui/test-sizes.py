# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages in small windows, dark, in German, with large text: nothing is cut at the side."""
import os
import shutil

from lib import tap
from lib.desk import Timeout
from lib.person import Person

EXAMPLES = os.path.join(os.environ["AUSKLANG_DATA_DIR"], "examples")
HARTLEY = "hartley-garden-centres-d4a049be"
CONTROLS = ("button", "entry", "check box", "combo box", "spin button", "page tab", "label", "link",
            "heading")
LARGE = "Xft.dpi: 192\n"    # 200 %; what a settings file says of it, X overrules
# Newer versions of GTK count the border of a button twice in what they tell of its place.
BORDER = 1


def outside(me):
    """Controls that stick out of the window at its sides, and are in nothing that scrolls there."""
    window = me.windows()[0]
    _, _, width, _ = window.extents
    found = []
    for node in me.shown([n for n in window.below() if n.role in CONTROLS]):
        x, _, wide, _ = node.extents
        sideways = any(a.role in ("list", "scroll pane") and a.name == me.say("Timeline")
                       for a in node.above())
        if not sideways and (x < -BORDER or x + wide > width + BORDER):
            found.append((node, node.extents, width))
    return found


def inside(me, page):
    """What is told of the places may be that of the frame before."""
    try:
        me.until(lambda: not outside(me), 10)
    except Timeout as late:
        raise AssertionError((page, outside(me))) from late


def look(width, height, large=False, **wanted):
    """Shows every page of a client in such a window."""
    with Person(**wanted) as me:
        shutil.copytree(EXAMPLES, me.path("library"))
        if large:
            me.run("xprop", "-root", "-format", "RESOURCE_MANAGER", "8s",
                   "-set", "RESOURCE_MANAGER", LARGE)
        me.run("xdotool", "mousemove", 0, 0)    # a tooltip is a window of its own
        # Of this size from the start: newer versions of GTK go on telling of what was left away.
        me.prefer(notify="false", window_width=width, window_height=height)
        try:
            # Anew for each: newer versions of GTK go on telling of pages that were left.
            for page in ("profile", "decision", "conversation", "transition", "papers"):
                me.start("--library", me.path("library"), "--client", HARTLEY, "--page", page)
                me.resize(width, height)
                me.until(lambda: me.windows()[0].extents[2] <= width, 10, "small window")
                inside(me, page)
                assert me.stop() == 0
            assert not me.complaints(), me.complaints()
        except Exception:
            print("# see", me.evidence(f"{width}x{height} {large} {wanted}"))
            raise


@tap.case("1180 × 780")
def wide():
    look(1180, 780)


@tap.case("1180 × 780, dark, in German")
def german():
    look(1180, 780, dark=True, language="de_DE.UTF-8")


@tap.case("360 × 640, in German")
def narrow_german():
    look(360, 640, language="de_DE.UTF-8")


@tap.case("1180 × 780, in German, with text at 200 %")
def wide_large():
    look(1180, 780, large=True, language="de_DE.UTF-8")


@tap.case("540 × 640, in German, with text at 200 %")
def narrow_large():
    look(540, 640, large=True, language="de_DE.UTF-8")


tap.main()
