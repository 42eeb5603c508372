# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Test Anything Protocol for functions marked with @case("what is true")."""
import sys
import traceback

CASES = []


def case(title):
    def mark(function):
        CASES.append((title, function))
        return function
    return mark


def main(*args, ordered=False):
    """Runs every case with these arguments, in the order of the file.

    Where they are ordered, each needs what those before it did: the first failure ends the test.
    If the first argument has a method evidence(title), it is called where a case failed.

    A case returns nothing, or a string why it was skipped. With names on the command line only
    those cases run whose title contains one of them.
    """
    chosen = [(title, function) for title, function in CASES
              if not sys.argv[1:] or any(word in title for word in sys.argv[1:])]
    print(f"1..{len(chosen)}", flush=True)
    failed = 0
    for number, (title, function) in enumerate(chosen, 1):
        try:
            reason = function(*args)
            print(f"ok {number} - {title}" + (f" # SKIP {reason}" if reason else ""), flush=True)
        except Exception:    # whatever it was, the other cases still run
            failed += 1
            for line in traceback.format_exc().splitlines():
                print("# " + line)
            if args and hasattr(args[0], "evidence"):
                print("# see", args[0].evidence(title))
            print(f"not ok {number} - {title}", flush=True)
            if ordered:
                break
    sys.exit(1 if failed else 0)
