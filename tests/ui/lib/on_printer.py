# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test program of ours on a desk of its own that has a printer of its own. The program finds
what was printed in the folder $AUSKLANG_TEST_QUEUE, and skips that where CUPS is not installed."""
import contextlib
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from lib.desk import Desk  # pylint: disable=wrong-import-position
from lib.queue import Queue  # pylint: disable=wrong-import-position

with Desk(language="C.UTF-8") as desk, contextlib.ExitStack() as stack:
    env = {**desk.env, "GTK_A11Y": "test"}
    if Queue.available:
        queue = stack.enter_context(Queue())
        env.update(CUPS_SERVER=str(queue.socket), AUSKLANG_TEST_QUEUE=str(queue.out))
    done = subprocess.run(sys.argv[1:], env=env, check=False)
sys.exit(done.returncode)
