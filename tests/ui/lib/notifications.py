# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's notifications on a desk's own bus: what was told, and a click on it."""
from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
INTERFACE = """<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
</interface></node>"""
REPLIES = {"GetCapabilities": GLib.Variant("(as)", (["actions", "body", "persistence"],)),
           "GetServerInformation": GLib.Variant("(ssss)", ("desk", "tests", "1", "1.2")),
           "CloseNotification": None}


class Notifications:
    """Made before the program starts. What was sent: dicts with title, body, actions."""

    def __init__(self, desk):
        self.desk, self.sent = desk, []
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        desk.bus.register_object(PATH, interface, self._on_call, None, None)
        desk.ask(desk.bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                 "(su)", NAME, 4)

    def _on_call(self, _bus, _sender, _path, _interface, method, arguments, call):
        if method != "Notify":
            call.return_value(REPLIES[method])
            return
        _, _, _, title, body, actions, _, _ = arguments.unpack()
        # Alternately the action's name and its label
        self.sent.append({"title": title, "body": body,
                          "actions": dict(zip(actions[::2], actions[1::2]))})
        call.return_value(GLib.Variant("(u)", (len(self.sent),)))

    def listen(self):
        """Answers what has been asked meanwhile; how many were sent."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        return len(self.sent)

    def wait(self, number):
        """Waits until so many were sent, and returns them."""
        self.desk.until(lambda: self.listen() >= number, what=f"notification {number}")
        return self.sent

    def click(self, index, action="default"):
        """As the person would on the notification itself, or on its button of that name."""
        self.desk.bus.emit_signal(None, PATH, NAME, "ActionInvoked",
                                  GLib.Variant("(us)", (index + 1, action)))
        self.desk.bus.flush_sync(None)
