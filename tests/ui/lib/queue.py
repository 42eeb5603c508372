# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer of a test's own: CUPS on a socket in a folder, with one queue that writes files.

What is printed on the queue “Paper” lies in the folder `out` as N.pdf, with what was asked for in
N.txt. Nothing of the host's printers is reachable.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

NAME = "Paper"
FILES_CONF = """ServerRoot {root}
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
ServerBin {root}/bin
AccessLog {root}/access.log
ErrorLog {root}/error.log
PageLog {root}/page.log
DataDir /usr/share/cups
SystemGroup root
Sandboxing Relaxed
"""
AS_ROOT = """User lp
Group lp
"""
CUPSD_CONF = """Listen {socket}
Browsing No
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
BACKEND = """#!/bin/sh
[ $# -eq 0 ] && {{ echo 'direct files "Unknown" "Files"'; exit 0; }}
printf '%s\\n' "title=$3" "copies=$4" "options=$5" > {root}/out/$1.txt
if [ -n "$6" ]; then cat "$6"; else cat; fi > {root}/out/$1.part
mv {root}/out/$1.part {root}/out/$1.pdf
"""
# The job is passed on as it came: what is read is what the program has sent.
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Test"
*Product: "(Paper)"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsFilter: "application/pdf 0 -"
{sizes}*DefaultFont: Courier
"""
SIZES = {"A4": "595 842", "Letter": "612 792"}


def write_ppd(path):
    text = ""
    for key in ("PageSize", "PageRegion"):
        text += f"*OpenUI *{key}: PickOne\n*Default{key}: A4\n"
        for name, size in SIZES.items():
            text += f'*{key} {name}: "<</PageSize[{size}]>>setpagedevice"\n'
        text += f"*CloseUI: *{key}\n"
    text += "*DefaultImageableArea: A4\n*DefaultPaperDimension: A4\n"
    for name, size in SIZES.items():
        text += f'*ImageableArea {name}: "0 0 {size}"\n*PaperDimension {name}: "{size}"\n'
    path.write_text(PPD.format(sizes=text), "ascii")


class Queue:
    """`available` is False where CUPS is not installed; then there is nothing to start."""

    available = all(shutil.which(name, path="/usr/sbin:/sbin:/usr/bin:/bin")
                    for name in ("cupsd", "lpadmin"))

    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="ausklang-queue-"))
        self.out = self.root / "out"
        self.socket = self.root / "socket"
        self.server = None

    def __enter__(self):
        self.prepare()
        self.server = subprocess.Popen(
            ["/usr/sbin/cupsd", "-f", "-c", self.root / "cupsd.conf", "-s",
             self.root / "cups-files.conf"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.wait()
        subprocess.run(["/usr/sbin/lpadmin", "-p", NAME, "-E", "-v", "files:/", "-P",
                        self.root / "paper.ppd"], env=self.environment(), check=True,
                       stderr=subprocess.DEVNULL)
        subprocess.run(["/usr/sbin/lpadmin", "-d", NAME], env=self.environment(), check=True)
        return self

    def environment(self):
        return {**os.environ, "CUPS_SERVER": str(self.socket)}

    def prepare(self):
        for folder in ("spool/tmp", "cache", "state", "out", "ppd", "bin/backend"):
            (self.root / folder).mkdir(parents=True)
        for folder in pathlib.Path("/usr/lib/cups").iterdir():
            if folder.name != "backend":
                (self.root / "bin" / folder.name).symlink_to(folder)
        # Backends run as another user when the test is root.
        self.root.chmod(0o755)
        self.out.chmod(0o777)
        backend = self.root / "bin" / "backend" / "files"
        backend.write_text(BACKEND.format(root=self.root), "ascii")
        backend.chmod(0o755)
        write_ppd(self.root / "paper.ppd")
        files = FILES_CONF.format(root=self.root) + (AS_ROOT if os.geteuid() == 0 else "")
        (self.root / "cups-files.conf").write_text(files, "ascii")
        (self.root / "cupsd.conf").write_text(CUPSD_CONF.format(socket=self.socket), "ascii")

    def wait(self):
        end = time.monotonic() + 20
        while not self.socket.exists():
            if self.server.poll() is not None or time.monotonic() > end:
                log = self.root / "error.log"
                raise OSError("cupsd does not start: "
                              + (log.read_text("utf-8") if log.exists() else "no log"))
            time.sleep(0.05)

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait(10)
        shutil.rmtree(self.root, ignore_errors=True)
