# SPDX-FileCopyrightText: 2026 The Ausklang developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""“ausklang-cli assets”: who still holds what in the examples, held against the record. TAP.

usage: check-assets.py PROGRAM SOURCE_DIR LOCALE_DIR
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM, SOURCE, LOCALE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
LOCALES = {'en': 'C.UTF-8', 'de': 'de_DE.UTF-8'}
EXAMPLES = SOURCE / 'data' / 'examples'
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(*arguments, library=EXAMPLES, language='en', status=0):
    """What it said; asserts the exit status."""
    environment = dict(os.environ, LC_ALL=LOCALES[language], LANGUAGE=language,
                       AUSKLANG_DATA_DIR=str(SOURCE / 'data'), AUSKLANG_LOCALE_DIR=LOCALE)
    done = subprocess.run([PROGRAM, '--library', library, '--today', '2026-11-23', *arguments],
                          env=environment, capture_output=True, timeout=100, check=False)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return (done.stderr if status == 2 else done.stdout).decode('utf-8')


@case
def english():
    lines = run('assets', 'Morgenstern').splitlines()
    assert lines == [
        'With you 2 · with the client 3 · your access still there 1',
        'Still with you   Leihmonitor, 27 Zoll                        Hardware       '
        'not returned, not tested by the client; due Wed 2 Dec; '
        'before this one: Manuskripte unveröffentlichter Bücher',
        'Still with you   Manuskripte unveröffentlichter Bücher       Personal data  '
        'not deleted; due Mon 30 Nov',
        'With the client  Klappentexte 2021 bis 2026, alle Fassungen  Files          '
        'Handed over and confirmed',
        'With the client  Zugang zum Redaktionssystem                 Account        '
        'own access not given up; due Tue 17 Nov',
        'With the client  Wörterbuchlizenz, ein Platz                 Licence        '
        'Returned and confirmed',
    ], lines


@case
def german():
    lines = run('assets', 'Brückner', language='de').splitlines()
    assert lines[0] == 'Bei Ihnen 5 · beim Kunden 3 · Ihr Zugang besteht noch 1', lines[0]
    assert [line.split('  ')[0] for line in lines[1:]] == ['Noch bei Ihnen'] * 5 \
        + ['Beim Kunden'] * 3, lines
    assert lines[5].endswith('nicht gelöscht; fällig Mi., 30. Dez.'), lines[5]


@case
def as_json():
    found = json.loads(run('assets', 'Hartley', '--json'))
    assert (found['name'], found['unfinished']) == ('Hartley’s', 7), found
    assert found['with'] == {'me': 7, 'client': 1, 'successor': 0, 'nobody': 0, 'access': 1}
    hosting = found['assets'][1]
    assert hosting['with'] == hosting['after'] == 'client' and hosting['access'] is True, hosting
    assert hosting['missing'] == ['tested', 'revoked'], hosting
    assert (hosting['due'], hosting['handed_on']) == ('2026-12-18', '2026-11-20'), hosting
    assert 'tested_on' not in hosting
    # Handed over already: nothing has to come before it any more.
    assert 'first' not in hosting
    assert hosting['fields'][1] == {'field': 'paid-until', 'date': '2027-01-31'}, hosting
    kept = found['assets'][5]
    assert (kept['with'], kept['missing'], kept['sentence']) == \
        ('me', [], 'Stays with you, with a ground'), kept


@case
def in_order():
    """What comes first is told as long as neither is handed over; empty fields are left out."""
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / 'library'
        shutil.copytree(EXAMPLES, library)
        path = next(library.glob('clients/hartley*'))
        client = json.loads(path.read_text('utf-8'))
        domain, hosting = client['assets'][:2]
        del hosting['handed_on']
        domain['fields'][0].pop('date')
        path.write_text(json.dumps(client), 'utf-8')
        found = json.loads(run('assets', 'Hartley', '--json', library=library))['assets']
        assert found[1]['first'] == domain['id'] and 'first' not in found[0], found[1]
        assert [field['field'] for field in found[0]['fields']] == \
            ['transfer-lock', 'auth-code-requested'], found[0]
        lines = run('assets', 'Hartley', library=library).splitlines()
        assert lines[2].endswith('; before this one: hartley-garden.example'), lines[2]


@case
def nothing():
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / 'library'
        shutil.copytree(EXAMPLES, library)
        path = next(library.glob('clients/alpenglow*'))
        client = json.loads(path.read_text('utf-8'))
        client['assets'] = []
        path.write_text(json.dumps(client), 'utf-8')
        assert run('assets', 'Alpenglow', library=library) == 'There are no things or accounts.\n'
        assert json.loads(run('assets', 'Alpenglow', '--json', library=library))['assets'] == []
    assert 'Nobody' in run('assets', 'Nobody', status=2)


@case
def agrees_with_the_record():
    """The points that the handover record calls open are those that miss something here."""
    for name in ('Hartley', 'Brückner', 'Morgenstern', 'Alpenglow', 'Ohlendorf'):
        found = json.loads(run('assets', name, '--json'))['assets']
        record = run('letter', name, '--kind', 'handover', '--format', 'text', '--language', 'en')
        points = ' '.join(record[record.index('Open points'):].split())
        assert found, name
        for asset in found:
            assert (f'{asset["name"]}: ' in points) == bool(asset['missing']), (name, asset)


def main():
    print(f'1..{len(CASES)}')
    failed = False
    for number, function in enumerate(CASES, 1):
        try:
            function()
            print(f'ok {number} {function.__name__}')
        except Exception as problem:  # pylint: disable=broad-except
            failed = True
            print(f'not ok {number} {function.__name__}')
            print('\n'.join(f'# {line}' for line in repr(problem).splitlines()))
    sys.exit(failed)


main()
