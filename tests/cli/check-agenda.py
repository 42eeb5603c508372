#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What “ausklang-cli agenda” says of the example clients, to the letter. TAP.

usage: check-agenda.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

PROGRAM, SOURCE, LOCALE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
# Newer versions of glibc translate nothing in C.UTF-8.
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
EXAMPLES = SOURCE / 'data' / 'examples'
TODAY = '2026-11-23'


def run(*arguments, library=EXAMPLES, language='en'):
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    return subprocess.run([PROGRAM, '--today', TODAY, '--library', library, *arguments],
                          env=environment, capture_output=True, encoding='utf-8', timeout=60,
                          check=False)


def rows(*arguments, **how):
    said = run('agenda', *arguments, **how).stdout
    return [re.split(r' {2,}', line) for line in said.splitlines()]


def text():
    """By --days, and as far as the lead times say"""
    found = rows('--days', '1')
    assert found[0] == ['Overdue', 'Thu 1 Oct', '53 days overdue', 'Verlag Morgenstern',
                        'Remind of invoice 2026-024', '€837.45'], found[0]
    assert found[5] == ['Today', 'Mon 23 Nov', 'today', 'Töpferei Wendt', 'Let it fade out?',
                        'Close · all paid, nothing owed, no work since 15 Sept 2025'], found
    assert [found[4], *found[6:]] == [
        ['Overdue', 'Thu 19 Nov', '4 days overdue', 'Hartley’s', 'Say who will hold the domain',
         'Handover · Client'],
        ['This week', 'Tue 24 Nov', 'tomorrow', 'Hartley’s',
         'Agree a due date for invoice 2026-029', 'Money']], found
    assert (len(rows('--days', '0')), len(rows())) == (6, 20), (rows('--days', '0'), rows())
    assert run('agenda').returncode == 1    # something is overdue


def as_json():
    agenda = json.loads(run('agenda', '--json', '--days', '4').stdout)
    assert (agenda['today'], agenda['overdue'], len(agenda['items'])) == (TODAY, 5, 15), agenda
    invoice = next(item for item in agenda['items'] if '2026-031' in item['title'])
    assert invoice == {
        'client': '9724eda9-2f28-445e-a2c5-8a0fd313092a', 'name': 'Feinkost Brückner',
        'kind': 'invoice', 'id': invoice['id'], 'section': 'overdue', 'date': '2026-11-16',
        'days': -7, 'owner': 'me', 'title': 'Remind of invoice 2026-031', 'detail': '€2,142.00',
        'rule': 'Due date of the invoice', 'begins': False, 'deadline': False, 'page': 'profile',
        'workdays_too_late': 0, 'amount': {'minor': 214200, 'currency': 'EUR'}}, invoice
    begins = [item['rule'] for item in agenda['items'] if item['begins']]
    assert 'Takes 5 working days; its end: 19 working days before the last working day' in begins


def the_notice():
    """It says by when it must arrive, and by which rule."""
    agenda = json.loads(run('agenda', '--json', '--days', '40').stdout)
    post = next(item for item in agenda['items'] if item['title'] == 'Kündigung zur Post')
    assert post['deadline'] and post['must_arrive'] == '2026-12-15', post
    assert '§ 621' in post['rule'] and 'Orientation, not legal advice.' in post['rule'], post


def at_rest():
    """A client that has faded out brings what comes afterwards; a damaged file is a problem."""
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True))
        for path in (library / 'clients').glob('[!f]*'):
            path.unlink()
        done = run('agenda', '--days', '3650', library=library)
        assert (done.returncode, done.stdout.splitlines()) == (0, [
            'Later  Mon 1 Feb  in 70 days    Fenwick & Thorne  Ask how they are doing  Close',
            'Later  Mon 1 Jan  in 2961 days  Fenwick & Thorne  Papers may be deleted   Close',
        ]), done
        (library / 'clients' / 'damaged-00000001.json').write_text('{', 'utf-8')
        assert run('agenda', library=library).returncode == 1


def usage():
    for arguments, sentence in (
            (('agenda', 'hartley'), '“agenda” takes no client.'),
            (('list', '--days', '3'), '--days belongs to “agenda”.'),
            (('agenda', '--days', '-1'), '--days needs a number that is not negative.'),
            (('agenda', '--days', '-5'), '--days needs a number that is not negative.')):
        done = run(*arguments)
        assert (done.returncode, done.stderr) == (2, f'ausklang-cli: {sentence}\n'), done


def german():
    if rows() == rows(language='de'):
        return  # built without the translation
    assert rows(language='de')[1] == [
        'Überfällig', 'Mo., 16. Nov.', 'seit 7 Tagen überfällig', 'Feinkost Brückner',
        'An Rechnung 2026-031 erinnern', '2.142,00\xa0€'], rows(language='de')[1]


def main():
    cases, failed = (text, as_json, the_notice, at_rest, usage, german), 0
    print(f'1..{len(cases)}')
    for number, case in enumerate(cases, 1):
        try:
            case()
            print(f'ok {number} {case.__name__}')
        except AssertionError:
            failed += 1
            print(f'not ok {number} {case.__name__}')
            print('\n'.join(f'# {line}' for line in traceback.format_exc().splitlines()))
    sys.exit(failed > 0)


main()
