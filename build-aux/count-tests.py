# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-tests.py JUNIT.xml CODE: prints how many cases passed, failed and were skipped.

Every line of TAP is a case. CODE is what Meson ended with: a run that failed without a failed
case (a test that broke off, a log that is missing) counts as one failure.
"""
import os
import sys
import xml.etree.ElementTree as ElementTree


def count(path):
    passed = failed = skipped = 0
    for case in ElementTree.parse(path).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def main():
    path, code = sys.argv[1], int(sys.argv[2])
    passed, failed, skipped = count(path) if os.path.exists(path) else (0, 0, 0)
    if code and not failed:
        failed = 1
    print(passed, failed, skipped)


main()
