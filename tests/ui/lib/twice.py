# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""twice.py SCRIPT: a test of the window gets a second try, from the beginning.

It clicks in real time into a window that moves. What fails twice is the program's fault; what fails
once is told, so that the driver can be mended.
"""
import subprocess
import sys

first = subprocess.run([sys.executable, "-B", sys.argv[1]], stdout=subprocess.PIPE, check=False)
if first.returncode == 0:
    sys.stdout.buffer.write(first.stdout)
    sys.exit(0)
print("failed once, trying again:", file=sys.stderr)
sys.stderr.buffer.write(first.stdout)
sys.stderr.flush()
sys.exit(subprocess.run([sys.executable, "-B", sys.argv[1]], check=False).returncode)
