# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test program of ours on a desk of its own: a screen, a session bus and a home.

In English, or in the language that AUSKLANG_TEST_LANGUAGE names."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from lib.desk import Desk  # pylint: disable=wrong-import-position

with Desk(language=os.environ.get("AUSKLANG_TEST_LANGUAGE", "C.UTF-8")) as desk:
    done = subprocess.run(sys.argv[1:], env={**desk.env, "GTK_A11Y": "test"}, check=False)
sys.exit(done.returncode)
