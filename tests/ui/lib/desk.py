# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own for one test: a screen (Xvfb), a session bus, a home.

Nothing of the host's session is reachable: the bus starts the accessibility service and nothing
else, and HOME and the XDG folders are new. All that is started here ends with close().
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

from gi.repository import Gio, GLib

BUS_CONFIG = """<busconfig>
  <type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>"""
A11Y_SERVICE = """[D-BUS Service]
Name=org.a11y.Bus
Exec={launcher}
"""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher",
             "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SETTINGS = """[Settings]
gtk-font-name=Cantarell 11
gtk-icon-theme-name=Adwaita
gtk-enable-animations=0
gtk-cursor-blink=0
gtk-dialogs-use-header=1
"""
# From 4.10 on GTK tells where a widget is without the padding and borders of what it is in. Where
# there are none it tells the truth. The margin keeps buttons out from under the scroll bar.
TRUE_PLACES = """*:not(slider) { padding: 0; border-width: 0; }
viewport > * { margin-right: 24px; }
"""
# The host's variables that would reach into its session, or change what the program shows.
# Where the program's settings are, of a release and of a development build
SETTINGS_PATHS = ("io/github/ausklang/Ausklang", "io/github/ausklang/Ausklang/Devel")
FOREIGN = re.compile(r"DISPLAY|XAUTH|WAYLAND|DBUS|XDG_|AT_SPI|GTK|GDK|GSK|ADW|LC_|LANG|GNOME"
                     r"|DESKTOP|GSETTINGS_BACKEND|CUPS|NO_AT")


class Timeout(AssertionError):
    """What was waited for did not come."""


def known_locale(wanted):
    """A locale that was not generated draws a warning; C.UTF-8 is always there."""
    have = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    plain = {name.lower().replace("-", "") for name in have.split()}
    return wanted if wanted.lower().replace("-", "") in plain else "C.UTF-8"


class Desk:
    def __init__(self, language="en_GB.UTF-8", size=(1280, 900), dark=False, keep=None):
        self.language, self.size, self.dark, self.keep = language, size, dark, keep
        self.root = keep or tempfile.mkdtemp(prefix="ausklang-ui-")
        self.home = os.path.join(self.root, "home")
        self.started = []
        self.env = {k: v for k, v in os.environ.items()
                    if not FOREIGN.match(k) or k == "GSETTINGS_SCHEMA_DIR"}

    def __enter__(self):
        try:
            self.open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def write(self, path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", errors="replace") as file:
            return file.read()

    def open(self):
        self._set_environment()
        self._open_screen()
        self._open_bus()
        self.spawn(["openbox"], "openbox.log")
        self.until(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
                   what="window manager")

    def _set_environment(self):
        folders = {"XDG_CONFIG_HOME": "home/.config", "XDG_DATA_HOME": "home/.local/share",
                   "XDG_CACHE_HOME": "home/.cache", "XDG_STATE_HOME": "home/.local/state",
                   "XDG_RUNTIME_DIR": "run"}
        self.env.update({name: self.path(place) for name, place in folders.items()})
        for name in folders:
            os.makedirs(self.env[name], mode=0o700, exist_ok=True)
        locale = known_locale(self.language)
        if data := os.environ.get("AUSKLANG_DATA_DIR"):    # for the program's own icon
            self.env["XDG_DATA_DIRS"] = f"{data}:/usr/local/share:/usr/share"
        self.env.update(HOME=self.home, LANG=locale, LC_ALL=locale, GDK_BACKEND="x11",
                        LANGUAGE=self.language.split("_")[0], GSK_RENDERER="cairo",
                        GSETTINGS_BACKEND="keyfile", GTK_A11Y="atspi", ADW_DISABLE_PORTAL="1")
        self.write(self.path("home/.config/gtk-4.0/settings.ini"), SETTINGS)
        # Nobody on the bus shows notifications, unless a test does (lib/notifications.py).
        self.prefer(notify="false")
        version = self.run("pkg-config", "--modversion", "gtk4").split(".")
        if [int(number) for number in version] >= [4, 10]:
            self.write(self.path("home/.config/gtk-4.0/gtk.css"), TRUE_PLACES)
        if self.dark:
            self.env["ADW_DEBUG_COLOR_SCHEME"] = "prefer-dark"

    def prefer(self, **settings):
        """Settings for the program's next start, as GVariant text; in place of those before."""
        lines = [f"{name.replace('_', '-')}={value}\n" for name, value in settings.items()]
        self.write(self.path("home/.config/glib-2.0/settings/keyfile"),
                   "".join("".join([f"[{path}]\n", *lines]) for path in SETTINGS_PATHS))

    def _open_screen(self):
        reader, writer = os.pipe()
        self.spawn(["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", "-noreset",
                    "-screen", "0", "{}x{}x24".format(*self.size)], "xvfb.log", pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as pipe:    # the whole line: closed too early, Xvfb gives up
            number = pipe.readline().strip()
        if not number:
            raise Timeout("no Xvfb: " + self.read("xvfb.log"))
        self.env["DISPLAY"] = ":" + number
        # With this layout every German letter has a key of its own; xdotool need not remap any.
        self.run("setxkbmap", "de", "nodeadkeys")

    def _open_bus(self):
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), LAUNCHERS[0])
        self.write(self.path("services/a11y.service"), A11Y_SERVICE.format(launcher=launcher))
        self.write(self.path("bus.conf"),
                   BUS_CONFIG.format(run=self.path("run"), services=self.path("services")))
        daemon = self.spawn(["dbus-daemon", "--config-file=" + self.path("bus.conf"), "--nofork",
                             "--print-address=1"], "bus.log", stdout=subprocess.PIPE)
        address = daemon.stdout.readline().decode().strip()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self.bus = self.connect(address)
        self.a11y = self.connect(self.ask(self.bus, "org.a11y.Bus", "/org/a11y/bus",
                                          "org.a11y.Bus", "GetAddress")[0])

    @staticmethod
    def connect(address):
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    @staticmethod
    def ask(bus, name, path, interface, method, signature="()", *args):
        reply = bus.call_sync(name, path, interface, method, GLib.Variant(signature, args), None,
                              Gio.DBusCallFlags.NONE, 15000, None)
        return reply.unpack()

    def spawn(self, command, log, **options):
        with open(self.path(log), "ab") as file:
            options = {"stdin": subprocess.DEVNULL, "stdout": file, "stderr": file,
                       "env": self.env, "start_new_session": True, **options}
            process = subprocess.Popen(command, **options)
        self.started.append(process)
        return process

    def run(self, *command):
        done = subprocess.run([str(word) for word in command], env=self.env, text=True,
                              capture_output=True, check=False)
        return done.stdout

    def until(self, condition, timeout=10, what="condition", alive=None):
        """The first true value of condition(); a Timeout after so many seconds."""
        end, reason = time.monotonic() + timeout, ""
        while True:
            begun = time.monotonic()
            try:
                if value := condition():
                    return value
            except GLib.Error as error:    # what we looked at has just gone
                reason = error.message
            if alive is not None and alive.poll() is not None:
                raise Timeout(f"{what}: the program ended with {alive.returncode}")
            if time.monotonic() > end:
                raise Timeout(f"no {what} within {timeout} s {reason}")
            # What takes long to look at is not looked at all the time: others want the processor.
            time.sleep(max(.04, time.monotonic() - begun))

    def close(self):
        for process in reversed(self.started):
            self.end(process)
        if not self.keep:
            shutil.rmtree(self.root, ignore_errors=True)

    @staticmethod
    def end(process):
        """Ends a process and its children by their group."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, number)
                process.wait(5)
                return
            except ProcessLookupError:
                process.wait()
                return
            except subprocess.TimeoutExpired:
                continue
